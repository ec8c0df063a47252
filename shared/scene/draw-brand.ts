import { type BrandMark, markMeasures } from './brand-mark.ts'
import { type Sink, text } from './brush.ts'
import { displayFamily } from './font.ts'
import { luminanceOf } from './readable.ts'
import type { PictureTheme } from './theme.ts'

const plate = { margin: 5, radius: 7, paint: '#ffffff' } as const

/** Draws logo and name, ending at `right`, about the line `middle`. */
export function drawBrand(sink: Sink, mark: BrandMark, right: number, middle: number, theme: PictureTheme): void {
  const { logo, name, nameLines, nameSize, nameWidth, width } = mark
  if (logo) {
    const box = { x: right - width, y: middle - logo.height / 2, width: logo.width, height: logo.height }
    // Most logos are made for white paper, and many are black.
    if (luminanceOf(theme.panel) < 0.5) sink({ kind: 'rect', ...around(box), radius: plate.radius, fill: plate.paint })
    sink({ kind: 'image', ...box, source: logo.source, alt: logo.alt })
  }
  const look = {
    ...{ size: nameSize, weight: markMeasures.name.weight, fill: theme.accent, letterSpacing: -0.1 },
    ...displayFamily(theme.display),
  }
  const pitch = nameSize * markMeasures.name.lineShare
  nameLines.forEach((line, index) => {
    const y = middle + nameSize * 0.36 + (index - (nameLines.length - 1) / 2) * pitch
    sink(text(right - nameWidth, y, line, look, name))
  })
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function around({ x, y, width, height }: Box): Box {
  const { margin } = plate
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
}
