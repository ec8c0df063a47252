/** One rule: how often it was found, in one line that opens to its places. */
import { ChevronRight } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { RuleId } from '../../../shared/gaps/rule/rule-ids.ts'
import { ruleOf } from '../../../shared/gaps/rules/index.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { TellRow } from '../../../shared/tells/tell-rows.ts'
import { formatNumber } from '../../../shared/words/counts.ts'
import { MustFix } from '../../looks/must-fix.tsx'
import { selectNothing, useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import { FillForm } from './fill-form.tsx'
import { InsightBars } from './insight-bars.tsx'
import { PlaceList } from './place-list.tsx'
import styles from './tells.module.css'

export const RuleRow = memo(function RuleRow(props: {
  document: JourneyDocument
  row: TellRow
  /** The weight of the heaviest insight, which has the tallest bar. */
  heaviest: number
}): ReactNode {
  const { document, row } = props
  const { rule, count, title, detail, severity, bars } = row
  const isOpen = useSession(({ openRule }) => openRule === rule)
  return (
    <li className={classes(styles.row, isOpen && styles.isOpen)} data-rule-row={rule}>
      <button
        type="button"
        data-row={rule}
        tabIndex={-1}
        className={styles.rowButton}
        aria-expanded={isOpen}
        onClick={() => toggleRow(isOpen ? null : rule)}
      >
        <span className={styles.count} aria-hidden={count === null}>
          {count === null ? '•' : formatNumber(count)}
        </span>
        <span className={styles.title}>
          {title} {severity === 'must' && <MustFix />}
        </span>
        {bars.length > 0 && <InsightBars document={document} bars={bars} heaviest={props.heaviest} />}
        <ChevronRight size={14} className={classes(styles.chevron, isOpen && styles.turned)} aria-hidden />
        {detail !== '' && !isOpen && <span className={styles.detail}>{detail}</span>}
      </button>
      {isOpen && <OpenRow document={document} row={row} />}
    </li>
  )
})

/** What another finding had selected on the map doesn't stay beside the places of this row. */
function toggleRow(openRule: RuleId | null): void {
  if (useSession.getState().shownFindingKey !== null) selectNothing()
  useSession.setState({ openRule })
}

/** What a row opens to: why it matters, and a table to fill, or the places with what fixes each. */
function OpenRow({ document, row }: { document: JourneyDocument; row: TellRow }): ReactNode {
  const { why, source, fillTable: table } = ruleOf(row.rule)
  return (
    <div className={styles.opened}>
      <p className={styles.why} title={source}>
        {why}
      </p>
      {table ? (
        <FillForm document={document} table={table} findings={row.findings} />
      ) : (
        <PlaceList document={document} findings={row.findings} />
      )}
    </div>
  )
}
