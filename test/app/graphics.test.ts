import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keepWhetherCard, lacksCard } from '../../electron/app/graphics.ts'

it('a missing graphics card is remembered until the computer starts again, for a day at most', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-graphics-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'graphics.json')
  const [boot, nextBoot, now, nextDay] = [1_000_000, 9_000_000, 2_000_000, 90_000_000]
  expect(lacksCard(file, now, boot)).toBe(false)
  keepWhetherCard(file, 'enabled', now, boot)
  expect(lacksCard(file, now, boot)).toBe(false)
  keepWhetherCard(file, 'disabled_software', now, boot)
  expect(lacksCard(file, now, boot + 2_000)).toBe(true)
  expect(lacksCard(file, now, nextBoot)).toBe(false)
  expect(lacksCard(file, nextDay, boot)).toBe(false)
  // A start that went without hardware finds none, whatever there is: that is no news.
  keepWhetherCard(file, 'disabled_software', nextDay - 10_000_000, boot)
  expect(lacksCard(file, nextDay, boot)).toBe(false)
  keepWhetherCard(file, 'enabled', now, boot)
  expect(lacksCard(file, now, boot)).toBe(false)
})

it('what is no such note is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-graphics-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'graphics.json')
  for (const text of ['', '1000000', '[]', '[1000000, "x"]', '{"a": 1}']) {
    writeFileSync(file, text)
    expect(lacksCard(file, 2_000_000, 1_000_000)).toBe(false)
  }
})
