/** The strip of headers goes with the view. What a header says stays in view as long as any of its column or lane is. */
import { type RefObject, useRef } from 'react'
import { useFollowView } from '../../model/map-view/follow-view.ts'

type Strip = {
  readonly strip: RefObject<HTMLDivElement | null>
  /** The button at its end that adds a header. */
  readonly add: RefObject<HTMLButtonElement | null>
}

/** @param length of all columns or lanes, in units of the map */
export function useStrip(axis: 'x' | 'y', length: number): Strip {
  const strip = useRef<HTMLDivElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  useFollowView((view) => {
    const pan = view[axis]
    const end = (axis === 'x' ? view.width : view.height) - pan
    if (!strip.current || !add.current) return
    strip.current.style.transform = `translate${axis.toUpperCase()}(${pan}px)`
    add.current.style[axis === 'x' ? 'left' : 'top'] = `${keptWhole(length * view.zoom + 8, end)}px`
    for (const slot of strip.current.querySelectorAll<HTMLElement>('[data-slot]')) setPast(slot, pan, view.zoom)
  })
  return { strip, add }
}

/** How many pixels of a header are out of view before its words. Only of the one at the edge that changes with the view. */
function setPast(slot: HTMLElement, pan: number, zoom: number): void {
  const past = Math.max(0, -pan - Number(slot.style.getPropertyValue('--at')) * zoom)
  const length = Number(slot.style.getPropertyValue('--size')) * zoom
  const text = `${Math.min(past, length)}px`
  if (slot.style.getPropertyValue('--past') !== text) slot.style.setProperty('--past', text)
}

/** At the window's edge the button moves over the last header, so that all of it can be met. */
function keptWhole(at: number, end: number): number {
  return at < end ? Math.min(at, end - addSize) : at
}

/** Pixels: the button that adds a header, with a little room around it. */
const addSize = 36
