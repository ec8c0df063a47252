/** Hands out the objects of the layout before where their values are the same, so that the canvas rebuilds only what changed. */
import type { Box, GhostBox, JourneyLayout } from './types.ts'

/** Cards and connections need no comparing: `cardsOf` and `connectionPaths` have handed out the same ones. */
export function reuseLayout(layout: JourneyLayout, previous: JourneyLayout): JourneyLayout {
  return {
    ...layout,
    stages: reuseList(layout.stages, previous.stages, (a, b) => {
      return a.stageId === b.stageId && a.x === b.x && a.width === b.width && a.cardX === b.cardX && sameLines(a, b)
    }),
    channels: reuseList(layout.channels, previous.channels, (a, b) => {
      return a.channelId === b.channelId && a.y === b.y && a.height === b.height && sameLines(a, b)
    }),
    cells: reuseMap(layout.cells, previous.cells, sameBox),
    ghosts: reuseList(layout.ghosts, previous.ghosts, sameGhost),
  }
}

function reuseMap<T>(
  next: ReadonlyMap<string, T>,
  previous: ReadonlyMap<string, T>,
  isSame: (a: T, b: T) => boolean,
): ReadonlyMap<string, T> {
  const reused = new Map<string, T>()
  let isWholeSame = next.size === previous.size
  for (const [key, value] of next) {
    const before = previous.get(key)
    const isKept = before !== undefined && isSame(value, before)
    reused.set(key, isKept ? before : value)
    isWholeSame &&= isKept
  }
  return isWholeSame ? previous : reused
}

function reuseList<T>(next: readonly T[], previous: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  const reused = next.map((value, index) => {
    const before = previous[index]
    return before !== undefined && isSame(value, before) ? before : value
  })
  const isWholeSame = next.length === previous.length && reused.every((value, index) => value === previous[index])
  return isWholeSame ? previous : reused
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
