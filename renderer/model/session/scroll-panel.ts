/** Scrolls the side of the panel that an element lies in, and nothing around it: the window itself must never move. */
export function bringIntoPanel(element: Element, place: 'middle' | 'nearest'): void {
  const panel = element.closest<HTMLElement>('[role=tabpanel]')
  if (!panel) return
  const box = element.getBoundingClientRect()
  const frame = panel.getBoundingClientRect()
  if (place === 'middle') {
    panel.scrollTop += box.top + box.height / 2 - (frame.top + frame.height / 2)
  } else if (box.top < frame.top) panel.scrollTop -= frame.top - box.top
  else if (box.bottom > frame.bottom) panel.scrollTop += Math.min(box.bottom - frame.bottom, box.top - frame.top)
}
