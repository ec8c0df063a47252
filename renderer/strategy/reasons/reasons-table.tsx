import { type ComponentProps, memo, type ReactNode } from 'react'
import { counts } from '../../../shared/journey/document.ts'
import {
  type ChannelReasons,
  type ReasonField,
  type ReasonRow,
  reasonFields,
} from '../../../shared/strategy/reasons.ts'
import { typeInRecord } from '../../inspector/records.ts'
import { useGridWalk } from '../../ui/grid-walk.ts'
import { ChannelHead } from '../channel-head.tsx'
import styles from '../tables.module.css'
import { TextCell } from '../text-cell.tsx'
import { TouchpointLink } from '../touchpoint-link.tsx'

const words: Readonly<Record<ReasonField, { title: string; question: string }>> = {
  why: { title: 'Why', question: 'What is it for?' },
  what: { title: 'What', question: 'What do people get or do?' },
  how: { title: 'How', question: 'By which means?' },
}

export function ReasonsTable({ channels }: { channels: readonly ChannelReasons[] }): ReactNode {
  const rows = channels.flatMap((channel) => channel.rows)
  const rowIndex = new Map(rows.map(({ touchpoint }, index) => [touchpoint.id, index] as const))
  const walk = useGridWalk<HTMLTableElement>(rows.length, reasonFields.length)

  /** From a field to another; past the last column it is the next row's first. */
  function leave(row: number, column: number, down: number, on: number): void {
    const width = reasonFields.length
    const next = (row + down) * width + column + on
    requestAnimationFrame(() => {
      if (!walk.goTo(Math.floor(next / width), next % width)) walk.goTo(row, column)
    })
  }

  return (
    <div className={styles.scroller}>
      <table {...walk.grid} className={styles.table} aria-label="Why, what and how">
        <thead>
          <tr>
            <td className={styles.corner} />
            {reasonFields.map((field) => (
              <th key={field} scope="col">
                {words[field].title}
                <span className={styles.below}>{words[field].question}</span>
              </th>
            ))}
          </tr>
        </thead>
        {channels.map((channel) => (
          <tbody key={channel.channel.id}>
            <ChannelLine channel={channel} />
            {channel.rows.map((row) => {
              const index = rowIndex.get(row.touchpoint.id) ?? 0
              return (
                <ReasonLine
                  key={row.touchpoint.id}
                  row={row}
                  index={index}
                  stopColumn={walk.stop.row === index ? walk.stop.column : null}
                  place={(column) => walk.cell(index, column)}
                  onLeave={(column, down, on) => leave(index, column, down, on)}
                />
              )
            })}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function ChannelLine({ channel: { channel, counting, said } }: { channel: ChannelReasons }): ReactNode {
  return (
    <tr className={styles.group}>
      <th scope="rowgroup">
        <ChannelHead channel={channel} />
      </th>
      {reasonFields.map((field) => (
        <td key={field} className={styles.figure}>
          {said[field]} of {counting} say it
        </td>
      ))}
    </tr>
  )
}

type LineProps = {
  row: ReasonRow
  index: number
  /** The column of this line that the tab key reaches. */
  stopColumn: number | null
  place: (column: number) => ComponentProps<'button'>
  onLeave: (column: number, down: number, on: number) => void
}

const ReasonLine = memo(function Line({ row: { touchpoint, stage }, place, onLeave }: LineProps): ReactNode {
  const { id, title } = touchpoint
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        <TouchpointLink touchpoint={touchpoint} field="why" />
        <span className={styles.below}>{stage?.name || 'Unnamed stage'}</span>
      </th>
      {reasonFields.map((field, column) => (
        <td key={field} className={styles.slot}>
          <TextCell
            label={`${words[field].title}: ${title || 'untitled touchpoint'}`}
            value={touchpoint[field]}
            placeholder={`Write ${words[field].title.toLowerCase()}`}
            isMissing={counts(touchpoint)}
            place={place(column)}
            onType={(text) => typeInRecord(`Edit ${field}`, 'touchpoints', id, { [field]: text })}
            onLeave={(down, on) => onLeave(column, down, on)}
          />
        </td>
      ))}
    </tr>
  )
}, isSameLine)

/** A letter typed in one line draws that line alone; what `place` and `onLeave` do follows from the rest. */
function isSameLine(before: LineProps, after: LineProps): boolean {
  return (
    before.row.touchpoint === after.row.touchpoint &&
    before.row.stage === after.row.stage &&
    before.index === after.index &&
    before.stopColumn === after.stopColumn
  )
}
