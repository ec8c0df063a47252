/** Fonts of brand kits: kept with the library, through a restart, until no kit has them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { brandFontsOf, keepFontFile } from '../../electron/files/brand-fonts.ts'
import { forgetFontsBut, readFontFile } from '../../electron/storage/library/fonts.ts'
import { readSettings, saveSettings } from '../../electron/storage/library/settings.ts'
import { defaultSettings } from '../../shared/bridge/settings.ts'
import { withFont } from '../../shared/journey/edits/brand-edits.ts'
import { brandedDocument } from '../support/branded-document.ts'
import { madeFont } from '../support/made-font.ts'
import { emptyLibrary, openForTest, temporaryFolder } from './libraries.ts'

function fontFile(bytes: Uint8Array, name = 'kestrel.ttf'): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, bytes)
  return path
}

it('is there after a restart for the brand of that name, and goes when no kit has it', async () => {
  const path = emptyLibrary()
  const first = openForTest(path)
  const font = await keepFontFile(first.database, fontFile(madeFont()))
  const other = await keepFontFile(first.database, fontFile(madeFont({ family: 'Merlin' })))
  expect(font.name).toBe('Kestrel Sans Bold')
  const brandKits = withFont([], brandedDocument(), font, 'kit')
  saveSettings(first.database, { brandKits })
  first.close()

  const { database } = openForTest(path)
  expect(readSettings(database)).toEqual({ ...defaultSettings, brandKits })
  const fonts = brandFontsOf(database, readSettings(database).brandKits)
  expect(fonts(' Kestrel Rail ')?.face.family).toBe('Kestrel Sans')
  expect([fonts('Kestrel'), fonts('')]).toEqual([null, null])
  forgetFontsBut(database, new Set([font.id]))
  expect([readFontFile(database, font.id) !== null, readFontFile(database, other.id)]).toEqual([true, null])
})

it('is none where the library no longer holds what was kept', async () => {
  const { database } = openForTest()
  const { id } = await keepFontFile(database, fontFile(madeFont()))
  database.prepare('UPDATE settings SET value = ? WHERE key = ?').run('"AAAA"', `font:${id}`)
  expect(readFontFile(database, id)).toBe(null)
})

it('says in a sentence with its name why a file can’t be one', async () => {
  const { database } = openForTest()
  const path = fontFile(madeFont({ embedding: 2 }), 'locked.ttf')
  await expect(keepFontFile(database, path)).rejects.toThrow(
    'Couldn’t use “locked.ttf” as the font: its licence allows no document to carry it. Ask who sells it for a licence that allows this, or choose another font.',
  )
  expect(database.prepare("SELECT count(*) FROM settings WHERE key LIKE 'font:%'").pluck().get()).toBe(0)
})
