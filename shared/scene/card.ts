/** A touchpoint's card: white with a soft shadow and its channel's bar; an idea is dashed, flat and paler. */
import { isOurs } from '../journey/ownership.ts'
import type { Image, Kind, Touchpoint } from '../journey/schema.ts'
import type { Box, CardBox } from '../layout/grid/boxes.ts'
import {
  cardAnatomy,
  cardEmotion,
  chipSize,
  countOffset,
  type MetaItem,
  metaMiddleOf,
  statusWordX,
} from '../layout/grid/card-anatomy.ts'
import { type CardImages, cardImages } from '../layout/grid/card-images.ts'
import { type CardPain, type CardWords, cardFoot } from '../layout/grid/card-words.ts'
import { wrapText } from '../layout/grid/fit-text.ts'
import { nameOrUntitled } from '../words/names.ts'
import { icon, type Sink, text } from './brush.ts'
import { circlePath, emotionIcons, icons } from './icons.ts'
import { imageSource } from './image-source.ts'
import { enlargedSink } from './move-scene.ts'
import { emotionPaint, type PictureTheme } from './theme.ts'

/** What of the bar is still to come. */
const plannedOpacity = 0.32
const ideaOpacity = 0.72
const gemSize = 12
/** From a line's middle to its baseline, of the size of its letters. */
const baselineShare = 4.5 / 13

/** @param opportunities how many there are at the touchpoint */
export function drawCard(
  sink: Sink,
  box: CardBox,
  {
    touchpoint,
    kind,
    opportunities,
    words,
    images,
  }: { touchpoint: Touchpoint; kind: Kind; opportunities: number; words: CardWords | null; images: readonly Image[] },
  theme: PictureTheme,
): void {
  if (!words) {
    const chip = { x: box.x, y: box.y, ...chipSize(box) }
    drawChip(sink, chip, { touchpoint, fill: theme.kinds[kind], unit: 1 }, theme)
    return
  }
  const card = { ...box, height: words.height }
  const isIdea = touchpoint.status === 'idea'
  const opacity = isIdea ? ideaOpacity : 1
  if (isIdea) drawIdeaOutline(sink, card, theme)
  else drawSheet(sink, card, theme)
  const faded = isIdea ? { opacity: 0.55 } : {}
  if (isOurs(touchpoint)) {
    const isPlanned = touchpoint.status === 'planned'
    sink({
      kind: 'path',
      d: barPath(card),
      fill: theme.kinds[kind],
      ...(isPlanned ? { opacity: plannedOpacity } : faded),
    })
    if (isPlanned) sink({ kind: 'path', d: halfBarPath(card), fill: theme.kinds[kind] })
  } else {
    const strokeWidth = cardAnatomy.hollowBar.outline
    sink({ kind: 'path', d: hollowBarPath(card), stroke: theme.kinds[kind], strokeWidth, ...faded })
  }
  drawTitle(sink, card, words, touchpoint.title, isIdea || words.lines.length === 0 ? theme.muted : theme.ink)
  if (words.pain) drawPain(sink, card, words.pain, theme.upset)
  drawImages(sink, card, cardImages(images, card, words), theme)
  if (!words.hasFoot) return
  const middle = card.y + metaMiddleOf(card)
  for (const { item, left } of cardFoot(touchpoint, opportunities, card, words)) {
    const x = card.x + left
    drawMeta(enlargedSink(sink, { x, y: middle }, words.footScale), item, x, middle, theme, opacity)
  }
}

/** Screenshots in small, each in a hairline. */
function drawImages(sink: Sink, { x, y }: Box, row: CardImages | null, theme: PictureTheme): void {
  if (!row) return
  const place = { y: y + row.top, height: row.height }
  for (const { image, left, width } of row.placed) {
    sink({
      kind: 'image',
      x: x + left,
      width,
      ...place,
      source: imageSource(image),
      alt: image.alt.trim(),
      fit: 'cover',
    })
    const frame = { x: x + left + 0.5, y: place.y + 0.5, width: width - 1, height: place.height - 1 }
    sink({ kind: 'rect', ...frame, stroke: theme.line, strokeWidth: 1 })
  }
  if (!row.more) return
  const { text: words, left, size } = row.more
  const baseline = place.y + place.height / 2 + baselineShare * size
  sink(text(x + left, baseline, words, { size, weight: cardAnatomy.countStyle.weight, fill: theme.muted }))
}

/** The mark at a card's corner that says that it must be fixed before sharing. */
export function drawMark(sink: Sink, card: CardBox | undefined, theme: PictureTheme): void {
  if (!card) return
  const { size, out } = cardAnatomy.mark
  const x = card.x + card.width - size + out
  const y = card.y - out
  sink({
    kind: 'rect',
    x: x + 0.5,
    y: y + 0.5,
    width: size - 1,
    height: size - 1,
    radius: size / 2,
    fill: theme.mustSoft,
    stroke: theme.must,
    strokeWidth: 1,
  })
  sink(icon(icons.alert, x + (size - 11) / 2, y + (size - 11) / 2 - 0.5, 11, theme.must))
}

function drawSheet(sink: Sink, { x, y, width, height }: Box, theme: PictureTheme): void {
  const { radius } = cardAnatomy
  for (const spread of theme.shadowOpacity > 0 ? [0.5, 1.25, 2] : []) {
    const size = { width: width + 2 * spread - 1, height: height + 2 * spread - 1, radius: radius + spread }
    const place = { x: x - spread + 0.5, y: y - spread + 1.75 }
    sink({ kind: 'rect', ...place, ...size, fill: theme.shadow, opacity: theme.shadowOpacity })
  }
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
  sink({ kind: 'rect', ...box, radius: radius - 0.5, fill: theme.panel, stroke: theme.line, strokeWidth: 1 })
}

/** The dashes leave out the side of the bar, which stays whole. */
function drawIdeaOutline(sink: Sink, { x, y, width, height }: Box, theme: PictureTheme): void {
  const r = cardAnatomy.radius - 0.5
  const left = x + cardAnatomy.barWidth + 3
  const [top, right, bottom] = [y + 0.5, x + width - 0.5, y + height - 0.5]
  const d = `M${left} ${top}H${right - r}a${r} ${r} 0 0 1 ${r} ${r}V${bottom - r}a${r} ${r} 0 0 1 ${-r} ${r}H${left}`
  sink({ kind: 'path', d, stroke: theme.lineStrong, strokeWidth: 1.25, dash: [3, 3.5] })
}

/** The part of the card's rounded shape within the bar's width of its left edge. */
function barPath({ x, y, height }: Box): string {
  const { radius: r, barWidth } = cardAnatomy
  const inset = Math.round((r - Math.sqrt(r * r - (r - barWidth) ** 2)) * 100) / 100
  const edge = x + barWidth
  return `M${edge} ${y + inset}A${r} ${r} 0 0 0 ${x} ${y + r}V${y + height - r}A${r} ${r} 0 0 0 ${edge} ${y + height - inset}z`
}

/** The upper half of the same: what is planned is half there. */
function halfBarPath({ x, y, height }: Box): string {
  const { radius: r, barWidth } = cardAnatomy
  const inset = Math.round((r - Math.sqrt(r * r - (r - barWidth) ** 2)) * 100) / 100
  const edge = x + barWidth
  return `M${edge} ${y + inset}A${r} ${r} 0 0 0 ${x} ${y + r}V${y + height / 2}H${edge}z`
}

/** The middle of the outline of a bar that is not filled. */
function hollowBarPath({ x, y, height }: Box): string {
  const { width, outline } = cardAnatomy.hollowBar
  const inset = outline / 2
  const r = width - 2 * inset
  const edge = x + width - inset
  const [top, bottom] = [y + 1 + inset, y + height - 1 - inset]
  return `M${edge} ${top}A${r} ${r} 0 0 0 ${x + inset} ${top + r}V${bottom - r}A${r} ${r} 0 0 0 ${edge} ${bottom}z`
}

/**
 * A touchpoint from afar: what is decided is filled, what is planned half, and who suffers has a dot.
 * @param unit how large its lines and corners are drawn, 1 on the map
 */
export function drawChip(
  sink: Sink,
  box: Box,
  { touchpoint, fill, unit }: { touchpoint: Touchpoint; fill: string; unit: number },
  theme: PictureTheme,
): void {
  const { x, y, width, height } = box
  const chip = { x, y, width, height, radius: 8 * unit }
  if (touchpoint.status === 'idea') {
    const stroke = { stroke: theme.muted, strokeWidth: 2.5 * unit, dash: [6 * unit, 5 * unit] }
    sink({ kind: 'rect', ...chip, fill: theme.panel, ...stroke })
  } else if (!isOurs(touchpoint))
    sink({ kind: 'rect', ...chip, fill: theme.panel, stroke: fill, strokeWidth: 3 * unit })
  else if (touchpoint.status === 'planned') {
    sink({ kind: 'rect', ...chip, fill, opacity: plannedOpacity })
    sink({ kind: 'rect', ...chip, width: width / 2, fill })
  } else sink({ kind: 'rect', ...chip, fill })
  if (cardEmotion(touchpoint) !== -2) return
  const size = 20 * unit
  const dot = { x: x + width - size / 2, y: y - size / 2, width: size, height: size, radius: size / 2 }
  sink({ kind: 'rect', ...dot, fill: theme.upset, stroke: theme.ground, strokeWidth: 3 * unit })
}

function drawTitle(sink: Sink, card: CardBox, words: CardWords, title: string, fill: string): void {
  const { titleStyle, titleSpacing, right } = cardAnatomy
  const { size, lineHeight, left, top } = words
  const baseline = lineHeight / 2 + size * baselineShare
  const style = { size, weight: titleStyle.weight, maxLines: 1, keepsWords: true }
  const untitled = () => wrapText(nameOrUntitled('', 'touchpoint'), card.width - left - right, style).lines
  const lines = words.lines.length > 0 ? words.lines : untitled()
  lines.forEach((line, index) => {
    const y = card.y + top + index * lineHeight + baseline
    const { weight } = titleStyle
    sink(text(card.x + left, y, line, { size, weight, fill, letterSpacing: titleSpacing }, title))
  })
}

function drawPain(sink: Sink, card: CardBox, pain: CardPain, fill: string): void {
  const { size, lineHeight, top, lines } = pain
  const baseline = lineHeight / 2 + size * baselineShare
  const { weight } = cardAnatomy.painStyle
  lines.forEach((line, index) => {
    const y = card.y + top + index * lineHeight + baseline
    sink(text(card.x + cardAnatomy.titleX, y, line, { size, weight, fill }, pain.text))
  })
}

function drawMeta(sink: Sink, item: MetaItem, x: number, middle: number, theme: PictureTheme, opacity: number): void {
  const { iconSize, metaHeight, countStyle, ownerSize, ownerStyle, statusStyle } = cardAnatomy
  const iconTop = middle - iconSize / 2
  const fade = opacity < 1 ? { opacity } : {}
  switch (item.kind) {
    case 'emotion':
      sink(icon(emotionIcons[item.emotion], x, iconTop, iconSize, emotionPaint(item.emotion, theme), opacity))
      return
    case 'moment-of-truth': {
      const box = { x, y: middle - metaHeight / 2, width: metaHeight, height: metaHeight, radius: 5 }
      sink({ kind: 'rect', ...box, fill: theme.solid, ...fade })
      const inset = (metaHeight - gemSize) / 2
      sink(icon(icons.momentOfTruth, x + inset, box.y + inset, gemSize, theme.onSolid, opacity))
      return
    }
    case 'pains':
    case 'opportunities':
      sink(icon(item.kind === 'pains' ? icons.pain : icons.opportunity, x, iconTop, iconSize, theme.muted, opacity))
      sink(text(x + countOffset, middle + 4.1, String(item.count), { ...countStyle, fill: theme.muted, ...fade }))
      return
    case 'status': {
      if (item.isPlanned) drawPlannedSign(sink, x, middle, theme.muted, fade)
      if (item.word === '') return
      sink(
        text(x + statusWordX(item.isPlanned), middle + 3.9, item.word, { ...statusStyle, fill: theme.muted, ...fade }),
      )
      return
    }
    case 'owner': {
      const { size, weight } = ownerStyle
      sink(
        text(x + ownerSize, middle + 3.7, item.initials, { size, weight, fill: theme.muted, anchor: 'end', ...fade }),
      )
    }
  }
}

/** Half a disc: decided, and half there. */
export function drawPlannedSign(sink: Sink, x: number, middle: number, fill: string, fade = {}): void {
  const r = cardAnatomy.plannedSize / 2
  sink({ kind: 'path', d: circlePath(x + r, middle, r - 0.5), stroke: fill, strokeWidth: 1, ...fade })
  const d = `M${x + r} ${middle - r + 0.5}A${r - 0.5} ${r - 0.5} 0 0 0 ${x + r} ${middle + r - 0.5}z`
  sink({ kind: 'path', d, fill, ...fade })
}
