/** A long list shows its beginning first, and more of it on demand. */
import { type ReactNode, useMemo, useState } from 'react'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import { formatNumber } from '../../../shared/words/counts.ts'
import { useSession } from '../../model/session/session-store.ts'
import styles from './tells.module.css'

const [first, more] = [50, 200]

/** The findings to show, around the one that is shown on the map if it is further down, and the button that shows more. */
export function useShownPart(findings: readonly Finding[]): readonly [readonly Finding[], ReactNode] {
  const [most, setMost] = useState(first)
  const shownKey = useSession(({ shownFindingKey }) => shownFindingKey)
  const shownAt = useMemo(
    () => (shownKey === null ? -1 : findings.findIndex((finding) => findingKey(finding) === shownKey)),
    [findings, shownKey],
  )
  const start = shownAt >= most ? shownAt - Math.floor(first / 2) : 0
  if (most >= findings.length) return [findings, null]
  const part = findings.slice(start, start + most)
  const button = (
    <button
      type="button"
      data-row="more-places"
      tabIndex={-1}
      className={styles.link}
      onClick={() => setMost(most + more)}
    >
      {formatNumber(part.length)} of {formatNumber(findings.length)} shown. Show more
    </button>
  )
  return [part, button]
}
