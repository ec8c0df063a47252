/** Which part of the map can be seen, in steps: what is drawn follows it, so that a large map costs no more than a small one. */
import { useStore } from 'reactflow'
import type { Box } from '../../shared/layout/types.ts'

/** Up to so many cards everything is drawn, wherever it is. */
const fewCards = 300
/** Below this zoom no title can be read, so cards and connections become plain shapes. */
const readableZoom = 0.35

/** The share of the map that is drawn; the whole map where it is null. */
export type Drawn = { readonly area: Box | null; readonly isFar: boolean }

const wholeMap: Drawn = { area: null, isFar: false }

/** Changes only when the view has moved by a good part of itself, or has come near or gone far. */
export function useDrawn(cardCount: number): Drawn {
  return useStore(({ transform: [x, y, zoom], width, height }) => {
    if (cardCount <= fewCards) return wholeMap
    const size = { width: width || window.innerWidth, height: height || window.innerHeight }
    return { area: steppedArea(x, y, zoom, size), isFar: zoom < readableZoom }
  }, isSameDrawn)
}

function steppedArea(x: number, y: number, zoom: number, { width, height }: { width: number; height: number }): Box {
  const step = 2 ** Math.round(Math.log2(512 / zoom))
  const left = (Math.floor(-x / zoom / step) - 0.5) * step
  const top = (Math.floor(-y / zoom / step) - 0.5) * step
  const columns = Math.ceil(width / zoom / step) + 2
  const rows = Math.ceil(height / zoom / step) + 2
  return { x: left, y: top, width: columns * step, height: rows * step }
}

function isSameDrawn(a: Drawn, b: Drawn): boolean {
  return a.isFar === b.isFar && (a.area === b.area || (a.area !== null && b.area !== null && isSameBox(a.area, b.area)))
}

function isSameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

export function meets(area: Box | null, box: Box): boolean {
  if (!area) return true
  return (
    box.x <= area.x + area.width &&
    box.x + box.width >= area.x &&
    box.y <= area.y + area.height &&
    box.y + box.height >= area.y
  )
}
