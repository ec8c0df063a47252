/** The coverage matrix as a heat map: whom the journey reaches, on which channels, how they use them and how it feels. */
import { Grid3x3 } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { isAnyUseKnown } from '../../../../shared/journey/channel-use.ts'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { kinds } from '../../../../shared/journey/fields/vocabulary.ts'
import { statusWords } from '../../../../shared/journey/fields/words.ts'
import { type CoverageRowing, coverageRowings } from '../../../../shared/strategy/coverage-choices.ts'
import { coverageGrid } from '../../../../shared/strategy/coverage-grid.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { ScreenHead } from '../sheet/screen-head.tsx'
import { StatusMark } from '../sheet/status-mark.tsx'
import styles from './coverage-legend.module.css'
import { CoverageTable } from './coverage-table.tsx'
import { ExportMenu } from './export-menu.tsx'

const rowingWords: Readonly<Record<CoverageRowing, string>> = { channels: 'Channels', kinds: 'Kinds' }

export function CoverageScreen({ document }: { document: JourneyDocument }): ReactNode {
  const [rowing, setRowing] = useState<CoverageRowing>('channels')
  const grid = useMemo(() => coverageGrid(document, rowing), [document, rowing])
  const { total, awareness } = grid
  return (
    <>
      <ScreenHead
        title="Coverage"
        summary={
          <>
            <strong>
              {total.filled} of {total.cells}
            </strong>{' '}
            cells covered;{' '}
            <strong>
              {awareness.filled} of {awareness.cells}
            </strong>{' '}
            in awareness.
            {isAnyUseKnown(document) && (
              <>
                {' '}
                <strong>
                  {grid.fitting} of {grid.rows.length}
                </strong>{' '}
                {rowing} fit how personas use them.
              </>
            )}
          </>
        }
      >
        {(areKindsShared(document) || rowing !== 'channels') && (
          <Segmented<CoverageRowing>
            label="Rows of the matrix"
            value={rowing}
            segments={coverageRowings.map((value) => ({ value, label: rowingWords[value] }))}
            onChange={setRowing}
          />
        )}
        <ExportMenu rowing={rowing} />
      </ScreenHead>
      {grid.columns.length === 0 || grid.rows.length === 0 ? (
        <EmptyState icon={<Grid3x3 />} title="No cells yet">
          Add a stage and a channel to the map first.
        </EmptyState>
      ) : (
        <>
          <CoverageTable document={document} grid={grid} />
          <Legend />
        </>
      )}
    </>
  )
}

/** With one channel of each kind, its rows would be the same. */
function areKindsShared({ channels }: JourneyDocument): boolean {
  const used = new Set([...channels.values()].map(({ kind }) => kind))
  return used.size < kinds.length || used.size < channels.size
}

const statusHints = { planned: '', idea: ' (doesn’t count)' } as const

function Legend(): ReactNode {
  return (
    <div className={styles.legend}>
      <span className={styles.key}>
        {([1, 2, 3, 4] as const).map((heat) => (
          <span key={heat} className={styles.swatch} data-heat={heat} />
        ))}
        Fewer to more touchpoints
      </span>
      {(['planned', 'idea'] as const).map((status) => (
        <span key={status} className={styles.key}>
          <StatusMark status={status} />
          {statusWords[status]}
          {statusHints[status]}
        </span>
      ))}
      <span className={styles.key}>
        <kbd>Enter</kbd> in an empty cell adds a touchpoint, in a covered cell shows it on the map.
      </span>
    </div>
  )
}
