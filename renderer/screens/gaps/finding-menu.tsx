/** The right click of a finding: what its buttons do. */
import { type ComponentProps, type MouseEvent, type ReactNode, useState } from 'react'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import { hasPlace } from '../../../shared/gaps/rule/targets.ts'
import { currentGaps } from '../../model/document/gap-store.ts'
import { answerFinding, answerTo, showFinding } from '../../model/places/answer-finding.ts'
import { useSession } from '../../model/session/session-store.ts'
import { ContextMenu, type MenuEntry } from '../../ui/menu.tsx'

/** A list of findings; `findingAt` says which one an element belongs to. */
export function FindingMenu(
  props: ComponentProps<'ul'> & { findingAt: (element: Element) => Finding | undefined },
): ReactNode {
  const { findingAt, ...list } = props
  const [entries, setEntries] = useState<readonly MenuEntry[]>([])
  const onContextMenuCapture = (event: MouseEvent) => {
    const finding = event.target instanceof Element ? findingAt(event.target) : undefined
    if (finding) setEntries(entriesOf(finding))
    else event.stopPropagation()
  }
  return (
    <ContextMenu entries={entries}>
      <ul {...list} onContextMenuCapture={onContextMenuCapture} />
    </ContextMenu>
  )
}

function entriesOf(finding: Finding): MenuEntry[] {
  const { document } = currentGaps()
  const answer = document && answerTo(document, finding)
  return [
    ...(hasPlace(finding) ? [{ id: 'show', label: 'Show on the map', run: () => showFinding(finding) }] : []),
    ...(answer ? [{ id: 'answer', label: answer.label, run: () => answerFinding(finding) }] : []),
    'separator',
    {
      id: 'dismiss',
      label: 'Dismiss…',
      shortcut: 'Mod+Shift+Enter',
      run: () => useSession.setState({ dismissingKey: findingKey(finding) }),
    },
  ]
}
