import { BookOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Journey } from '../../../shared/journey/schema.ts'
import { stateWords } from '../../../shared/journey/words.ts'
import { openJourneyPage } from '../../journey-page/page-state.ts'
import { Button } from '../../ui/button.tsx'
import { EditChoice, EditText } from '../fields.tsx'
import styles from '../inspector.module.css'
import { chooseInJourney, typeInJourney, useJourney } from '../records.ts'
import { Section } from '../section.tsx'
import { BrandSection } from './brand-section.tsx'
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
          <Button size="small" icon={<BookOpen aria-hidden />} shortcut="Mod+J" onClick={() => openJourneyPage()}>
            Front page
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
          hint="Decide this before anything else."
          placeholder="How will you know that this journey works?"
          onEdit={(success) => typeInJourney('Edit success', { success })}
        />
      </header>
      <PersonasSection />
      <NeedsSection />
      <ObjectivesSection />
      <PurposeSection />
      <BrandSection />
    </>
  )
}

const purposeFields = [
  ['vision', 'Vision', 'What the company wants the world to be'],
  ['mission', 'Mission', 'What it does for that'],
  ['purpose', 'Purpose', 'Why it is there'],
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
