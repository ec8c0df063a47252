import type { ReactNode } from 'react'
import type { Cell } from '../../../shared/journey/document.ts'
import type { Status } from '../../../shared/journey/schema.ts'
import { moveEach, sharedValue } from '../../../shared/journey/several-edits.ts'
import { statusWords } from '../../../shared/journey/words.ts'
import { edit, endMerge } from '../../state/document-store.ts'
import { KindIcon } from '../../theme/kind-look.tsx'
import { Select } from '../../ui/select.tsx'
import styles from '../inspector.module.css'
import { useList } from '../records.ts'
import { chooseForAll, idsOf, type Several } from './change-all.ts'
import { SharedChoice } from './shared-choice.tsx'

/** Whether they are there already, and where on the map they stand. */
export function SeveralHead({ touchpoints }: Several): ReactNode {
  const stages = useList('stages')
  const channels = useList('channels')
  const move = (to: Partial<Cell>) => {
    endMerge()
    edit('Move touchpoints', (document) => moveEach(document, idsOf(touchpoints), to))
  }
  return (
    <header className={styles.head}>
      <h3 className={styles.title}>{touchpoints.length} touchpoints</h3>
      <SharedChoice<Status>
        label="Status of all"
        shared={sharedValue(touchpoints.map(({ status }) => status))}
        words={statusWords}
        onChoose={(status) => chooseForAll('Change status', { touchpoints }, () => ({ status }))}
      />
      <div className={styles.beside}>
        <span className={styles.label} aria-hidden>
          Stage
        </span>
        <Select
          label="Stage of all"
          isLabelHidden
          value={sharedValue(touchpoints.map(({ stageId }) => stageId)).value ?? null}
          placeholder="Mixed"
          options={stages.map(({ id, name }) => ({ value: id as string | null, label: name || 'Unnamed stage' }))}
          onChange={(stageId) => stageId && move({ stageId })}
        />
        <span className={styles.label} aria-hidden>
          Channel
        </span>
        <Select
          label="Channel of all"
          isLabelHidden
          value={sharedValue(touchpoints.map(({ channelId }) => channelId)).value ?? null}
          placeholder="Mixed"
          options={channels.map(({ id, name, kind }) => ({
            value: id as string | null,
            label: name || 'Unnamed channel',
            icon: <KindIcon kind={kind} isBare />,
          }))}
          onChange={(channelId) => channelId && move({ channelId })}
        />
      </div>
    </header>
  )
}
