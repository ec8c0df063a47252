/** The name of a finding's place: a press shows it on the map, and what is shown there is brought into view here. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { lineName } from '../../../shared/tells/line-name.ts'
import { showFinding } from '../../model/places/answer-finding.ts'
import { bringIntoPanel } from '../../model/session/scroll-panel.ts'
import { useSession } from '../../model/session/session-store.ts'
import { SaidWords } from './said-words.tsx'

/** Whether the map shows the finding, and the ref of its line, which then comes into view. */
export function useShownLine(finding: Finding): readonly [isShown: boolean, line: RefObject<HTMLLIElement | null>] {
  const line = useRef<HTMLLIElement>(null)
  const isShown = useSession(({ shownFindingKey }) => shownFindingKey === findingKey(finding))
  useEffect(() => {
    if (isShown && line.current) bringIntoPanel(line.current, 'nearest')
  }, [isShown])
  return [isShown, line]
}

export function PlaceName(props: {
  document: JourneyDocument
  finding: Finding
  isShown: boolean
  className: string | undefined
}): ReactNode {
  const { document, finding } = props
  return (
    <button
      type="button"
      data-row={findingKey(finding)}
      tabIndex={-1}
      className={props.className}
      aria-pressed={props.isShown}
      title={finding.message}
      onClick={() => showFinding(finding)}
    >
      {lineName(document, finding)}
      <SaidWords document={document} finding={finding} />
    </button>
  )
}
