import { expect, test } from 'vitest'
import { orderRuntimes } from '../../electron/development/runtime-order.ts'

const bare = {
  hasOverride: false,
  isInstalled: false,
  hasStandIn: false,
  canUseStandIn: true,
  hasDownloadFailedLately: false,
}

test('a folder set on purpose wins, then what is installed', () => {
  expect(orderRuntimes({ ...bare, hasOverride: true, isInstalled: true })).toEqual(['override'])
  expect(orderRuntimes({ ...bare, isInstalled: true, hasStandIn: true })).toEqual(['installed'])
})

test("Electron's own download comes before the stand-in", () => {
  expect(orderRuntimes(bare)).toEqual(['downloaded', 'standIn'])
  expect(orderRuntimes({ ...bare, hasStandIn: true })).toEqual(['downloaded', 'standIn'])
})

test('a download that failed lately is left alone only while a stand-in is at hand', () => {
  expect(orderRuntimes({ ...bare, hasDownloadFailedLately: true })).toEqual(['downloaded', 'standIn'])
  expect(orderRuntimes({ ...bare, hasStandIn: true, hasDownloadFailedLately: true })).toEqual(['standIn'])
})

test('other platforms have no stand-in', () => {
  expect(orderRuntimes({ ...bare, canUseStandIn: false, hasDownloadFailedLately: true })).toEqual(['downloaded'])
})
