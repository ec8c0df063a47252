import { BookOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { showBrief } from '../../../model/places/brief-place.ts'
import { useReveal } from '../../../model/places/reveal.ts'
import { Button } from '../../../ui/button.tsx'
import { EditText } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { typeInJourney, useJourney } from '../fields/use-record.ts'
import { BrandSection } from './brand-section.tsx'
import { LooseSections } from './loose-sections.tsx'
import { NeedsSection } from './needs-section.tsx'
import { ObjectivesSection } from './objectives-section.tsx'
import { PersonasSection } from './personas-section.tsx'

/** While nothing is selected: what of the journey itself was asked for, else where that is to be found. */
export function JourneyInspector(): ReactNode {
  const asked = useReveal(({ ofJourney }) => ofJourney?.split(':')[0])
  const Part = (asked && parts[asked]) || NothingSelected
  return <Part />
}

const parts: Readonly<Record<string, () => ReactNode>> = {
  title: JourneyTexts,
  summary: JourneyTexts,
  success: JourneyTexts,
  personas: PersonasSection,
  needs: NeedsSection,
  objectives: ObjectivesSection,
  measures: MeasuredParts,
  opportunities: LooseSections,
  quotes: LooseSections,
  vision: PurposeSection,
  mission: PurposeSection,
  purpose: PurposeSection,
  brandPersona: BrandSection,
}

function NothingSelected(): ReactNode {
  return (
    <div className={styles.head}>
      <p className={styles.empty}>
        Select a card, a stage or a channel to see its details. The journey’s own are in the brief.
      </p>
      <div>
        <Button size="small" icon={<BookOpen aria-hidden />} shortcut="Mod+J" onClick={() => showBrief()}>
          Open brief
        </Button>
      </div>
    </div>
  )
}

function JourneyTexts(): ReactNode {
  const journey = useJourney(({ title, summary, success }) => ({ title, summary, success }))
  if (!journey) return null
  return (
    <header className={styles.head}>
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
      <EditText
        label="Success"
        field="success"
        isLong
        value={journey.success}
        placeholder="How will you know that this journey works?"
        onEdit={(success) => typeInJourney('Edit success', { success })}
      />
    </header>
  )
}

/** A measure is that of an objective or of the whole journey. */
function MeasuredParts(): ReactNode {
  return (
    <>
      <ObjectivesSection />
      <LooseSections />
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
