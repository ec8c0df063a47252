/** What a row opens to: why it matters, and a table to fill, or the places with what fixes each. */
import type { ReactNode } from 'react'
import { ruleOf } from '../../../shared/gaps/rules/index.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { TellRow } from '../../../shared/tells/tell-rows.ts'
import { FillForm } from './fill-form.tsx'
import { PlaceList } from './place-list.tsx'
import styles from './tells.module.css'

export function OpenRow({ document, row }: { document: JourneyDocument; row: TellRow }): ReactNode {
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
