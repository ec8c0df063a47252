/** The front page of the journey: what it is for, how success shows, who it is for and what it serves; fit to be shown to a client. */
import { ArrowLeft } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useSession } from '../state/session-store.ts'
import { Button } from '../ui/button.tsx'
import { BrandPart } from './brand-part.tsx'
import { Hero } from './hero.tsx'
import styles from './journey-page.module.css'
import { NeedsPart } from './needs-part.tsx'
import { ObjectivesPart } from './objectives-part.tsx'
import { closeJourneyPage } from './page-state.ts'
import { PersonasPart } from './personas-part.tsx'
import { PurposePart } from './purpose-part.tsx'

export function JourneyPage(): ReactNode {
  const isOpen = useSession((session) => session.isJourneyPageOpen)
  if (!isOpen) return null
  return (
    <section
      className={styles.page}
      aria-label="Front page of the journey"
      tabIndex={-1}
      data-journey-page
      onKeyDown={onKeyDown}
    >
      <div className={styles.sheet}>
        <Button
          size="small"
          variant="quiet"
          icon={<ArrowLeft aria-hidden />}
          shortcut="Escape"
          onClick={closeJourneyPage}
        >
          Back to the map
        </Button>
        <Hero />
        <PurposePart />
        <BrandPart />
        <ObjectivesPart />
        <PersonasPart />
        <NeedsPart />
      </div>
    </section>
  )
}

/** Keys that would act on the map behind the page stay here; those of the whole window and of undo pass. */
const passing = /^[zyjkelsnoqf]$/i

function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented && !event.nativeEvent.isComposing) {
    event.preventDefault()
    closeJourneyPage()
  }
  const isMod = event.ctrlKey || event.metaKey
  if (!(isMod && passing.test(event.key)) && !/^F\d/.test(event.key)) event.stopPropagation()
}
