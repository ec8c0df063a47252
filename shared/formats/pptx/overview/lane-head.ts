/** The name of a channel at the left of an overview, with the word for its kind below it where there is room. */
import { kindWords } from '../../../journey/fields/words.ts'
import type { Channel } from '../../../journey/schema.ts'
import { kindIcons } from '../../../scene/icons.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import { nameOrUntitled } from '../../../words/names.ts'
import type { Pen } from '../drawing/pen.ts'
import { textSizes } from '../drawing/slide-sizes.ts'
import { linesIn, slideLines, slideTextHeight, textThatFits } from '../drawing/slide-text.ts'

export const laneHeadWidth = 160
const iconSize = 18
const iconLeft = 10
const left = iconLeft + iconSize + 7
const right = 4
/** Above the name at most, and below it. */
const air = { above: 8, below: 3 } as const
const mostLines = 4
const look = { size: textSizes.smallHeader, isBold: true } as const
const kindHeight = slideTextHeight(1, textSizes.detail)

function linesOf({ name }: Channel): number {
  return slideLines(nameOrUntitled(name, 'channel'), laneHeadWidth - left - right, look, mostLines).lines.length
}

/** How high a lane is at least in which the whole name stands. */
export function laneNameHeight(channel: Channel): number {
  return air.above + slideTextHeight(linesOf(channel), look.size) + air.below
}

export function drawLaneHead(
  pen: Pen,
  channel: Channel,
  { y, height }: { readonly y: number; readonly height: number },
  theme: PictureTheme,
): void {
  const box = { x: -laneHeadWidth, y, width: laneHeadWidth, height }
  const paint = theme.kinds[channel.kind]
  const top = Math.min(air.above, height / 11)
  const room = height - top - air.below
  const hasKind = room >= slideTextHeight(Math.max(2, linesOf(channel)), look.size) + kindHeight
  const maxLines = Math.min(mostLines, linesIn(room - (hasKind ? kindHeight : 0), look.size))
  const name = textThatFits(nameOrUntitled(channel.name, 'channel'), box.width - left - right, look, maxLines)
  pen.group({ name: `Channel: ${channel.name}` }, (within) => {
    within.shape({
      name: `Channel: ${channel.name}`,
      box,
      form: 'rect',
      fill: { paint: theme.header },
      text: {
        anchor: 'top',
        insets: [left, top, right, 2],
        paragraphs: [
          { runs: [{ text: name, ...look, fill: theme.ink }] },
          ...(hasKind ? [{ runs: [{ text: kindWords[channel.kind], size: textSizes.detail, fill: paint }] }] : []),
        ],
      },
    })
    const icon = { x: box.x + iconLeft, y: y + top, width: iconSize, height: iconSize }
    within.icon({ name: kindWords[channel.kind], d: kindIcons[channel.kind], box: icon, paint })
  })
}
