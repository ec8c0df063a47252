/** How a brand looks on the pictures of each theme: the line of a title, and the head of an awareness column. */
import type { JourneyDocument } from '../journey/document.ts'
import type { Face } from '../layout/grid/measure-text.ts'
import { brandMarkOf } from './brand-mark.ts'
import { brandedTheme } from './branded-theme.ts'
import { text } from './brush.ts'
import { displayFamily } from './font.ts'
import type { Paint, Scene, ScenePrimitive } from './primitives.ts'
import { contrastOn } from './readable.ts'
import { type PictureTheme, type PictureThemeName, pictureThemes } from './theme.ts'
import { drawTitle, titleHeight } from './title.ts'

const width = 620
const headHeight = 52
const inset = 16

export type BrandSample = {
  readonly scene: Scene
  /** What text in the accent is written in there, and its least contrast on any ground; null without an accent. */
  readonly written: { readonly shade: Paint; readonly contrast: number; readonly isAdjusted: boolean } | null
}

export function brandSample(document: JourneyDocument, name: PictureThemeName, display: Face | null): BrandSample {
  const { accent } = document.journey.brand
  const theme = brandedTheme(pictureThemes[name], accent, display)
  const primitives: ScenePrimitive[] = []
  const brand = { mark: brandMarkOf(document, theme.display), accent }
  drawTitle((primitive) => primitives.push(primitive), document, { left: 0, bottom: titleHeight, width }, theme, {
    fill: theme.panel,
    brand,
  })
  const stageName = { size: 14, weight: 650, ...displayFamily(theme.display) }
  primitives.push(
    { kind: 'rect', x: 0, y: titleHeight, width, height: headHeight, fill: theme.header },
    { kind: 'rect', x: 0, y: titleHeight, width: width / 2, height: headHeight, fill: theme.awarenessHeader },
    text(inset, titleHeight + 21, 'Awareness', { size: 12, weight: 600, fill: theme.accent }),
    text(inset, titleHeight + 40, 'Text in your colour', { ...stageName, fill: theme.accent }),
    text(width / 2 + inset, titleHeight + 21, 'Consideration', { size: 12, weight: 450, fill: theme.muted }),
    text(width / 2 + inset, titleHeight + 40, 'Other stages', { ...stageName, fill: theme.ink }),
  )
  const scene = { width, height: titleHeight + headHeight, background: theme.panel, title: '', primitives }
  return { scene, written: accent === null ? null : writtenIn(theme, accent) }
}

function writtenIn(theme: PictureTheme, accent: Paint): NonNullable<BrandSample['written']> {
  const { ground, panel, header, awareness, awarenessHeader, accent: shade } = theme
  const contrast = contrastOn(shade, [ground, panel, header, awareness, awarenessHeader])
  return { shade, contrast, isAdjusted: shade !== accent }
}
