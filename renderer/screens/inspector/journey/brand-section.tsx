import type { ReactNode } from 'react'
import { EditText, Revealable } from '../fields/fields.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { typeInJourney, useJourney } from '../fields/use-record.ts'

const brandFields = [
  ['see', 'See'],
  ['hear', 'Hear'],
  ['think', 'Think'],
  ['feel', 'Feel'],
  ['engageWith', 'Engage with'],
  ['standFor', 'Stand for'],
] as const

/** The brand as if it were a person: what people shall see, hear, think and feel of it. */
export function BrandSection(): ReactNode {
  const brand = useJourney((journey) => journey.brandPersona)
  if (!brand) return null
  const filled = brandFields.filter(([name]) => brand[name].trim() !== '').length
  return (
    <Section title="Brand persona" summary={`${filled} of ${brandFields.length}`}>
      <p className={styles.empty}>If the brand were a person, what would people …</p>
      <Revealable field="brandPersona">
        <div className={styles.stack}>
          {brandFields.map(([name, label]) => (
            <EditText
              key={name}
              field={`brandPersona:${name}`}
              label={label}
              value={brand[name]}
              onEdit={(text) => typeInJourney('Edit brand persona', { brandPersona: { ...brand, [name]: text } }, name)}
            />
          ))}
        </div>
      </Revealable>
    </Section>
  )
}
