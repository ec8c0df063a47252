import { Brain, Ear, Eye, Flag, HeartPulse, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { EditText } from '../inspector/fields/fields.tsx'
import { typeInJourney, useJourney } from '../inspector/fields/use-record.ts'
import styles from './brief.module.css'
import { Part } from './brief-part.tsx'

const fields = [
  ['see', 'See', Eye, 'How does it look, from afar and near?'],
  ['hear', 'Hear', Ear, 'How does it speak, and about what?'],
  ['think', 'Think', Brain, 'What do people think when it comes up?'],
  ['feel', 'Feel', HeartPulse, 'How do people feel when they meet it?'],
  ['engageWith', 'Engage with', Users, 'What do they do together?'],
  ['standFor', 'Stand for', Flag, 'What would it never give up?'],
] as const

/** The brand as if it were a person. */
export function BrandPart(): ReactNode {
  const brand = useJourney((journey) => journey.brandPersona)
  if (!brand) return null
  return (
    <Part title="Brand persona" lead="If the brand were a person: what would people see, hear, think and feel?">
      <div className={styles.three}>
        {fields.map(([name, label, Icon, placeholder]) => (
          <div key={name} className={styles.tile}>
            <Icon size={17} className={styles.tileIcon} aria-hidden />
            <EditText
              label={label}
              isLong
              placeholder={placeholder}
              value={brand[name]}
              onEdit={(text) => typeInJourney('Edit brand persona', { brandPersona: { ...brand, [name]: text } }, name)}
            />
          </div>
        ))}
      </div>
    </Part>
  )
}
