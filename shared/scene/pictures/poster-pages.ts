/** A poster as pages: first a map of its sheets, then each sheet with marks to cut along and its name. */
import { measureText } from '../../layout/grid/measure-text.ts'
import { hairline, text } from '../brush.ts'
import type { Scene, ScenePrimitive } from '../primitives.ts'
import { pictureThemes } from '../theme.ts'
import type { PosterChoice } from './export-options.ts'
import type { Page, Pages } from './page.ts'
import { type Poster, posterOf, sheetMargin, sheetOverlap, type Tile, tileName, unitsOfMillimetre } from './poster.ts'

const { ink, muted, panel } = pictureThemes.print
const markGap = 1.5 * unitsOfMillimetre
const markLength = 5 * unitsOfMillimetre
const nameStyle = { size: 9, weight: 500, fill: muted } as const
const headStyle = { size: 15, weight: 650, fill: ink } as const
const lineStyle = { size: 11, weight: 450, fill: muted } as const
/** On the map of the sheets: its title and how to put them together. */
const headHeight = 66
const howTo = 'Cut along the marks. Each sheet overlaps the next by 10 mm: glue one onto the other.'

export function posterPages(scene: Scene, choice: PosterChoice): Pages {
  const poster = posterOf(scene, choice)
  const sheets = poster.tiles.map((tile) => sheetPage(scene, poster, tile))
  return { ...poster.sheet, pages: [sheetMap(scene, poster), ...sheets], poster }
}

function sheetPage(scene: Scene, { sheet, print, scale, columns, rows }: Poster, tile: Tile): Page {
  const clip = { x: sheetMargin, y: sheetMargin, ...print }
  return {
    scene,
    scale,
    x: sheetMargin - tile.x,
    y: sheetMargin - tile.y,
    clip,
    overlay: overlayOf(scene, sheet, [
      ...cutMarks(print, tile, { columns, rows }),
      text(
        sheet.width / 2,
        sheet.height - 3.5 * unitsOfMillimetre,
        `Sheet ${tileName(tile)} of ${tileName({ column: columns - 1, row: rows - 1 })}`,
        {
          ...nameStyle,
          anchor: 'middle',
        },
      ),
    ]),
  }
}

/** Along the edges of the print, and short of them where the sheet before or behind is glued on. */
function cutMarks(
  print: Poster['print'],
  tile: Tile,
  { columns, rows }: Pick<Poster, 'columns' | 'rows'>,
): ScenePrimitive[] {
  const left = sheetMargin
  const top = sheetMargin
  const [right, bottom] = [left + print.width, top + print.height]
  const across = [
    left,
    right,
    ...(tile.column > 0 ? [left + sheetOverlap] : []),
    ...(tile.column < columns - 1 ? [right - sheetOverlap] : []),
  ]
  const down = [
    top,
    bottom,
    ...(tile.row > 0 ? [top + sheetOverlap] : []),
    ...(tile.row < rows - 1 ? [bottom - sheetOverlap] : []),
  ]
  const marks = [
    ...across.flatMap((x) => [
      `M${x} ${top - markGap}V${top - markGap - markLength}`,
      `M${x} ${bottom + markGap}V${bottom + markGap + markLength}`,
    ]),
    ...down.flatMap((y) => [
      `M${left - markGap} ${y}H${left - markGap - markLength}`,
      `M${right + markGap} ${y}H${right + markGap + markLength}`,
    ]),
  ]
  return marks.map((d) => hairline(d, muted))
}

/** The whole picture, small, under the outlines of its sheets with their names. */
function sheetMap(scene: Scene, poster: Poster): Page {
  const { sheet, print, size, columns, rows, tiles } = poster
  const stepX = print.width - sheetOverlap
  const stepY = print.height - sheetOverlap
  const all = { width: columns * stepX + sheetOverlap, height: rows * stepY + sheetOverlap }
  const room = { width: sheet.width - 2 * sheetMargin, height: sheet.height - 2 * sheetMargin - headHeight }
  const shrink = Math.min(room.width / all.width, room.height / all.height)
  const [x, y] = [sheetMargin + (room.width - all.width * shrink) / 2, sheetMargin + headHeight]
  const outlines = tiles.flatMap((tile): ScenePrimitive[] => {
    const box = {
      x: x + tile.x * shrink,
      y: y + tile.y * shrink,
      width: print.width * shrink,
      height: print.height * shrink,
    }
    const name = tileName(tile)
    const nameSize = Math.max(9, Math.min(40, box.height / 4))
    const width = measureText(name, nameSize, 650) + nameSize * 0.7
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    return [
      { kind: 'rect', ...box, stroke: muted, strokeWidth: 1, dash: [4, 3] },
      {
        kind: 'rect',
        x: middle.x - width / 2,
        y: middle.y - nameSize * 0.75,
        width,
        height: nameSize * 1.5,
        radius: nameSize * 0.4,
        fill: panel,
        opacity: 0.86,
      },
      text(middle.x, middle.y + nameSize * 0.35, name, { size: nameSize, weight: 650, fill: ink, anchor: 'middle' }),
    ]
  })
  return {
    scene,
    scale: (size.width / scene.width) * shrink,
    x,
    y,
    clip: { x, y, width: all.width * shrink, height: all.height * shrink },
    overlay: overlayOf(scene, sheet, [
      text(sheetMargin, sheetMargin + 16, 'Map of the sheets', headStyle),
      text(sheetMargin, sheetMargin + 34, posterWords(poster), lineStyle),
      text(sheetMargin, sheetMargin + 50, howTo, lineStyle),
      ...outlines,
    ]),
  }
}

/** Such as "12 sheets, 4 across and 3 down: 108 × 60 cm". */
export function posterWords({ columns, rows, size }: Pick<Poster, 'columns' | 'rows' | 'size'>): string {
  const centimetres = (units: number) => Math.round(units / unitsOfMillimetre / 10)
  const count = columns * rows
  const sheets = count === 1 ? '1 sheet' : `${count} sheets, ${columns} across and ${rows} down`
  return `${sheets}: ${centimetres(size.width)} × ${centimetres(size.height)} cm`
}

function overlayOf({ title }: Scene, sheet: Poster['sheet'], primitives: readonly ScenePrimitive[]): Scene {
  return { ...sheet, title, background: null, primitives }
}
