/** Who gets it: sets the options below, and says which of them were chosen otherwise since. */
import type { ReactNode } from 'react'
import { audienceHints, audiences, audienceWords } from '../../../shared/formats/audience.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './audience-choice.module.css'
import { Choice } from './choice.tsx'
import type { ExportChoice } from './use-export-choice.ts'

export function AudienceChoice({ choice, isDisabled }: { choice: ExportChoice; isDisabled: boolean }): ReactNode {
  const { audience, differences } = choice
  return (
    <Choice label="For">
      <Segmented
        label="For"
        value={audience}
        segments={audiences.map((value) => ({ value, label: audienceWords[value] }))}
        onChange={choice.chooseAudience}
        isDisabled={isDisabled}
        isWide
      />
      <p className={styles.hint}>{audienceHints[audience]}</p>
      {differences.length > 0 && (
        <div className={styles.changed}>
          <p role="status">{`Changed: ${differences.join(', ')}.`}</p>
          <Button size="small" variant="quiet" disabled={isDisabled} onClick={() => choice.chooseAudience(audience)}>
            Reset
          </Button>
        </div>
      )}
    </Choice>
  )
}
