/** A sheet that is handed out on the disk, as Markdown, as slides or as PDF. */
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import type { Sheet, SheetFormat } from '../../shared/room/outcome-sheet.ts'
import { sheetDeck } from '../../shared/room/sheet-deck.ts'
import { sheetMarkdown } from '../../shared/room/sheet-markdown.ts'
import { brandedTheme } from '../../shared/scene/branded-theme.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { type BrandFonts, wholeFacesOf } from './brand-fonts.ts'
import { deflate } from './deflate.ts'
import { printSheet } from './print-report.ts'
import { writeFileWhole } from './whole-file.ts'

type SheetExport = {
  readonly sheet: Sheet
  readonly format: SheetFormat
  /** The file's path. */
  readonly out: string
  /** The moment of exporting, ISO 8601. */
  readonly at: string
  readonly fonts: BrandFonts
}

/** @throws FailureError `file-unwritable`; whatever stood at `out` is then untouched. */
export async function exportSheet({ sheet, format, out, at, fonts }: SheetExport): Promise<void> {
  const font = fonts(sheet.brand?.name ?? '')
  if (format === 'md') await writeFileWhole(out, Buffer.from(sheetMarkdown(sheet)))
  else if (format === 'pptx') {
    const theme = brandedTheme(pictureThemes.light, sheet.brand?.accent ?? null, font?.face)
    await writeFileWhole(out, writePptx(sheetDeck(sheet, theme), theme, at, deflate))
  } else await printSheet(sheet, wholeFacesOf(font), (pdf) => writeFileWhole(out, pdf))
}
