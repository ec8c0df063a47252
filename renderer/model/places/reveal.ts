/** Bringing one field of the details before the user, ready to type in. */
import { create } from 'zustand'
import type { FieldsOf } from '../../../shared/journey/fields/record-fields.ts'
import type { Journey } from '../../../shared/journey/schema.ts'
import { bringIntoPanel } from '../session/scroll-panel.ts'
import { isAnythingSelected, useSession } from '../session/session-store.ts'

type ListInDetails = 'personas' | 'needs' | 'objectives' | 'opportunities' | 'quotes' | 'measures' | 'images' | 'notes'

/** The fields that others ask for by name; the inspector marks them with `data-field`. */
export type FieldName =
  | FieldsOf<'touchpoints'>
  | FieldsOf<'journey'>
  | keyof Journey['purpose']
  | ListInDetails
  | 'name'
  /** One persona, need, objective, opportunity, quote, measure, image or sticky note; a field of it after another colon; `new` for one more. */
  | `${ListInDetails}:${string}`
  /** One side of the brand persona. */
  | `brandPersona:${string}`

type RevealState = {
  readonly field: FieldName | null
  /** Whether the field is to be typed in, or only to be seen. */
  readonly isForTyping: boolean
  /** The sections that were opened or closed by hand. */
  readonly areSectionsOpen: ReadonlyMap<string, boolean>
  /** Whether the details of a touchpoint show what most do without. */
  readonly isRestOpen: boolean
  /** What of the journey itself was asked for: the details show that alone, until something on the map is selected. */
  readonly ofJourney: FieldName | null
}

export const useReveal = create<RevealState>(() => ({
  field: null,
  isForTyping: true,
  areSectionsOpen: new Map(),
  isRestOpen: false,
  ofJourney: null,
}))

useSession.subscribe((session) => {
  if (useReveal.getState().ofJourney !== null && isAnythingSelected(session)) useReveal.setState({ ofJourney: null })
})

/** Focuses a field of what is selected as soon as the details show it; every closed section opens, so that it is there. */
export function revealField(field: FieldName): void {
  bringToDetails(field, true)
}

/** Brings a field into view and marks it, and leaves the focus where it is. */
export function markField(field: FieldName): void {
  bringToDetails(field, false)
}

function bringToDetails(field: FieldName, isForTyping: boolean): void {
  const ofJourney = isAnythingSelected(useSession.getState()) ? null : field
  useReveal.setState(({ areSectionsOpen }) => ({
    field,
    isForTyping,
    areSectionsOpen: new Map([...areSectionsOpen].filter(([, isOpen]) => isOpen)),
    ofJourney,
  }))
}

/** Takes the mark of `markField` away. */
export function unmarkFields(): void {
  for (const marked of document.querySelectorAll('[data-found]')) marked.removeAttribute('data-found')
}

export function setSectionOpen(section: string, isOpen: boolean): void {
  useReveal.setState(({ areSectionsOpen }) => ({ areSectionsOpen: new Map(areSectionsOpen).set(section, isOpen) }))
}

/** Brings the revealed field below `root` into view, and moves the focus into it where it is for typing. */
export function showRevealed(root: HTMLElement, field: FieldName, isForTyping: boolean): void {
  unmarkFields()
  const place = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  if (!place) return
  bringIntoPanel(place, 'middle')
  if (!isForTyping) {
    place.dataset.found = ''
    return
  }
  const inputs = 'input:not([type=hidden]), textarea, [role=radio][tabindex="0"], select, button'
  const target = place.matches(inputs) ? place : place.querySelector<HTMLElement>(inputs)
  target?.focus({ preventScroll: true })
}
