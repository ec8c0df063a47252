/**
 * Everything that floats over a screen: each dialog, sheet, menu, popover and list is opened in windows of several sizes and
 * scalings, with few entries of every list, all of them very long, and asked where each of its controls is.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { journeyOfLongTexts } from './support/odd-journeys.ts'
import { watchPolicy } from './support/policy.ts'
import { lookAtDialogs, lookAtLibrary, lookAtMenus, openText, titlesSeen } from './support/surfaces.ts'

const count = 3

it('keeps every dialog, menu, list and popover in the window, over a journey and over the library', async () => {
  const launched = await openText(journeyOfLongTexts())
  const refused = watchPolicy(launched.app)
  const faults = await lookAtDialogs(launched, count)
  faults.push(...(await lookAtMenus(launched, `${count}`)))
  faults.push(...(await lookAtLibrary(launched, count)))
  expect(faults).toEqual([])
  // Nothing that we show ourselves needs what the policy keeps from others.
  expect(refused()).toEqual([])
})

it('has looked at every dialog that there is in the source', () => {
  const folder = join(repositoryFolder, 'renderer')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))
  const titles = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/<Dialog\s[^<]*?title="([^"]+)"/g)].map(([, title]) => title),
  )
  expect(titles.length).toBeGreaterThan(8)
  expect(titles.filter((title) => title !== undefined && !titlesSeen.has(title))).toEqual([])
})
