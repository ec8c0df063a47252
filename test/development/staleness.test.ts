import { expect, test } from 'vitest'
import { describeSources, isStale } from '../../electron/development/staleness.ts'

const main = { path: 'electron/main.ts', size: 10, modified: 1 }
const app = { path: 'renderer/app.tsx', size: 20, modified: 2 }
const built = describeSources([main, app])

test('a build is fresh while its sources are what they were, in whatever order they are listed', () => {
  expect(isStale(describeSources([app, main]), built)).toBe(false)
})

test('a build is stale once a source is missing, new, older or newer', () => {
  expect(isStale(describeSources([main]), built)).toBe(true)
  expect(isStale(describeSources([main, app, { ...app, path: 'renderer/new.ts' }]), built)).toBe(true)
  expect(isStale(describeSources([main, { ...app, modified: 1 }]), built)).toBe(true)
  expect(isStale(describeSources([main, { ...app, modified: 3 }]), built)).toBe(true)
})

test('no build is stale', () => {
  expect(isStale(built, undefined)).toBe(true)
})
