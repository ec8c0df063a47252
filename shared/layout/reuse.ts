/** Hands out the objects of the layout before where their values are the same, so that the canvas rebuilds only what changed. */
import type { Box, GhostBox, JourneyLayout } from './grid/boxes.ts'

/** Cards and connections need no comparing: `cardsOf` and `connectionPaths` have handed out the same ones. */
export function reuseLayout(layout: JourneyLayout, previous: JourneyLayout): JourneyLayout {
  const stages = reuseList(layout.stages, previous.stages, (a, b) => {
    return (
      a.stageId === b.stageId &&
      a.x === b.x &&
      a.width === b.width &&
      sameNumbers(a.cardXs, b.cardXs) &&
      sameLines(a, b)
    )
  })
  const channels = reuseList(layout.channels, previous.channels, (a, b) => {
    const isSamePlace = a.y === b.y && a.height === b.height && a.clearHeight === b.clearHeight
    return a.channelId === b.channelId && isSamePlace && sameLines(a, b)
  })
  return {
    ...layout,
    stages,
    channels,
    cells: stages === previous.stages && channels === previous.channels ? previous.cells : layout.cells,
    ghosts: reuseList(layout.ghosts, previous.ghosts, sameGhost),
  }
}

function reuseList<T>(next: readonly T[], previous: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  const reused = next.map((value, index) => {
    const before = previous[index]
    return before !== undefined && isSame(value, before) ? before : value
  })
  const isWholeSame = next.length === previous.length && reused.every((value, index) => value === previous[index])
  return isWholeSame ? previous : reused
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index])
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

function sameGhost(a: GhostBox, b: GhostBox): boolean {
  const isSameCell = a.stageId === b.stageId && a.channelId === b.channelId && a.kind === b.kind
  return isSameCell && sameBox(a, b) && sameText(a.titleLines, b.titleLines)
}

function sameLines(
  a: { readonly nameLines: readonly string[] },
  b: { readonly nameLines: readonly string[] },
): boolean {
  return sameText(a.nameLines, b.nameLines)
}

function sameText(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((line, index) => line === b[index]))
}
