import type { ReactNode } from 'react'
import { inOrder } from '../../shared/journey/document.ts'
import { setEmotion } from '../../shared/journey/people-edits.ts'
import type { Persona } from '../../shared/journey/schema.ts'
import { ChannelUses } from '../inspector/journey/channel-uses.tsx'
import { AddPersona, PersonaFields } from '../inspector/journey/persona-fields.tsx'
import { useList } from '../inspector/records.ts'
import { edit, useDocument } from '../state/document-store.ts'
import { EmotionFace } from '../theme/kind-look.tsx'
import styles from './journey-page.module.css'
import { openJourneyPage } from './page-state.ts'
import { Part } from './part.tsx'
import { TouchpointLinks } from './touchpoint-links.tsx'

/** Whose journey it is, what they need, and where they feel what. */
export function PersonasPart(): ReactNode {
  const personas = useList('personas')
  return (
    <Part title="Personas" lead="Whose journey it is. Each has a curve under the map." count={personas.length}>
      <div className={styles.cards}>
        {personas.map((persona) => (
          <PersonaCard key={persona.id} persona={persona} />
        ))}
        <AddPersona />
      </div>
    </Part>
  )
}

function PersonaCard({ persona }: { persona: Persona }): ReactNode {
  const { id, name } = persona
  const emotionOf = (emotions: Readonly<Record<string, -2 | -1 | 0 | 1 | 2>>) =>
    Object.hasOwn(emotions, id) ? emotions[id] : undefined
  return (
    <article className={styles.card} data-page-item={`personas:${id}`}>
      <PersonaFields persona={persona} />
      <NeedsOf persona={persona} />
      <ChannelUses persona={persona} />
      <TouchpointLinks
        label="Feels something at"
        subject={name || 'this persona'}
        isLinked={({ emotions }) => emotionOf(emotions) !== undefined}
        icon={({ emotions }) => {
          const emotion = emotionOf(emotions)
          return emotion === undefined ? null : <EmotionFace emotion={emotion} size={14} />
        }}
        onLink={(touchpointId, isLinked) =>
          edit('Change emotion', (document) => setEmotion(document, touchpointId, id, isLinked ? 0 : null))
        }
      />
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
            <button type="button" className={styles.chipWords} onClick={() => openJourneyPage(`needs:${need.id}`)}>
              {need.text || 'Unnamed need'}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
