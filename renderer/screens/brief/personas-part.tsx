import { UserRound } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { inOrder } from '../../../shared/journey/document.ts'
import type { Id, Persona } from '../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { showBrief } from '../../model/places/brief-place.ts'
import { showPart } from '../../model/places/strategy-place.ts'
import { Button } from '../../ui/button.tsx'
import { useList } from '../inspector/fields/use-record.ts'
import { ChannelUses } from '../inspector/journey/channel-uses.tsx'
import { AddPersona, PersonaFields } from '../inspector/journey/persona-fields.tsx'
import { PersonaRest } from '../inspector/journey/persona-rest.tsx'
import styles from './brief.module.css'
import { Part } from './brief-part.tsx'

/** Whom the journey is about, and what they need. */
export function PersonasPart(): ReactNode {
  const personas = useList('personas')
  const [addedId, setAddedId] = useState<Id | null>(null)
  return (
    <Part
      title="Personas"
      lead="Who this journey is about. Each persona has an emotion curve under the map."
      count={personas.length}
    >
      <div className={styles.cards}>
        {personas.map((persona) => (
          <PersonaCard key={persona.id} persona={persona} isNew={persona.id === addedId} />
        ))}
        <AddPersona onAdd={setAddedId} />
      </div>
    </Part>
  )
}

/** Who it is and what it needs; how it uses the channels is asked at once, and shown with all else among the people. */
function PersonaCard({ persona, isNew }: { persona: Persona; isNew: boolean }): ReactNode {
  return (
    <article className={styles.card} data-brief-item={`personas:${persona.id}`}>
      <PersonaFields persona={persona} />
      <NeedsOf persona={persona} />
      {isNew && <ChannelUses persona={persona} isAskedAtFirst />}
      <PersonaRest persona={persona}>
        <Button
          size="small"
          variant="quiet"
          icon={<UserRound aria-hidden />}
          className={styles.portrait}
          onClick={() => showPart('portraits')}
        >
          Show portrait
        </Button>
      </PersonaRest>
    </article>
  )
}

function NeedsOf({ persona }: { persona: Persona }): ReactNode {
  const document = useDocument((state) => state.document)
  const needs = document ? inOrder(document.needs).filter(({ personaId }) => personaId === persona.id) : []
  if (needs.length === 0) return null
  return (
    <div className={styles.links}>
      <span className={styles.label}>Needs</span>
      <ul className={styles.chips}>
        {needs.map((need) => (
          <li key={need.id} className={styles.chip}>
            <button type="button" className={styles.chipWords} onClick={() => showBrief(`needs:${need.id}`)}>
              {nameOrUntitled(need.text, 'need')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
