/** What stands on the overview of a journey that has no map yet: a sentence, rather than nothing. */
import type { PictureTheme } from '../../../scene/theme.ts'
import type { Pen } from '../drawing/pen.ts'
import type { Size } from '../drawing/slide-frame.ts'

export function drawNothing(pen: Pen, sentence: string, { width, height }: Size, theme: PictureTheme): void {
  const words = { text: sentence, size: 20, fill: theme.muted }
  pen.shape({
    name: sentence,
    box: { x: 0, y: 0, width, height },
    form: 'round',
    radius: 10,
    line: { paint: theme.lineStrong, width: 1, dash: 'dash' },
    text: { anchor: 'middle', insets: [16, 8, 16, 8], paragraphs: [{ align: 'center', runs: [words] }] },
  })
}
