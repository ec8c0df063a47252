/** While the view is moved without zooming, the map is one picture that the compositor shifts; afterwards it is drawn sharp again. */
import type { OnMove } from 'reactflow'
import styles from './canvas.module.css'

let zoomAtStart = 0

const viewport = () => document.querySelector<HTMLElement>('.react-flow__viewport')

export const beginPanning: OnMove = (_, { zoom }) => {
  zoomAtStart = zoom
  viewport()?.classList.add(styles.panning ?? '')
}

/** A picture that is zoomed would be blurred. */
export const goOnPanning: OnMove = (_, { zoom }) => {
  if (zoom !== zoomAtStart) endPanning()
}

export function endPanning(): void {
  viewport()?.classList.remove(styles.panning ?? '')
}
