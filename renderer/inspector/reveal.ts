/** Bringing one field of the details before the user, ready to type in. */
import { create } from 'zustand'
import { bringIntoPanel } from '../side-panel/scroll-panel.ts'

/** The fields that others ask for by name; the inspector marks them with `data-field`. */
export type FieldName =
  | 'title'
  | 'why'
  | 'interaction'
  | 'owner'
  | 'measure'
  | 'differentiator'
  | 'evidence'
  | 'pains'
  | 'opportunities'
  | 'emotions'
  | 'momentOfTruth'
  | 'success'
  | 'brandPersona'
  | 'personas'
  | 'needs'
  | 'objectives'
  | 'name'

type RevealState = { readonly field: FieldName | null; readonly closedSections: ReadonlySet<string> }

export const useReveal = create<RevealState>(() => ({ field: null, closedSections: new Set() }))

/** Focuses a field of what is selected as soon as the details show it; every section opens, so that it is there. */
export function revealField(field: FieldName): void {
  useReveal.setState({ field, closedSections: new Set() })
}

export function toggleSection(section: string): void {
  useReveal.setState(({ closedSections }) => {
    const next = new Set(closedSections)
    if (!next.delete(section)) next.add(section)
    return { closedSections: next }
  })
}

/** Moves the focus into the revealed field below `root`. */
export function focusRevealed(root: HTMLElement, field: FieldName): void {
  const place = root.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (!place) return
  const inputs = 'input:not([type=hidden]), textarea, [role=radio][tabindex="0"], select, button'
  const target = place.matches(inputs) ? place : place.querySelector<HTMLElement>(inputs)
  bringIntoPanel(place, 'middle')
  target?.focus({ preventScroll: true })
}
