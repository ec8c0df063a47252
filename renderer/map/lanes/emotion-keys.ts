/** Keys on a point of an emotion curve: up and down set the emotion, left and right go along the way. */

import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { EmotionCurve, EmotionPoint } from '../../../shared/layout/lanes/insight-types.ts'
import { goTo } from '../../model/editing/current-place.ts'
import { chooseEmotion, nudgeEmotion } from '../../model/editing/emotion-edits.ts'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { bringToFront, useInsights } from '../../model/session/insight-store.ts'
import { frontPoint } from './focus-curve.ts'

export function onPointKey(event: KeyboardEvent<SVGGElement>, point: EmotionPoint, curve: EmotionCurve): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (!runKey(event, point, curve)) return
  event.preventDefault()
  event.stopPropagation()
}

/** Says whether the key means something here. */
function runKey({ key, currentTarget }: KeyboardEvent<SVGGElement>, point: EmotionPoint, curve: EmotionCurve): boolean {
  const target = { touchpointId: point.touchpointId, personaId: curve.personaId }
  if (key === 'ArrowUp') nudgeEmotion(target, 1)
  else if (key === 'ArrowDown') nudgeEmotion(target, -1)
  else if (key === 'Home') chooseEmotion(target, -2)
  else if (key === 'End') chooseEmotion(target, 2)
  else if (key === 'Delete' || key === 'Backspace') chooseEmotion(target, null)
  else if (key === 'ArrowLeft') stepAlong(point, curve, -1)
  else if (key === 'ArrowRight') stepAlong(point, curve, 1)
  else if (key === 'Escape') leave(currentTarget)
  else return false
  return true
}

/** To the next touchpoint along the way, which comes into view with its card. */
function stepAlong(point: EmotionPoint, curve: EmotionCurve, step: 1 | -1): void {
  const place = curve.points.findIndex(({ touchpointId }) => touchpointId === point.touchpointId)
  const next = curve.points[place + step]
  if (!next) return
  flushSync(() => {
    bringToFront(curve.personaId)
    goTo({ touchpointId: next.touchpointId })
  })
  frontPoint(next.touchpointId)?.focus({ preventScroll: true })
}

/** Escape takes a drag back, else it gives the keys back to the canvas. */
function leave(handle: SVGGElement): void {
  if (useInsights.getState().drag) {
    useInsights.setState({ drag: null })
    return
  }
  handle.blur()
  focusCanvas()
}
