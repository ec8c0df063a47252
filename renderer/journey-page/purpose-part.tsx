import type { ReactNode } from 'react'
import { EditText } from '../inspector/fields.tsx'
import { typeInJourney, useJourney } from '../inspector/records.ts'
import styles from './journey-page.module.css'
import { Part } from './part.tsx'

const fields = [
  ['purpose', 'Purpose', 'Why the company is there'],
  ['mission', 'Mission', 'What it does for that'],
  ['vision', 'Vision', 'What it wants the world to be'],
] as const

/** Why the company is there, what it does for that, and where it leads. */
export function PurposePart(): ReactNode {
  const purpose = useJourney((journey) => journey.purpose)
  if (!purpose) return null
  return (
    <Part title="Why we are here" lead="What every touchpoint is weighed against.">
      <div className={styles.three}>
        {fields.map(([name, label, placeholder]) => (
          <div key={name} className={styles.tile}>
            <EditText
              label={label}
              isLong
              placeholder={placeholder}
              value={purpose[name]}
              onEdit={(text) => typeInJourney(`Edit ${name}`, { purpose: { ...purpose, [name]: text } }, name)}
            />
          </div>
        ))}
      </div>
    </Part>
  )
}
