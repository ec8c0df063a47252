/** The brief: how success shows, who it is for, what they need and what the company wants; fit to be shown to a client. */
import { type KeyboardEvent, type ReactNode, useEffect } from 'react'
import { focusCanvas } from '../../model/map-view/focus-canvas.ts'
import { isSwitchedByKeys, showMap } from '../../model/places/strategy-place.ts'
import { shortcutsOfEvent } from '../../registry/shortcut.ts'
import { BrandPart } from './brand-part.tsx'
import styles from './brief.module.css'
import { BriefHead } from './brief-head.tsx'
import { BriefRest } from './brief-rest.tsx'
import { ClientPart } from './client-part.tsx'
import { NeedsPart } from './needs-part.tsx'
import { ObjectivesPart } from './objectives-part.tsx'
import { PersonasPart } from './personas-part.tsx'
import { PurposePart } from './purpose-part.tsx'
import { StatePart } from './state-part.tsx'

export function Brief(): ReactNode {
  // At once: the next key may already be on its way to the map.
  useEffect(
    () => () => {
      if (!isSwitchedByKeys()) focusCanvas()
    },
    [],
  )
  return (
    <section className={styles.page} aria-label="Brief" tabIndex={-1} data-brief onKeyDown={onKeyDown}>
      <div className={styles.sheet}>
        <BriefHead />
        <PersonasPart />
        <NeedsPart />
        <ObjectivesPart />
        <BriefRest>
          <StatePart />
          <PurposePart />
          <BrandPart />
          <ClientPart />
        </BriefRest>
      </div>
    </section>
  )
}

/** Keys that would act on the map behind the brief stay here; those of the whole window and of undo pass. */
const passing = /^(Mod\+(Shift\+)?[ZYJKELSNOQF]|(Shift\+)?F\d+)$/

function onKeyDown(event: KeyboardEvent): void {
  // What is open over the brief is closed by its own Escape.
  const isHere = event.target instanceof Node && event.currentTarget.contains(event.target)
  if (event.key === 'Escape' && isHere && !event.defaultPrevented && !event.nativeEvent.isComposing) {
    event.preventDefault()
    showMap()
  }
  if (!shortcutsOfEvent(event.nativeEvent).some((keys) => passing.test(keys))) event.stopPropagation()
}
