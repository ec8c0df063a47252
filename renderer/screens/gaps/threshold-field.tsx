import { RotateCcw } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { Threshold } from '../../../shared/gaps/rule/thresholds.ts'
import { endMerge } from '../../model/document/document-store.ts'
import { setThreshold } from '../../model/editing/gap-decisions.ts'
import { TextField } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './threshold-field.module.css'

/** A boundary of a rule as a number of its own for this journey; what can't be one is shown as it was on leaving the field. */
export function ThresholdField({ threshold, value }: { threshold: Threshold; value: number }): ReactNode {
  const { label, lowest, highest, standard } = threshold
  const [draft, setDraft] = useState<string | null>(null)
  const type = (text: string) => {
    setDraft(text)
    const number = Number(text)
    if (text.trim() !== '' && Number.isInteger(number) && number >= lowest && number <= highest) {
      setThreshold(threshold, number)
    }
  }
  return (
    <div className={styles.threshold}>
      <TextField
        label={label}
        type="number"
        min={lowest}
        max={highest}
        value={draft ?? String(value)}
        onChange={type}
        onBlur={() => {
          setDraft(null)
          endMerge()
        }}
        hint={value === standard ? `${lowest} to ${highest}` : `${lowest} to ${highest}; default ${standard}`}
      />
      {value !== standard && (
        <IconButton
          label={`Reset to ${standard}`}
          icon={<RotateCcw />}
          onClick={() => setThreshold(threshold, standard)}
        />
      )}
    </div>
  )
}
