/** Draws another journey's map over the page's own, up to a border that the reader moves. */
import { element } from './elements.ts'

/** Of pixels: as far as the middle of a slider's handle stays from its ends. */
const handleRadius = 10

export function compareWith(frame: HTMLElement): void {
  const other = element('other-side')
  const slider = element<HTMLInputElement>('compare')
  const control = slider.closest<HTMLElement>('.compare')
  const isLeft = other.dataset.side === 'left'
  const draw = () => {
    const width = Math.max(1, frame.clientWidth)
    const at = handleRadius + (Number(slider.value) / 100) * (width - 2 * handleRadius)
    const [left, right] = isLeft ? [0, width - at] : [at, 0]
    other.style.clipPath = `inset(0 ${right}px 0 ${left}px)`
    control?.style.setProperty('--border', `${at}px`)
  }
  other.hidden = false
  control?.removeAttribute('hidden')
  slider.addEventListener('input', draw)
  new ResizeObserver(draw).observe(frame)
  draw()
}
