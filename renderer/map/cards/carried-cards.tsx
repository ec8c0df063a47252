/**
 * The cards that a hand holds, as one picture over all else on the map: a copy of how they looked when they were taken, which each
 * step of the hand only shifts. The cards themselves keep their places, unseen.
 */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { Id } from '../../../shared/journey/schema.ts'
import type { Point } from '../../../shared/layout/grid/boxes.ts'
import { followCarried, useDrag } from '../../model/editing/drag-store.ts'
import { viewInUnits } from '../../model/map-view/view-port.ts'
import { linesBetween } from '../connections/lines-between.ts'
import styles from './carried-cards.module.css'

export function CarriedCards(): ReactNode {
  const heldIds = useDrag((drag) => drag.heldIds)
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (sheet.current) return carry(sheet.current, heldIds)
  }, [heldIds])
  return heldIds.size > 0 && <div ref={sheet} className={styles.sheet} data-carried-cards />
}

function carry(sheet: HTMLElement, heldIds: ReadonlySet<Id>): () => void {
  const canvas = sheet.closest<HTMLElement>('[data-canvas]')
  let held: readonly HTMLElement[] = []
  let by: Point = { x: 0, y: 0 }
  // In the frame that shows the first step; until then those that weren't selected become so.
  const taking = requestAnimationFrame(() => {
    held = [...(canvas?.querySelectorAll<HTMLElement>('.react-flow__node') ?? [])].filter(
      ({ dataset }) => dataset.id !== undefined && heldIds.has(dataset.id),
    )
    const { x, y, width, height } = viewInUnits()
    const seen = { x: x - around, y: y - around, width: width + 2 * around, height: height + 2 * around }
    sheet.append(linesBetween(heldIds, seen), ...held.filter((card) => isNear(card, canvas)).map(pictureOf))
    for (const card of held) card.toggleAttribute('data-held', true)
  })
  canvas?.toggleAttribute('data-carrying', true)
  const stop = followCarried((carried) => {
    by = carried
    sheet.style.transform = `translate(${by.x}px, ${by.y}px)`
  })
  return () => {
    stop()
    cancelAnimationFrame(taking)
    canvas?.toggleAttribute('data-carrying', false)
    for (const card of held) {
      card.toggleAttribute('data-held', false)
      glideFrom(card, by)
    }
  }
}

/** Pixels around the view: what is further away at the start can't be carried into it. */
const around = 200

function isNear(card: HTMLElement, canvas: HTMLElement | null): boolean {
  const view = canvas?.getBoundingClientRect() ?? new DOMRect()
  const { left, top, right, bottom } = card.getBoundingClientRect()
  return (
    right > view.left - around && left < view.right + around && bottom > view.top - around && top < view.bottom + around
  )
}

/** Nothing finds the copy in place of the card. */
function pictureOf(card: HTMLElement): Node {
  const picture = card.cloneNode(true)
  if (picture instanceof Element) {
    for (const part of [picture, ...picture.children]) {
      for (const { name } of [...part.attributes]) if (name.startsWith('data-')) part.removeAttribute(name)
    }
  }
  return picture
}

/** To its place, from where it hung on the pointer. */
function glideFrom(card: HTMLElement, { x, y }: Point): void {
  const { transitionDuration, transitionTimingFunction } = getComputedStyle(card)
  const duration = Number.parseFloat(transitionDuration) * 1000
  if (!(duration > 0)) return
  card.animate({ translate: [`${x}px ${y}px`, '0 0'] }, { duration, easing: transitionTimingFunction })
}
