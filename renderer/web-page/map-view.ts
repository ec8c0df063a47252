/** The map of a web page in its frame: moved and zoomed by hand, wheel, fingers and keys. */
import type { Box } from '../../shared/layout/grid/boxes.ts'
import type { MapPicture } from './map-picture.ts'
import { headsOf, takenBy } from './pinned.ts'

export type MapView = {
  /** All of it, if that can be read; else its whole width, or as much of that as can be read. */
  readonly fit: () => void
  /** The same, and all of it when that is what is shown. */
  readonly fitNext: () => void
  /** Brings a place to the middle, no larger than it was drawn and no smaller than can be read. */
  readonly show: (place: Box) => void
  /** Moves no more than is needed to have a place in view, if the map is, and zooms not at all. */
  readonly reveal: (place: Box) => void
  /** Whether titles can be read when the map fits. */
  readonly fitsReadably: () => boolean
  readonly zoomBy: (factor: number) => void
  readonly moveBy: (right: number, down: number) => void
}

const largestScale = 3
const readableScale = 0.9
/** Titles are 13 units high, so that they are nearly 11 pixels. */
const leastReadableScale = 0.8
const margin = 16
const glideMilliseconds = 180
/** So far a pointer may stray and still only click. */
const strayPixels = 4

/** What can be pointed at, which lies over the pictures: cards, and the stages' heads, which stay in view. */
export type Layers = { readonly places: SVGSVGElement; readonly stageHeads: SVGSVGElement }

/** @param pictures all that are drawn over each other, of one size */
export function mapView(frame: HTMLElement, { places, stageHeads }: Layers, pictures: readonly MapPicture[]): MapView {
  const heads = headsOf(stageHeads)
  const { width: mapWidth, height: mapHeight } = places.viewBox.baseVal
  let at = { x: 0, y: 0, scale: 1 }
  /** Where a glide ends. */
  let goal = at
  /** Until somebody moves it, the map fits its frame whatever that becomes. */
  let fitting: 'readably' | 'wholly' | null = 'readably'
  let glide = 0

  const size = () => ({ width: Math.max(1, frame.clientWidth), height: Math.max(1, frame.clientHeight) })
  const wholeScale = () => Math.min(size().width / mapWidth, size().height / mapHeight, largestScale)
  /** All of it, if that can be read, else its whole width. */
  const fullScale = () => Math.max(wholeScale(), Math.min(size().width / mapWidth, readableScale))
  const fittingScale = () => (fitting === 'wholly' ? wholeScale() : Math.max(fullScale(), leastReadableScale))

  function draw(): void {
    const part = partAt(at)
    for (const picture of pictures) picture.show(part, at.scale)
    const { left, top } = takenBy(heads, part)
    const moved = (y: number) => `scale(${at.scale}) translate(${-at.x}px, ${-y}px)`
    places.style.transform = moved(at.y)
    places.style.clipPath = insetOf(top && at.y + top, left && at.x + left)
    stageHeads.style.transform = moved(Math.min(0, at.y))
    stageHeads.style.clipPath = insetOf(0, left && at.x + left)
  }

  function partAt({ x, y, scale }: typeof at): Box {
    const { width, height } = size()
    return { x, y, width: width / scale, height: height / scale }
  }

  function place(next: typeof at): typeof at {
    const { width, height } = size()
    const scale = Math.min(largestScale, Math.max(Math.min(1, wholeScale()), next.scale))
    const y = height / scale < mapHeight ? within(next.y, height / scale, mapHeight) : 0
    return { scale, x: within(next.x, width / scale, mapWidth), y }
  }

  function jump(next: typeof at): void {
    cancelAnimationFrame(glide)
    at = place(next)
    goal = at
    // A wheel turns several times in a frame, and a large map is drawn slowly.
    glide = requestAnimationFrame(draw)
  }

  function glideTo(next: typeof at): void {
    cancelAnimationFrame(glide)
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    goal = place(next)
    const [from, to, begun] = [at, goal, performance.now() - (isStill ? glideMilliseconds : 0)]
    const step = () => {
      const share = Math.min(1, (performance.now() - begun) / glideMilliseconds)
      const eased = 1 - (1 - share) ** 3
      const between = (one: number, other: number) => one + (other - one) * eased
      at = { x: between(from.x, to.x), y: between(from.y, to.y), scale: between(from.scale, to.scale) }
      draw()
      if (share < 1) glide = requestAnimationFrame(step)
    }
    step()
  }

  const fitted = () => ({ x: 0, y: 0, scale: fittingScale() })

  function fitFrame(how: 'readably' | 'wholly'): void {
    fitting = how
    glideTo(fitted())
  }

  /** `right` and `down` are where in the frame the zoom keeps its place. */
  function zoomAt(factor: number, right: number, down: number): void {
    fitting = null
    const { scale } = place({ ...at, scale: at.scale * factor })
    jump({ scale, x: at.x + right / at.scale - right / scale, y: at.y + down / at.scale - down / scale })
  }

  function moveBy(right: number, down: number): void {
    fitting = null
    jump({ ...at, x: at.x + right / at.scale, y: at.y + down / at.scale })
  }

  function inFrame({ clientX, clientY }: MouseEvent): [number, number] {
    const { left, top } = frame.getBoundingClientRect()
    return [clientX - left, clientY - top]
  }

  frame.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) zoomAt(Math.exp(-clamp(event.deltaY, 60) / 200), ...inFrame(event))
      else if (event.shiftKey && event.deltaX === 0) moveBy(event.deltaY, 0)
      else moveBy(event.deltaX, event.deltaY)
    },
    { passive: false },
  )
  followPointers(frame, { moveBy, zoomAt, inFrame })
  new ResizeObserver(() => jump(fitting ? fitted() : goal)).observe(frame)
  jump(fitted())

  return {
    fit: () => fitFrame('readably'),
    fitNext: () => fitFrame(fitting === 'readably' ? 'wholly' : 'readably'),
    show: (box) => {
      fitting = null
      const { width, height } = size()
      const whole = Math.min((width - 2 * margin) / box.width, (height - 2 * margin) / box.height)
      const scale = Math.min(1.25, Math.max(whole, readableScale))
      const { left, top } = takenBy(heads, { ...partAt({ ...at, scale }), x: box.x, y: box.y })
      const centred = (from: number, length: number, seen: number, taken: number) =>
        from + length / 2 - (seen / scale + taken) / 2
      // What is taller than the frame shows its top.
      const y = box.height * scale > height ? box.y - top : centred(box.y, box.height, height, top)
      glideTo({ scale, x: centred(box.x, box.width, width, left), y })
    },
    reveal: (box) => {
      if (frame.clientWidth === 0) return
      fitting = null
      const { width, height } = partAt(at)
      const into = (start: number, seen: number, from: number, length: number, taken: number) =>
        Math.min(from - margin - taken, Math.max(start, from + length + margin - seen))
      const x = into(at.x, width, box.x, box.width, heads.left)
      glideTo({ ...at, x, y: into(at.y, height, box.y, box.height, heads.top) })
    },
    fitsReadably: () => fullScale() >= leastReadableScale,
    zoomBy: (factor) => zoomAt(factor, size().width / 2, size().height / 2),
    moveBy,
  }
}

/** What of a layer that is moved lies under heads. */
function insetOf(top: number, left: number): string {
  return `inset(${top}px 0 0 ${left}px)`
}

/** Where a view begins so that the map doesn't leave it; in the middle if it is smaller. */
function within(start: number, seen: number, whole: number): number {
  if (seen >= whole) return (whole - seen) / 2
  return Math.min(whole - seen, Math.max(0, start))
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value))
}

type Moves = Pick<MapView, 'moveBy'> & {
  readonly zoomAt: (factor: number, right: number, down: number) => void
  readonly inFrame: (event: MouseEvent) => [number, number]
}

/** One pointer drags, two pinch. A click that ends a drag chooses nothing. */
function followPointers(frame: HTMLElement, { moveBy, zoomAt, inFrame }: Moves): void {
  const held = new Map<number, [x: number, y: number]>()
  let strayed = 0
  const spread = () => {
    const [one = [0, 0], other = [0, 0]] = [...held.values()]
    return {
      apart: Math.hypot(one[0] - other[0], one[1] - other[1]),
      x: (one[0] + other[0]) / 2,
      y: (one[1] + other[1]) / 2,
    }
  }
  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    if (held.size === 0) strayed = 0
    held.set(event.pointerId, inFrame(event))
  })
  frame.addEventListener('pointermove', (event) => {
    const before = held.get(event.pointerId)
    if (!before) return
    const [x, y] = inFrame(event)
    strayed += Math.hypot(x - before[0], y - before[1])
    if (strayed < strayPixels && held.size === 1) return
    // Only a drag takes the pointer, so that a click still finds its place.
    frame.setPointerCapture(event.pointerId)
    frame.classList.add('held')
    const was = spread()
    held.set(event.pointerId, [x, y])
    const now = spread()
    if (held.size === 1) moveBy(before[0] - x, before[1] - y)
    else {
      moveBy(was.x - now.x, was.y - now.y)
      if (was.apart > 0) zoomAt(now.apart / was.apart, now.x, now.y)
    }
  })
  const release = (event: PointerEvent) => {
    held.delete(event.pointerId)
    if (held.size === 0) frame.classList.remove('held')
  }
  frame.addEventListener('pointerup', release)
  frame.addEventListener('pointercancel', release)
  frame.addEventListener(
    'click',
    (event) => {
      if (strayed >= strayPixels) event.stopPropagation()
    },
    { capture: true },
  )
}
