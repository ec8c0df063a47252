/** Taking the keyboard to the emotion curve: to the point of the selected touchpoint, or to the first. */

import { flushSync } from 'react-dom'
import { shownInsights, toggleInsight } from '../../model/document/insight-settings.ts'
import { onlySelectedTouchpointId, useSession } from '../../model/session/session-store.ts'

export function focusCurve(): void {
  if (!shownInsights().includes('emotions')) flushSync(() => toggleInsight('emotions'))
  const touchpointId = onlySelectedTouchpointId(useSession.getState())
  const own = touchpointId ? frontPoint(touchpointId) : null
  const target = own ?? document.querySelector<SVGElement>('[data-emotion-point][tabindex="0"]')
  target?.focus({ preventScroll: true })
}

/** The point of a touchpoint on the curve in front; null where it isn't drawn. */
export function frontPoint(touchpointId: string): SVGElement | null {
  return document.querySelector<SVGElement>(`[data-front-curve] [data-emotion-point="${CSS.escape(touchpointId)}"]`)
}
