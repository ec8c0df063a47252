/** The step of the zoom at which the map is drawn. It follows the hand when that rests: not each card is drawn again while it moves. */
import { create } from 'zustand'
import { fullSize, type ZoomStep, zoomStepAt } from '../../../shared/layout/grid/zoom-step.ts'

export const useZoomStep = create<{ readonly step: ZoomStep }>(() => ({ step: fullSize }))

export function settleZoomStep(zoom: number): void {
  const step = zoomStepAt(zoom)
  if (step !== useZoomStep.getState().step) useZoomStep.setState({ step })
}
