import type { ReactNode } from 'react'
import type { Cell } from '../../../../shared/journey/document.ts'
import { moveEach, sharedValue } from '../../../../shared/journey/edits/several-edits.ts'
import { statusWords } from '../../../../shared/journey/fields/words.ts'
import type { Status } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { KindIcon } from '../../../looks/kind-look.tsx'
import { edit, endMerge } from '../../../model/document/document-store.ts'
import { Select } from '../../../ui/select.tsx'
import styles from '../fields/inspector.module.css'
import { useList } from '../fields/use-record.ts'
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
        label="Status"
        shared={sharedValue(touchpoints.map(({ status }) => status))}
        words={statusWords}
        onChoose={(status) => chooseForAll('Change status', { touchpoints }, () => ({ status }))}
      />
      <div className={styles.beside}>
        <span className={styles.label} aria-hidden>
          Stage
        </span>
        <Select
          label="Stage"
          isLabelHidden
          value={sharedValue(touchpoints.map(({ stageId }) => stageId)).value ?? null}
          placeholder="Mixed"
          options={stages.map(({ id, name }) => ({ value: id as string | null, label: nameOrUntitled(name, 'stage') }))}
          onChange={(stageId) => stageId && move({ stageId })}
        />
        <span className={styles.label} aria-hidden>
          Channel
        </span>
        <Select
          label="Channel"
          isLabelHidden
          value={sharedValue(touchpoints.map(({ channelId }) => channelId)).value ?? null}
          placeholder="Mixed"
          options={channels.map(({ id, name, kind }) => ({
            value: id as string | null,
            label: nameOrUntitled(name, 'channel'),
            icon: <KindIcon kind={kind} isBare />,
          }))}
          onChange={(channelId) => channelId && move({ channelId })}
        />
      </div>
    </header>
  )
}
