import { BookOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { stateWords } from '../../../../shared/journey/fields/words.ts'
import type { Journey } from '../../../../shared/journey/schema.ts'
import { showBrief } from '../../../model/places/brief-place.ts'
import { Button } from '../../../ui/button.tsx'
import { EditChoice, EditText } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { chooseInJourney, typeInJourney, useJourney } from '../fields/records.ts'
import { Section } from '../fields/section.tsx'
import { BrandSection } from './brand-section.tsx'
import { LooseSections } from './loose-sections.tsx'
import { NeedsSection } from './needs-section.tsx'
import { ObjectivesSection } from './objectives-section.tsx'
import { PersonasSection } from './personas-section.tsx'

/** The journey itself: what it is, what it is for, whom it serves and what the company wants of it. */
export function JourneyInspector(): ReactNode {
  const journey = useJourney(({ title, summary, state, success }) => ({ title, summary, state, success }))
  if (!journey) return null
  return (
    <>
      <header className={styles.head}>
        <p className={styles.caption}>
          <span>Journey</span>
          <Button size="small" icon={<BookOpen aria-hidden />} shortcut="Mod+J" onClick={() => showBrief()}>
            Brief
          </Button>
        </p>
        <EditText
          label="Title"
          field="title"
          isLong
          className={styles.title}
          value={journey.title}
          onEdit={(title) => typeInJourney('Rename journey', { title: title.replace(/\s*\n\s*/g, ' ') })}
        />
        <EditText
          label="Summary"
          field="summary"
          isLong
          value={journey.summary}
          onEdit={(summary) => typeInJourney('Edit summary', { summary })}
        />
        <EditChoice<Journey['state']>
          label="State"
          value={journey.state}
          words={stateWords}
          onEdit={(state) => chooseInJourney('Change state', { state })}
        />
        <EditText
          label="Success"
          field="success"
          isLong
          value={journey.success}
          hint="Define this first."
          placeholder="How will you know that this journey works?"
          onEdit={(success) => typeInJourney('Edit success', { success })}
        />
      </header>
      <PersonasSection />
      <NeedsSection />
      <ObjectivesSection />
      <LooseSections />
      <PurposeSection />
      <BrandSection />
    </>
  )
}

const purposeFields = [
  ['vision', 'Vision', 'What the company wants the world to be'],
  ['mission', 'Mission', 'What the company does to get there'],
  ['purpose', 'Purpose', 'Why the company exists'],
] as const

function PurposeSection(): ReactNode {
  const purpose = useJourney((journey) => journey.purpose)
  if (!purpose) return null
  return (
    <Section title="Vision, mission, purpose">
      {purposeFields.map(([name, label, placeholder]) => (
        <EditText
          key={name}
          field={name}
          label={label}
          isLong
          placeholder={placeholder}
          value={purpose[name]}
          onEdit={(text) => typeInJourney(`Edit ${name}`, { purpose: { ...purpose, [name]: text } }, name)}
        />
      ))}
    </Section>
  )
}
