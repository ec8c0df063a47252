/** Going from one area of the window to the next by key: top bar, panels, map, lanes. Tab stays within the map. */

const landmarks = 'header, nav, search, aside, main > section, [data-canvas], section[aria-label]'
const stops = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])'

/** Gives the focus to the next area, or with -1 to the one before; the last leads to the first. */
export function goToArea(step: 1 | -1): void {
  const areas = areasOf(document)
  const current = areas.findIndex((area) => area.contains(document.activeElement))
  const from = current < 0 && step < 0 ? 0 : current
  for (let tried = 1; tried <= areas.length; tried += 1) {
    const area = areas[(from + step * tried + areas.length * tried) % areas.length]
    const stop = area && firstStop(area)
    if (!stop) continue
    stop.focus()
    return
  }
}

/** The outermost landmarks that can be reached now, in the order of the page. */
function areasOf(page: Document): HTMLElement[] {
  const all = [...page.querySelectorAll<HTMLElement>(landmarks)].filter(isReachable)
  return all.filter((area) => !all.some((other) => other !== area && other.contains(area)))
}

function firstStop(area: HTMLElement): HTMLElement | undefined {
  if (area.tabIndex >= 0) return area
  return [...area.querySelectorAll<HTMLElement>(stops)].find((stop) => !stop.matches(':disabled') && isReachable(stop))
}

function isReachable(element: HTMLElement): boolean {
  return element.closest('[inert]') === null && element.checkVisibility()
}
