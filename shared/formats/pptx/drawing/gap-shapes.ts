/** What is missing, and what must be fixed before sharing. */
import type { Channel, Id } from '../../../journey/schema.ts'
import type { Box } from '../../../layout/grid/boxes.ts'
import { cardAnatomy } from '../../../layout/grid/card-anatomy.ts'
import { ghostTitle } from '../../../layout/grid/grid.ts'
import { icons } from '../../../scene/icons.ts'
import type { PictureTheme } from '../../../scene/theme.ts'
import { signNames } from './card-foot.ts'
import { type MapLook, themeFor } from './map-look.ts'
import type { Pen } from './pen.ts'
import { linesIn, textThatFits } from './slide-text.ts'

/** A card that isn't there: nobody meets people on the channel. */
export function drawGhost(pen: Pen, box: Box, channel: Channel, size: number, theme: PictureTheme): void {
  const [left, iconSize] = [12, size + 3]
  const textLeft = left + iconSize + 7
  const room = { width: box.width - textLeft - 8, height: box.height - 6 }
  const text = textThatFits(ghostTitle(channel), room.width, { size, isBold: true }, linesIn(room.height, size))
  const name = `${signNames.awarenessGap}: ${channel.name}`
  pen.group({ name }, (within) => {
    within.shape({
      name,
      box,
      form: 'round',
      radius: cardAnatomy.radius,
      fill: { paint: theme.mustSoft },
      line: { paint: theme.must, width: 1.25, dash: 'dash' },
      text: {
        anchor: 'middle',
        insets: [textLeft, 3, 8, 3],
        paragraphs: [{ runs: [{ text, size, fill: theme.must, isBold: true }] }],
      },
    })
    within.icon({
      name: signNames.awarenessGap,
      d: icons.alert,
      paint: theme.must,
      box: { x: box.x + left, y: box.y + (box.height - iconSize) / 2, width: iconSize, height: iconSize },
    })
  })
}

/** The mark at a card's corner. */
export function drawMark(pen: Pen, card: Box, touchpointId: Id, look: MapLook): void {
  const why = look.mustFix.get(touchpointId)
  if (why === undefined) return
  const theme = themeFor(look, touchpointId)
  const { size, out } = cardAnatomy.mark
  const box = { x: card.x + card.width - size + out, y: card.y - out, width: size, height: size }
  pen.shape({
    name: signNames.mustFix,
    description: why,
    box,
    form: 'ellipse',
    fill: { paint: theme.mustSoft },
    line: { paint: theme.must, width: 1 },
  })
  const icon = { x: box.x + 3.5, y: box.y + 3, width: 11, height: 11 }
  pen.icon({ name: signNames.mustFix, d: icons.alert, paint: theme.must, box: icon })
}
