/** What people say where it hurts: pains, and quotes with who said them. */
import type { ReactNode } from 'react'
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { saidHere } from '../../../shared/tells/said-here.ts'
import styles from './tells.module.css'

const most = 2

export function SaidWords({ document, finding }: { document: JourneyDocument; finding: Finding }): ReactNode {
  if (finding.about !== 'insight') return null
  const { pains, quotes } = saidHere(document, finding)
  return (
    <>
      {pains.slice(0, most).map((pain) => (
        <span key={pain} className={styles.pain}>
          {pain}
        </span>
      ))}
      {quotes.slice(0, most).map(({ id, text, source }) => (
        <q key={id} className={styles.quote} title={source}>
          {text}
        </q>
      ))}
    </>
  )
}
