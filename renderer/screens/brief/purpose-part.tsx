import type { ReactNode } from 'react'
import { EditText } from '../inspector/fields/fields.tsx'
import { typeInJourney, useJourney } from '../inspector/fields/use-record.ts'
import styles from './brief.module.css'
import { Part } from './brief-part.tsx'

const fields = [
  ['vision', 'Vision', 'What the company wants the world to be'],
  ['mission', 'Mission', 'What the company does to get there'],
  ['purpose', 'Purpose', 'Why the company exists'],
] as const

/** Why the company is there, what it does for that, and where it leads. */
export function PurposePart(): ReactNode {
  const purpose = useJourney((journey) => journey.purpose)
  if (!purpose) return null
  return (
    <Part title="Vision, mission and purpose" lead="Touchpoints should serve these.">
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
