import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keepWhetherCard, lacksCard } from '../../electron/app/graphics.ts'

it('a missing graphics card is remembered until the computer starts again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-graphics-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'graphics.json')
  const [boot, nextBoot] = [1_000_000, 9_000_000]
  expect(lacksCard(file, boot)).toBe(false)
  keepWhetherCard(file, 'enabled', boot)
  expect(lacksCard(file, boot)).toBe(false)
  keepWhetherCard(file, 'disabled_software', boot)
  expect(lacksCard(file, boot + 2_000)).toBe(true)
  expect(lacksCard(file, nextBoot)).toBe(false)
  keepWhetherCard(file, 'enabled', boot)
  expect(lacksCard(file, boot)).toBe(false)
})
