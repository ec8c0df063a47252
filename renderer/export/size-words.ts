/** How large the file becomes, or why it can't. */

import type { ExportOptions } from '../../shared/formats/export-options.ts'
import { type Format, formatOf } from '../../shared/formats/format-table.ts'
import { largestScale, pictureSize, scaleFor } from '../../shared/scene/picture-size.ts'
import type { Scene } from '../../shared/scene/primitives.ts'

export function fitsFormat(format: Format, { size }: ExportOptions, scene: Scene): boolean {
  return format !== 'png' || scaleFor(scene, size) <= largestScale(scene)
}

export function sizeWords(format: Format, options: ExportOptions, scene: Scene): string {
  if (format === 'svg') return 'Stays sharp at every size.'
  if (format === 'pptx') {
    return options.pages === 'one'
      ? 'One slide, as large as the map.'
      : 'An overview, then each stage on a slide of its own.'
  }
  if (format !== 'png') return formatOf(format).hint
  const { width, height } = pictureSize(scene, scaleFor(scene, options.size))
  const words = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`
  if (fitsFormat(format, options, scene)) return words
  return `${words} are more than a PNG can hold: choose a smaller size, or SVG.`
}
