/** Stages and lanes as shapes: a header that holds the name, and the column or band behind the cards. */
import { awarenessGapText } from '../../../gaps/awareness-gaps.ts'
import { counts, type JourneyDocument } from '../../../journey/document.ts'
import { kindWords, phaseWords } from '../../../journey/fields/words.ts'
import type { Channel, Stage } from '../../../journey/schema.ts'
import type { Box, JourneyLayout } from '../../../layout/grid/boxes.ts'
import { laneNameStyle, stageNameStyle } from '../../../layout/grid/map-sizes.ts'
import { kindIcons } from '../../../scene/icons.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import { nameOrUntitled } from '../../../words/names.ts'
import type { Pen } from '../drawing/pen.ts'
import type { ShapeText } from '../drawing/shapes.ts'
import { linesIn, textThatFits } from '../drawing/slide-text.ts'

const iconSize = 17
const detailSize = 11.5

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
    drawLaneHeader(pen, channel, box, theme)
  }
  const top = -layout.headerHeight
  for (const { stageId, x, width } of layout.stages) {
    const stage = document.stages.get(stageId)
    if (!stage) continue
    const box = { x, y: top, width, height: -top }
    const paint = stage.phase === 'awareness' ? theme.awarenessHeader : theme.header
    const text = stageText(stage, box, document, whole, theme)
    pen.shape({ name: `Stage: ${stage.name}`, box, form: 'rect', line, fill: { paint }, text })
  }
}

function drawLaneHeader(pen: Pen, channel: Channel, box: Box, theme: PictureTheme): void {
  const paint = theme.kinds[channel.kind]
  const { size } = laneNameStyle
  const left = 16 + iconSize + 8
  const name = nameOrUntitled(channel.name, 'channel')
  const text = textThatFits(
    name,
    box.width - left - 8,
    { size, isBold: true },
    Math.min(3, linesIn(box.height - 30, size)),
  )
  pen.group({ name: `Channel: ${channel.name}` }, (within) => {
    within.shape({
      name: `Channel: ${channel.name}`,
      box,
      form: 'rect',
      line: { paint: theme.line, width: 1 },
      fill: { paint: theme.header },
      text: {
        anchor: 'top',
        insets: [left, 12, 8, 4],
        paragraphs: [
          { runs: [{ text, size, fill: theme.ink, isBold: true }] },
          { runs: [{ text: kindWords[channel.kind], size: detailSize, fill: paint }] },
        ],
      },
    })
    const icon = { x: box.x + 16, y: box.y + 12, width: iconSize, height: iconSize }
    within.icon({ name: kindWords[channel.kind], d: kindIcons[channel.kind], paint, box: icon })
  })
}

function stageText(
  stage: Stage,
  box: Box,
  document: JourneyDocument,
  whole: JourneyDocument | null,
  theme: PictureTheme,
): ShapeText {
  const { size } = stageNameStyle
  const isAwareness = stage.phase === 'awareness'
  const gap = isAwareness && whole ? awarenessGapText(whole) : null
  const width = box.width - 32
  const name = textThatFits(nameOrUntitled(stage.name, 'stage'), width, { size, isBold: true, face: theme.display }, 2)
  const count = [...document.touchpoints.values()].filter((one) => one.stageId === stage.id && counts(one)).length
  const phase = { text: phaseWords[stage.phase], size: detailSize, fill: isAwareness ? theme.accent : theme.muted }
  const end = gap
    ? { text: `  ${gap}`, size: detailSize, fill: theme.must, isBold: true }
    : { text: `  ${count}`, size: detailSize, fill: theme.muted }
  return {
    anchor: 'top',
    insets: [16, 12, 16, 4],
    paragraphs: [
      { runs: [{ ...phase, isBold: isAwareness }, end] },
      { runs: [{ text: name, size, fill: theme.ink, isBold: true, isHeading: true }], spaceBefore: 3 },
    ],
  }
}
