/** Stages and lanes as shapes: a header that holds the name, and the column or band behind the cards. */
import { awarenessGapText } from '../../gaps/awareness-gaps.ts'
import { counts, type JourneyDocument } from '../../journey/document.ts'
import { kindWords, phaseWords } from '../../journey/fields/words.ts'
import type { Channel, Stage } from '../../journey/schema.ts'
import { laneNameStyle, stageNameStyle } from '../../layout/grid/measures.ts'
import type { Box, JourneyLayout } from '../../layout/grid/types.ts'
import type { PictureTheme } from '../../scene/theme.ts'
import { nameOrUntitled } from '../../words/names.ts'
import { shrinkFor } from './card-shape.ts'
import type { Pen } from './pen.ts'
import type { ShapeText } from './shapes.ts'

/** (0, 0) is where the first column and the first lane meet; headers lie left of it and above. */
export function drawGrid(
  pen: Pen,
  document: JourneyDocument,
  layout: JourneyLayout,
  theme: PictureTheme,
  whole: JourneyDocument | null,
): void {
  const left = -layout.laneHeaderWidth
  const line = { paint: theme.line, width: 1 }
  for (const { stageId, x, width } of layout.stages) {
    const stage = document.stages.get(stageId)
    if (!stage) continue
    const column = { x, y: 0, width, height: layout.height }
    const fill = stage.phase === 'awareness' ? { fill: { paint: theme.awareness } } : {}
    pen.shape({ name: `Stage: ${stage.name}`, box: column, form: 'rect', line, ...fill })
  }
  for (const { channelId, y, height } of layout.channels) {
    const channel = document.channels.get(channelId)
    if (!channel) continue
    pen.shape({ name: `Lane: ${channel.name}`, box: { x: 0, y, width: layout.width, height }, form: 'rect', line })
    const box = { x: left, y, width: -left, height }
    const text = channelText(channel, box, theme, 'left')
    pen.shape({ name: `Channel: ${channel.name}`, box, form: 'rect', line, fill: laneFill(channel, theme), text })
  }
  drawStageHeaders(pen, document, layout, theme, whole)
}

export function drawStageHeaders(
  pen: Pen,
  document: JourneyDocument,
  layout: JourneyLayout,
  theme: PictureTheme,
  whole: JourneyDocument | null,
): void {
  const top = -layout.headerHeight
  const line = { paint: theme.line, width: 1 }
  for (const { stageId, x, width } of layout.stages) {
    const stage = document.stages.get(stageId)
    if (!stage) continue
    const box = { x, y: top, width, height: -top }
    const paint = stage.phase === 'awareness' ? theme.awarenessHeader : theme.header
    const text = stageText(stage, box, document, whole, theme)
    pen.shape({ name: `Stage: ${stage.name}`, box, form: 'rect', line, fill: { paint }, text })
  }
}

/** A tab at the very edge would go to the next line where a program rounds otherwise. */
const tabRoom = 3

export function laneFill(channel: Channel, theme: PictureTheme) {
  return { paint: theme.header, bar: { paint: theme.kinds[channel.kind], width: 4 } }
}

export function channelText(channel: Channel, box: Box, theme: PictureTheme, align: 'left' | 'center'): ShapeText {
  const { size, weight } = laneNameStyle
  const name = nameOrUntitled(channel.name, 'channel')
  const shrink = shrinkFor(name, { width: box.width - 28, height: Math.max(20, box.height - 40) }, { size, weight })
  return {
    anchor: align === 'left' ? 'top' : 'middle',
    insets: [16, align === 'left' ? 12 : 4, 12, 4],
    ...(shrink < 1 ? { shrink } : {}),
    paragraphs: [
      { align, runs: [{ text: name, size, fill: theme.ink, isBold: true }] },
      { align, runs: [{ text: kindWords[channel.kind], size: 11.5, fill: theme.kinds[channel.kind] }] },
    ],
  }
}

function stageText(
  stage: Stage,
  box: Box,
  document: JourneyDocument,
  whole: JourneyDocument | null,
  theme: PictureTheme,
): ShapeText {
  const { size, weight } = stageNameStyle
  const isAwareness = stage.phase === 'awareness'
  const gap = isAwareness && whole ? awarenessGapText(whole) : null
  const name = nameOrUntitled(stage.name, 'stage')
  const width = box.width - 32
  const shrink = shrinkFor(name, { width, height: 2.6 * size }, { size, weight })
  const count = [...document.touchpoints.values()].filter((one) => one.stageId === stage.id && counts(one)).length
  const phase = { text: phaseWords[stage.phase], size: 12, fill: isAwareness ? theme.accent : theme.muted }
  const end = gap
    ? { text: `\t⚠ ${gap}`, size: 11, fill: theme.must, isBold: true }
    : { text: `\t${count}`, size: 12, fill: theme.muted }
  return {
    anchor: 'top',
    insets: [16, 12, 16, 4],
    ...(shrink < 1 ? { shrink } : {}),
    paragraphs: [
      { runs: [{ ...phase, isBold: isAwareness }, end], rightTab: width - tabRoom },
      { runs: [{ text: name, size, fill: theme.ink, isBold: true }], spaceBefore: 3 },
    ],
  }
}
