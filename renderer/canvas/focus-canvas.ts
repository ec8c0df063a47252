/** Gives the keys back to the canvas, or to what stands in its place while something is presented. */
export function focusCanvas(): void {
  const canvas = document.querySelector<HTMLElement>('[data-canvas]')
  if (!canvas) return
  // Here the keys are at home: only who comes by a key from another part of the window is shown where they go now.
  canvas.dataset.atRest = ''
  canvas.addEventListener('blur', () => delete canvas.dataset.atRest, { once: true })
  canvas.focus({ preventScroll: true })
}
