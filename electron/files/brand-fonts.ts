/** Fonts of brands: taken into the library, and handed to whatever draws or writes in the brand's name. */
import { basename } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { FailureError } from '../../shared/failure.ts'
import { type FontTables, writeTables, writeWoff } from '../../shared/formats/font/font-tables.ts'
import { type BrandFont, readFont } from '../../shared/formats/font/read-font.ts'
import { subsetFont } from '../../shared/formats/font/subset-font.ts'
import { imageIdOf } from '../../shared/formats/journey/refuse-images.ts'
import type { FontFace } from '../../shared/formats/svg/svg.ts'
import { type BrandKit, type KitFont, kitNamed } from '../../shared/journey/edits/brand-edits.ts'
import { measuredRange } from '../../shared/scene/font.ts'
import { keepFont, readFontFile } from '../storage/library/fonts.ts'
import { readWithinLimit } from './bounded-reading.ts'
import { codePointsOf } from './fonts.ts'

/** What a brand of a name is set in; null where there is no such kit, or one without a font. */
export type BrandFonts = (brandName: string) => BrandFont | null

/** Without a library no brand has one. */
export const noBrandFonts: BrandFonts = () => null

/** Kept is what is drawn of it. @throws FailureError `file-refused` with a sentence that says why. */
export async function keepFontFile(database: Database, path: string): Promise<KitFont> {
  const bytes = await readWithinLimit(path)
  try {
    const { name, tables } = readFont(bytes)
    const drawn = writeTables(tables)
    const id = imageIdOf(drawn)
    keepFont(database, id, drawn)
    return { id, name }
  } catch (error) {
    if (!(error instanceof FailureError) || error.code !== 'file-refused') throw error
    const sentence = `Couldn’t use “${basename(path)}” as the font: ${error.message}`
    throw new FailureError('file-refused', sentence, { cause: error })
  }
}

export function brandFontsOf(database: Database, kits: readonly BrandKit[]): BrandFonts {
  return (brandName) => {
    const id = kitNamed(brandName, kits)?.font?.id
    const bytes = id === undefined ? null : readFontFile(database, id)
    return bytes && readFont(bytes)
  }
}

/** As the app’s own pages are handed it; none where there is no font. */
export function wholeFacesOf(font: BrandFont | null): readonly FontFace[] {
  return font ? [packed(font, font.tables, measuredRange)] : []
}

/** As files carry it, for these texts alone. */
export function carriedFacesOf(font: BrandFont | null, texts: readonly string[]): readonly FontFace[] {
  if (!font) return []
  const { tables, characters } = subsetFont(font.tables, codePointsOf(texts))
  const range = characters.map((character) => `U+${character.toString(16).toUpperCase()}`).join()
  return characters.length === 0 ? [] : [packed(font, tables, range)]
}

function packed({ face }: BrandFont, tables: FontTables, unicodeRange: string): FontFace {
  const base64 = Buffer.from(writeWoff(tables, deflateSync)).toString('base64')
  return { family: face.family, weightRange: '100 900', unicodeRange, base64, format: 'woff' }
}
