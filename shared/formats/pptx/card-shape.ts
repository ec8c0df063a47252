/** A touchpoint as one shape: its title and, below, what its card shows beside it, in signs that every font has. */

import { emotionWords, evidenceWords, kindWords, statusWords } from '../../journey/fields/words.ts'
import { isOurs } from '../../journey/ownership.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import type { Emotion, Kind, Touchpoint } from '../../journey/schema.ts'
import { cardAnatomy, cardMeta, type MetaItem } from '../../layout/grid/card-anatomy.ts'
import { wrapText } from '../../layout/grid/text.ts'
import type { CardBox } from '../../layout/grid/types.ts'
import type { Paint } from '../../scene/primitives.ts'
import { emotionPaint, type PictureTheme } from '../../scene/theme.ts'
import { nameOrUntitled } from '../../words/names.ts'
import type { Paragraph, ShapeText, SlideShape, TextRun } from './shapes.ts'

const metaSize = 10
const metaHeight = 17
const insets = [cardAnatomy.titleX, 7, cardAnatomy.right, 5] as const
const lineHeight = 1.22
const leastShrink = 0.25

export function cardShape(
  card: CardBox,
  touchpoint: Touchpoint,
  kind: Kind,
  opportunities: readonly string[],
  theme: PictureTheme,
): Omit<SlideShape, 'kind' | 'id'> {
  const isIdea = touchpoint.status === 'idea'
  const title = nameOrUntitled(touchpoint.title, 'touchpoint')
  return {
    name: `Touchpoint: ${title}`,
    description: describe(touchpoint, title, kind, opportunities),
    box: { x: card.x, y: card.y, width: card.width, height: card.height },
    form: 'round',
    radius: cardAnatomy.radius,
    fill: {
      paint: isIdea ? theme.ground : theme.panel,
      bar: { paint: theme.kinds[kind], width: cardAnatomy.barWidth },
    },
    line: isIdea ? { paint: theme.lineStrong, width: 1.25, dash: 'dash' } : { paint: theme.line, width: 1 },
    text: cardText(
      card,
      cardMeta(touchpoint, opportunities.length, card),
      title,
      isIdea || title !== touchpoint.title.trim() ? theme.muted : theme.ink,
      theme,
    ),
  }
}

function cardText(
  card: CardBox,
  items: readonly MetaItem[],
  title: string,
  fill: Paint,
  theme: PictureTheme,
): ShapeText {
  const { size, weight } = cardAnatomy.titleStyle
  const room = {
    width: card.width - insets[0] - insets[2],
    height: card.height - insets[1] - insets[3] - (card.isCompact ? 0 : metaHeight),
  }
  const shrink = shrinkFor(title, room, { size, weight })
  const meta = card.isCompact ? null : metaParagraph(items, room.width, theme)
  const beside = card.isCompact ? items.flatMap((item) => [space(theme), ...metaRuns(item, theme)]) : []
  return {
    anchor: 'top',
    insets,
    ...(shrink < 1 ? { shrink } : {}),
    paragraphs: [{ runs: [{ text: title, size, fill, isBold: true }, ...beside] }, ...(meta ? [meta] : [])],
  }
}

/** How much smaller a text must be to fit its room; no smaller than a quarter. */
export function shrinkFor(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  { size, weight }: { readonly size: number; readonly weight: number },
): number {
  for (let shrink = 1; shrink > leastShrink; shrink = Math.round((shrink - 0.1) * 10) / 10) {
    const style = { size: size * shrink, weight, maxLines: Math.ceil(height / (size * lineHeight * shrink)) + 1 }
    const { lines, isCut } = wrapText(text, width, style)
    if (!isCut && lines.length * style.size * lineHeight <= height) return shrink
  }
  return leastShrink
}

function metaParagraph(items: readonly MetaItem[], width: number, theme: PictureTheme): Paragraph | null {
  const isAtRight = (item: MetaItem) => item.kind === 'status' || item.kind === 'owner'
  const left = items.filter((item) => !isAtRight(item)).flatMap((item) => [...metaRuns(item, theme), space(theme)])
  const right = items.filter(isAtRight).flatMap((item) => [space(theme), ...metaRuns(item, theme)])
  const tab = { text: '\t', size: metaSize, fill: theme.muted }
  return { runs: [...left, tab, ...right], rightTab: width, spaceBefore: 2 }
}

function space(theme: PictureTheme): TextRun {
  return { text: '  ', size: metaSize, fill: theme.muted }
}

function metaRuns(item: MetaItem, theme: PictureTheme): TextRun[] {
  const muted = { size: metaSize, fill: theme.muted }
  switch (item.kind) {
    case 'emotion': {
      const fill = emotionPaint(item.emotion, theme)
      return [{ text: emotionSign(item.emotion), size: metaSize, fill, isBold: true }]
    }
    case 'moment-of-truth':
      return [{ text: '◆', size: metaSize, fill: theme.ink }]
    case 'pains':
      return [{ text: `! ${item.count}`, ...muted }]
    case 'opportunities':
      return [{ text: `✦ ${item.count}`, ...muted }]
    case 'status':
      return [{ text: `${item.isPlanned ? '◐ ' : ''}${item.word}`.trim(), ...muted }]
    case 'owner':
      return [{ text: item.initials, ...muted, isBold: true }]
  }
}

/** Such as "☺ +2" and "☹ −1". */
export function emotionSign(emotion: Emotion): string {
  const face = emotion > 0 ? '☺ +' : emotion < 0 ? '☹ −' : '○ '
  return `${face}${Math.abs(emotion)}`
}

/** The card in words, for whoever doesn't see it. */
function describe(touchpoint: Touchpoint, title: string, kind: Kind, opportunities: readonly string[]): string {
  const words = cardMeta(touchpoint, opportunities.length).flatMap((item): string[] => {
    if (item.kind === 'emotion') return [`Feels: ${emotionWords[item.emotion]}`]
    if (item.kind === 'moment-of-truth') return ['Moment of truth']
    if (item.kind === 'pains') return [`Pains: ${saidTexts(touchpoint.pains).join('; ')}`]
    if (item.kind === 'opportunities') return [`Opportunities: ${opportunities.join('; ')}`]
    if (item.kind === 'status') return []
    return [`Owner: ${touchpoint.owner.name}`]
  })
  const without = isOurs(touchpoint) ? [] : ['Happens without you']
  const evidence = `Evidence: ${evidenceWords[touchpoint.evidence.level]}`
  return [title, kindWords[kind], statusWords[touchpoint.status], ...without, evidence, ...words].join('. ')
}
