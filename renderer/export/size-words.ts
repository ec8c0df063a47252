/** How large the file becomes, or why it can't. */
import type { ExportOptions } from '../../shared/formats/export-options.ts'
import { type Format, formatOf, isPicture, type TextFormat } from '../../shared/formats/format-table.ts'
import { largestScale, pictureSize, scaleFor } from '../../shared/scene/picture-size.ts'
import type { Preview } from './use-preview.ts'

export function fitsFormat(format: Format, { size }: ExportOptions, { first }: Preview): boolean {
  return format !== 'png' || scaleFor(first.scene, size) <= largestScale(first.scene)
}

export function sizeWords(format: Format, options: ExportOptions, preview: Preview | null): string {
  if (!isPicture(format)) return comesBack[format]
  if (!preview) return formatOf(format).hint
  if (format === 'svg') return 'Stays sharp at every size.'
  if (format === 'pdf') return pageWords(preview)
  if (format === 'pptx') {
    return options.pages === 'one' || options.part.of !== 'journey'
      ? 'One slide, as large as the map.'
      : 'An overview, then each stage on a slide of its own.'
  }
  const { width, height } = pictureSize(preview.first.scene, scaleFor(preview.first.scene, options.size))
  const words = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`
  if (fitsFormat(format, options, preview)) return words
  return `${words} are more than a PNG can hold: choose a smaller size, or SVG.`
}

function pageWords({ width, height, count }: Preview): string {
  const millimetres = (units: number) => Math.round((units / 96) * 25.4).toLocaleString('en')
  const size = `${millimetres(width)} × ${millimetres(height)} mm`
  return count === 1 ? `1 page of ${size}` : `${count} pages of ${size}`
}

/** What one can rely on when the file comes back. */
const comesBack: Readonly<Record<TextFormat, string>> = {
  xlsx: 'Edit the touchpoints and import the file again: rows find theirs by their ID.',
  csv: 'A table of touchpoints can be imported again: rows find theirs by their ID.',
  md: 'Reads well anywhere, and can be imported as an outline.',
  mmd: 'Comes back whole: what Mermaid can’t show stands in its comments.',
  canvas: 'Comes back whole: each card carries its touchpoint.',
  journey: 'Comes back whole, byte for byte.',
}
