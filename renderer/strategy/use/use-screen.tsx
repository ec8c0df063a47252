/** How people use each channel, against where the journey meets them. */
import { Columns3 } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { listed, named } from '../../../shared/gaps/wording.ts'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { type ChannelUseRow, channelUseRows } from '../../../shared/strategy/channel-use.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Note } from '../note.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { openJourneyField } from '../strategy-place.ts'
import styles from '../tables.module.css'
import { UseTable } from './use-table.tsx'

export function UseScreen({ document }: { document: JourneyDocument }): ReactNode {
  const rows = useMemo(() => channelUseRows(document), [document])
  const personas = inOrder(document.personas)
  const silent = rows.filter(({ fit }) => fit === 'silent')
  const unwanted = rows.filter(({ fit }) => fit === 'unwanted')
  const mismatches = silent.length + unwanted.length
  return (
    <>
      <ScreenHead
        title="Channel use"
        summary={
          <>
            How people use a channel decides whether to be there:{' '}
            <strong>
              {rows.length - mismatches} of {rows.length}
            </strong>{' '}
            channels fit what is known.
          </>
        }
      />
      {personas.length === 0 || rows.length === 0 ? (
        <EmptyState
          icon={<Columns3 />}
          title="Say first who it is about"
          actions={
            <Button variant="primary" onClick={() => openJourneyField('personas')}>
              Add a persona
            </Button>
          }
        >
          With personas and channels, this table shows who is where, and whether the journey is there too.
        </EmptyState>
      ) : (
        <>
          <div className={styles.notes}>
            {silent.length > 0 && (
              <Note tone="should">
                <strong>Used often, and nobody is met there:</strong> {namesOf(silent)}.
              </Note>
            )}
            {unwanted.length > 0 && (
              <Note tone="should">
                <strong>Served, and never used:</strong> {namesOf(unwanted)}.
              </Note>
            )}
            {mismatches === 0 && <Note tone="ok">Nothing that is known speaks against where the journey is.</Note>}
          </div>
          <UseTable rows={rows} personas={personas} />
        </>
      )}
    </>
  )
}

function namesOf(rows: readonly ChannelUseRow[]): string {
  return listed(rows.map(({ channel }) => named(channel.name, 'an unnamed channel')))
}
