/** What stands at the foot of a card: icons with their words or numbers, each where it has room. */
import { emotionWords } from '../../../journey/fields/words.ts'
import type { MetaItem } from '../../../layout/grid/card-anatomy.ts'
import { emotionIcons, icons } from '../../../scene/icons.ts'
import { emotionPaint, type PictureTheme } from '../../../scene/theme.ts'
import { withSingleSpaces } from '../../../single-spaces.ts'
import type { Pen } from './pen.ts'
import { slideTextWidth } from './slide-text.ts'

/** What an icon means, as the legend says it. */
export const signNames = {
  momentOfTruth: 'Moment of truth',
  pains: 'Pains',
  opportunities: 'Opportunities',
  awarenessGap: 'Awareness gap',
  mustFix: 'Must fix',
} as const

export type FootRoom = { readonly left: number; readonly right: number; readonly middle: number }

type Sign = { readonly name: string; readonly d: string; readonly paint: string }
type Part = { readonly sign: Sign | null; readonly word: string; readonly isBold?: boolean }

const iconToWord = 4
const betweenParts = 10

/**
 * Words give way where not all has room: first those of feelings, then the owner's name, of which initials stay.
 * @param ownerName null where initials say enough
 */
export function drawFoot(
  pen: Pen,
  items: readonly MetaItem[],
  ownerName: string | null,
  { left, right, middle }: FootRoom,
  { size, theme }: { readonly size: number; readonly theme: PictureTheme },
): void {
  const icon = size + 3
  const widthOf = ({ sign, word, isBold = false }: Part) =>
    (sign ? icon : 0) +
    (sign && word !== '' ? iconToWord : 0) +
    (word === '' ? 0 : slideTextWidth(word, { size, isBold }) + 4)
  const widthOfAll = (parts: readonly Part[]) =>
    parts.reduce((sum, part) => sum + widthOf(part), 0) + betweenParts * Math.max(0, parts.length - 1)
  const draw = (part: Part, x: number, align: 'left' | 'right') => {
    const { sign, word, isBold = false } = part
    if (sign) {
      const box = { x, y: middle - icon / 2, width: icon, height: icon }
      pen.icon({ name: sign.name, d: sign.d, paint: sign.paint, box })
    }
    if (word === '') return
    const from = x + (sign ? icon + iconToWord : 0)
    pen.shape({
      name: word,
      box: { x: from, y: middle - size * 0.75, width: slideTextWidth(word, { size, isBold }) + 4, height: size * 1.5 },
      form: 'rect',
      text: {
        anchor: 'middle',
        insets: [0, 0, 0, 0],
        paragraphs: [{ runs: [{ text: word, size, fill: theme.muted, isBold }], align }],
      },
    })
  }
  const owner = ownerName === null ? null : withSingleSpaces(ownerName)
  const choices = [
    { hasWords: true, owner },
    { hasWords: false, owner },
    { hasWords: false, owner: null },
  ]
  const parted = choices.map(({ hasWords, owner }) => ({
    atLeft: items.flatMap((item) => leftPart(item, hasWords, theme)),
    atRight: items.flatMap((item) => rightPart(item, owner)),
  }))
  const fits = ({ atLeft, atRight }: (typeof parted)[number]) =>
    widthOfAll([...atLeft, ...atRight]) + betweenParts <= right - left
  const shown = parted.find(fits) ?? parted.at(-1)
  if (!shown) return
  let x = left
  for (const part of shown.atLeft) {
    if (x + widthOf(part) > right) return
    draw(part, x, 'left')
    x += widthOf(part) + betweenParts
  }
  let end = right
  for (const part of shown.atRight.toReversed()) {
    if (end - widthOf(part) < x) return
    draw(part, end - widthOf(part), 'right')
    end -= widthOf(part) + betweenParts
  }
}

function leftPart(item: MetaItem, hasWords: boolean, theme: PictureTheme): Part[] {
  switch (item.kind) {
    case 'emotion': {
      const name = emotionWords[item.emotion]
      const paint = emotionPaint(item.emotion, theme)
      return [{ sign: { name, d: emotionIcons[item.emotion], paint }, word: hasWords ? name : '' }]
    }
    case 'moment-of-truth':
      return [{ sign: { name: signNames.momentOfTruth, d: icons.momentOfTruth, paint: theme.ink }, word: '' }]
    case 'pains':
      return [{ sign: { name: signNames.pains, d: icons.pain, paint: theme.muted }, word: String(item.count) }]
    case 'opportunities': {
      const sign = { name: signNames.opportunities, d: icons.opportunity, paint: theme.muted }
      return [{ sign, word: String(item.count) }]
    }
    case 'status':
    case 'owner':
      return []
  }
}

function rightPart(item: MetaItem, owner: string | null): Part[] {
  if (item.kind === 'owner') return [{ sign: null, word: owner ?? item.initials, isBold: owner === null }]
  return item.kind === 'status' && item.word !== '' ? [{ sign: null, word: item.word }] : []
}
