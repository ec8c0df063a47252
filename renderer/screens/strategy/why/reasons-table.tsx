import { memo, type ReactNode, type Ref } from 'react'
import { counts } from '../../../../shared/journey/document.ts'
import { differentiatorWords } from '../../../../shared/journey/fields/words.ts'
import {
  type ChannelReasons,
  type ReasonField,
  type ReasonRow,
  reasonFields,
} from '../../../../shared/strategy/reasons.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { DrawnRows } from '../../../ui/lists/drawn-lines.tsx'
import { useGridWalk, type WalkCell } from '../../../ui/lists/grid-walk.ts'
import { useTableInView } from '../../../ui/lists/table-in-view.ts'
import { Select } from '../../../ui/select.tsx'
import { optionsWithNone } from '../../inspector/fields/fields.tsx'
import { chooseInRecord, typeInRecord } from '../../inspector/fields/use-record.ts'
import { ChannelHead } from '../sheet/channel-head.tsx'
import styles from '../sheet/tables.module.css'
import { TextCell } from '../sheet/text-cell.tsx'
import { TouchpointLink } from '../sheet/touchpoint-link.tsx'
import own from './reasons-table.module.css'

const words: Readonly<Record<ReasonField, { title: string; question: string }>> = {
  why: { title: 'Why', question: 'What is it for?' },
  what: { title: 'What', question: 'What do people get or do?' },
  how: { title: 'How', question: 'By which means?' },
}

export function ReasonsTable({ channels }: { channels: readonly ChannelReasons[] }): ReactNode {
  const lines = linesOf(channels)
  const rowLines = lines.flatMap((line, at) => (line.of === 'touchpoint' ? [at] : []))
  const walk = useGridWalk<HTMLTableElement>(rowLines.length, reasonFields.length)
  const { scroller, rows, measureRow } = useTableInView({
    rows: lines.length,
    columns: 1,
    held: { row: rowLines[walk.stop.row] ?? 0, column: 0 },
    height: 58,
    width: 0,
    headWidth: 0,
  })

  return (
    <div ref={scroller} className={styles.scroller}>
      <table {...walk.grid} className={styles.table} aria-label="Why, what and how" aria-rowcount={lines.length + 1}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {reasonFields.map((field) => (
              <th key={field} scope="col">
                {words[field].title}
                <span className={styles.below}>{words[field].question}</span>
              </th>
            ))}
            <th scope="col" className={own.apart}>
              Differentiator
              <span className={styles.below}>Why do customers choose you?</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <DrawnRows rows={rows} span={reasonFields.length + 2}>
            {(at) => {
              const line = lines[at]
              if (line?.of === 'channel') return <ChannelLine channel={line.channel} at={at} measure={measureRow} />
              return (
                line && (
                  <ReasonLine
                    row={line.row}
                    index={line.index}
                    at={at}
                    measure={measureRow}
                    stopColumn={walk.stop.row === line.index ? walk.stop.column : null}
                    place={(column) => walk.cell(line.index, column)}
                    onLeave={(column, down, on) => walk.goOn(line.index, column)(down, on)}
                  />
                )
              )
            }}
          </DrawnRows>
        </tbody>
      </table>
    </div>
  )
}

type Line =
  | { readonly of: 'channel'; readonly channel: ChannelReasons }
  /** `index`: which of the touchpoints it is, for the keys that walk from one to the next. */
  | { readonly of: 'touchpoint'; readonly row: ReasonRow; readonly index: number }

function linesOf(channels: readonly ChannelReasons[]): readonly Line[] {
  let index = 0
  return channels.flatMap((channel) => [
    { of: 'channel', channel } as const,
    ...channel.rows.map((row) => ({ of: 'touchpoint', row, index: index++ }) as const),
  ])
}

/** Where a line is in the table, and what learns how high it is. */
type LinePlace = { readonly at: number; readonly measure: Ref<HTMLTableRowElement> }

function ChannelLine({
  channel: { channel, counting, said, apart },
  at,
  measure,
}: LinePlace & { channel: ChannelReasons }) {
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2} className={styles.group}>
      <th scope="row">
        <ChannelHead channel={channel} />
      </th>
      {reasonFields.map((field) => (
        <td key={field} className={styles.figure}>
          {said[field]} of {counting}
        </td>
      ))}
      <td className={styles.figure}>
        {apart} of {counting}
      </td>
    </tr>
  )
}

type LineProps = LinePlace & {
  row: ReasonRow
  index: number
  /** The column of this line that the tab key reaches. */
  stopColumn: number | null
  place: (column: number) => WalkCell
  onLeave: (column: number, down: number, on: number) => void
}

const differentiatorOptions = optionsWithNone(differentiatorWords, 'Not set')

const ReasonLine = memo(function Line(props: LineProps): ReactNode {
  const { row, at, measure, place, onLeave } = props
  const { touchpoint, stage } = row
  const { id, title, differentiator } = touchpoint
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
      <th scope="row" className={styles.rowHead}>
        <TouchpointLink touchpoint={touchpoint} field="why" />
        <span className={styles.below}>{nameOrUntitled(stage?.name, 'stage')}</span>
      </th>
      {reasonFields.map((field, column) => (
        <td key={field} className={styles.slot}>
          <TextCell
            label={`${words[field].title}: ${nameOrUntitled(title, 'touchpoint')}`}
            value={touchpoint[field]}
            placeholder={`Write ${words[field].title.toLowerCase()}`}
            isMissing={field === 'why' && counts(touchpoint)}
            place={place(column)}
            onType={(text) => typeInRecord(`Edit ${field}`, 'touchpoints', id, { [field]: text })}
            onLeave={(down, on) => onLeave(column, down, on)}
          />
        </td>
      ))}
      <td className={styles.slot}>
        <Select
          label={`Differentiator: ${nameOrUntitled(title, 'touchpoint')}`}
          isLabelHidden
          value={differentiator}
          options={differentiatorOptions}
          onChange={(next) => chooseInRecord('Change differentiator', 'touchpoints', id, { differentiator: next })}
        />
      </td>
    </tr>
  )
}, isSameLine)

/** A letter typed in one line draws that line alone; what `place` and `onLeave` do follows from the rest. */
function isSameLine(before: LineProps, after: LineProps): boolean {
  return (
    before.row.touchpoint === after.row.touchpoint &&
    before.row.stage === after.row.stage &&
    before.index === after.index &&
    before.at === after.at &&
    before.stopColumn === after.stopColumn
  )
}
