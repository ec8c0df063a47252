/** How large the file becomes, or why it can't. */

import { type Format, formatOf, isPicture, type TextFormat } from '../../../shared/formats/format-table.ts'
import type { ExportOptions } from '../../../shared/scene/pictures/export-options.ts'
import { largestScale, pictureSize, scaleFor } from '../../../shared/scene/pictures/picture-size.ts'
import { posterWords } from '../../../shared/scene/pictures/poster-pages.ts'
import { choosePlural, formatCount, formatNumber } from '../../../shared/words/counts.ts'
import type { Preview } from './use-preview.ts'

export function fitsFormat(format: Format, { size }: ExportOptions, { pages: [first] }: Preview): boolean {
  return format !== 'png' || scaleFor(first.scene, size) <= largestScale(first.scene)
}

export function sizeWords(format: Format, options: ExportOptions, preview: Preview | null): string {
  if (!isPicture(format)) return comesBack[format]
  if (!preview) return formatOf(format).hint
  if (format === 'svg') return 'Sharp at any size.'
  if (format === 'pdf') return pageWords(preview)
  if (format === 'html') return 'One file that opens in any browser, without Throughline or a network.'
  if (format === 'pptx') {
    return options.pages === 'one' || options.part.of !== 'journey'
      ? 'One slide at the size of the map.'
      : slideWords(preview.pages.length)
  }
  const [{ scene }] = preview.pages
  const { width, height } = pictureSize(scene, scaleFor(scene, options.size))
  const words = `${formatNumber(width)} × ${formatNumber(height)} pixels`
  if (fitsFormat(format, options, preview)) return words
  return `${words} is too large for a PNG. Choose a smaller size or SVG.`
}

/** A deck of several slides has a cover (shared/formats/pptx/deck.ts). */
function slideWords(count: number): string {
  return choosePlural(
    count,
    'One slide: an overview.',
    `${formatCount(count, 'slide')}: a cover, an overview, then each stage.`,
  )
}

function pageWords({ width, height, pages, poster }: Preview): string {
  if (poster) return `${posterWords(poster)}, and a map of the sheets.`
  const millimetres = (units: number) => formatNumber(Math.round((units / 96) * 25.4))
  const size = `${millimetres(width)} × ${millimetres(height)} mm`
  return choosePlural(pages.length, `1 page of ${size}`, `${pages.length} pages of ${size}`)
}

/** What one can rely on when the file comes back. */
const comesBack: Readonly<Record<TextFormat, string>> = {
  xlsx: 'Edit touchpoints in Excel and import the file again. Rows are matched by ID.',
  csv: 'Edit a table of touchpoints and import it again. Rows are matched by ID.',
  md: 'Readable in any text editor. You can import it as an outline.',
  mmd: 'Contains everything. Fields that Mermaid can’t show are kept as comments.',
  canvas: 'Contains everything. Each card includes its touchpoint’s fields.',
  journey: 'Contains everything. Import it to get the same journey.',
}
