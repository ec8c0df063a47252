/** A touchpoint's card: white with a soft shadow and its channel's bar; an idea is dashed, flat and paler. */
import type { Kind, Touchpoint } from '../journey/schema.ts'
import { cardAnatomy, cardMeta, countOffset, type MetaItem } from '../layout/card-anatomy.ts'
import type { Box, CardBox } from '../layout/types.ts'
import { icon, type Sink, text } from './brush.ts'
import { circlePath, emotionIcons, icons } from './icons.ts'
import { emotionPaint, type PictureTheme } from './theme.ts'

const ideaOpacity = 0.72
const gemSize = 12

export function drawCard(sink: Sink, card: CardBox, touchpoint: Touchpoint, kind: Kind, theme: PictureTheme): void {
  const isIdea = touchpoint.status === 'idea'
  const opacity = isIdea ? ideaOpacity : 1
  if (isIdea) drawIdeaOutline(sink, card, theme)
  else drawSheet(sink, card, theme)
  sink({ kind: 'path', d: barPath(card), fill: theme.kinds[kind], ...(isIdea ? { opacity: 0.55 } : {}) })
  drawTitle(sink, card, touchpoint.title, isIdea || card.titleLines.length === 0 ? theme.muted : theme.ink)
  const middle = card.y + card.height - cardAnatomy.metaFromBottom
  for (const item of cardMeta(touchpoint)) drawMeta(sink, item, card.x + item.x, middle, theme, opacity)
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

function drawTitle(sink: Sink, card: CardBox, title: string, fill: string): void {
  const { titleX, titleTop, titleLineHeight, titleBaseline, titleStyle, titleSpacing } = cardAnatomy
  const lines = card.titleLines.length > 0 ? card.titleLines : ['Untitled touchpoint']
  lines.forEach((line, index) => {
    const y = card.y + titleTop + index * titleLineHeight + titleBaseline
    const { size, weight } = titleStyle
    sink(text(card.x + titleX, y, line, { size, weight, fill, letterSpacing: titleSpacing }, title))
  })
}

function drawMeta(sink: Sink, item: MetaItem, x: number, middle: number, theme: PictureTheme, opacity: number): void {
  const { iconSize, metaHeight, countStyle, ownerSize, ownerStyle, dotSize, dotPitch } = cardAnatomy
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
    case 'evidence':
      for (const dot of [0, 1, 2]) {
        const isFilled = dot < item.filled
        const d = circlePath(x + dot * dotPitch + dotSize / 2, middle, isFilled ? dotSize / 2 : dotSize / 2 - 0.5)
        sink(
          isFilled
            ? { kind: 'path', d, fill: theme.muted, ...fade }
            : { kind: 'path', d, stroke: theme.muted, strokeWidth: 1, ...fade },
        )
      }
      return
    case 'owner': {
      const centre = x + ownerSize / 2
      const { size, weight } = ownerStyle
      const d = circlePath(centre, middle, ownerSize / 2 - 0.5)
      sink({ kind: 'path', d, fill: theme.header, stroke: theme.line, strokeWidth: 1, ...fade })
      sink(text(centre, middle + 3.3, item.initials, { size, weight, fill: theme.ink, anchor: 'middle', ...fade }))
    }
  }
}
