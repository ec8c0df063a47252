import { CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import { setEmotion } from '../../../../shared/journey/edits/people-edits.ts'
import { type Emotion, emotions, type Id, type Persona } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { emotionLooks } from '../../../looks/kind-look.tsx'
import { edit, endMerge } from '../../../model/document/document-store.ts'
import { showBrief } from '../../../model/places/brief-place.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { Revealable } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { chooseInRecord, useList, useRecord } from '../fields/use-record.ts'

/** How each persona feels here, and whether everything turns on it. */
export function EmotionSection({ id }: { id: Id }): ReactNode {
  const personas = useList('personas')
  return (
    <Section title="Emotion">
      <Revealable field="emotions">
        <div className={styles.stack}>
          {personas.map((persona) => (
            <EmotionScale key={persona.id} id={id} persona={persona} />
          ))}
        </div>
      </Revealable>
      <MomentOfTruth id={id} />
    </Section>
  )
}

export function MomentOfTruth({ id }: { id: Id }): ReactNode {
  const momentOfTruth = useRecord('touchpoints', id, (touchpoint) => touchpoint.momentOfTruth) ?? false
  return (
    <Revealable field="momentOfTruth">
      <Switch
        label="Moment of truth"
        hint="People decide here whether to stay"
        isOn={momentOfTruth}
        onChange={(isOn) =>
          chooseInRecord(isOn ? 'Mark moment of truth' : 'Unmark moment of truth', 'touchpoints', id, {
            momentOfTruth: isOn,
          })
        }
      />
    </Revealable>
  )
}

const segments = [
  ...emotions.map((value) => {
    const { Icon, word, className } = emotionLooks[value]
    return { value, label: word, icon: <Icon className={className} aria-hidden />, isLabelHidden: true }
  }),
  { value: null, label: 'Not known', icon: <CircleHelp aria-hidden />, isLabelHidden: true },
]

function EmotionScale({ id, persona }: { id: Id; persona: Persona }): ReactNode {
  const emotion = useRecord('touchpoints', id, ({ emotions: known }) => known[persona.id] ?? null) ?? null
  const choose = (value: Emotion | null) => {
    endMerge()
    edit('Change emotion', (document) => setEmotion(document, id, persona.id, value))
  }
  const name = nameOrUntitled(persona.name, 'persona')
  return (
    <div className={styles.labelled}>
      <span className={styles.labelRow}>
        <button
          type="button"
          className={styles.link}
          aria-label={`Open “${name}” in the brief`}
          onClick={() => showBrief(`personas:${persona.id}`)}
        >
          {name}
        </button>
        <span className={styles.empty} aria-hidden>
          {emotion === null ? 'Not known' : emotionLooks[emotion].word}
        </span>
      </span>
      <Segmented<Emotion | null>
        label={`How ${name} feels`}
        value={emotion}
        segments={segments}
        onChange={choose}
        isWide
      />
    </div>
  )
}
