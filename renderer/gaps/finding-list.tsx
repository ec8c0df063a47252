/** The findings of one severity. Up and Down walk through them and show each; Enter shows, R or Mod+Enter answers. */
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Finding, Severity } from '../../shared/gaps/rule.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { bringIntoPanel } from '../side-panel/scroll-panel.ts'
import { useSession } from '../state/session-store.ts'
import { answerFinding, showFinding } from './answer-finding.ts'
import { groupFindings, groupOf, isFoldable, type FindingRow as Row, rowsOf } from './finding-groups.ts'
import { FindingMenu } from './finding-menu.tsx'
import { FindingRow } from './finding-row.tsx'
import styles from './findings.module.css'
import { GroupRow } from './group-row.tsx'

export function FindingList(props: {
  document: JourneyDocument
  findings: readonly Finding[]
  severity: Severity
}): ReactNode {
  const { document, findings, severity } = props
  const list = useRef<HTMLUListElement>(null)
  const [expandedKeys, setExpandedKeys] = useState<ReadonlySet<string>>(new Set())
  const [focusedKey, setFocusedKey] = useState<string | null>(null)
  const shownKey = useSession((session) => session.shownFindingKey)
  const groups = useMemo(() => groupFindings(document, findings, severity), [document, findings, severity])
  const rows = useMemo(() => rowsOf(groups, expandedKeys), [groups, expandedKeys])
  const currentKey = [focusedKey, shownKey].find((key) => rows.some((row) => row.key === key)) ?? rows[0]?.key

  const groupsRef = useRef(groups)
  groupsRef.current = groups
  useEffect(() => {
    if (shownKey === null) return
    const group = groupOf(groupsRef.current, shownKey)
    if (group && isFoldable(group)) setExpandedKeys((keys) => new Set(keys).add(group.key))
    setFocusedKey(shownKey)
    requestAnimationFrame(() => {
      const row = buttonOf(list.current, shownKey)?.closest('li')
      if (row) bringIntoPanel(row, 'nearest')
    })
  }, [shownKey])

  function toggle(key: string): void {
    setFocusedKey(key)
    setExpandedKeys((keys) => {
      const next = new Set(keys)
      if (!next.delete(key)) next.add(key)
      return next
    })
  }

  function goTo(row: Row | undefined): void {
    if (!row) return
    setFocusedKey(row.key)
    const button = buttonOf(list.current, row.key)
    button?.focus({ preventScroll: true })
    if (button) bringIntoPanel(button.closest('li') ?? button, 'nearest')
    if (row.what === 'finding') showFinding(row.finding)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const place = rows.findIndex(({ key }) => key === currentKey)
    const row = rows[place]
    if (!row) return
    const isMod = event.ctrlKey || event.metaKey
    if (event.key === 'ArrowDown') goTo(rows[place + 1])
    else if (event.key === 'ArrowUp') goTo(rows[place - 1])
    else if (event.key === 'Home') goTo(rows[0])
    else if (event.key === 'End') goTo(rows.at(-1))
    else if (row.what === 'group' && event.key === (row.isExpanded ? 'ArrowLeft' : 'ArrowRight')) toggle(row.key)
    else if (row.what === 'finding' && isAnswerKey(event, isMod)) answerFinding(row.finding)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <FindingMenu
      findingAt={(element) => {
        const key = rowKeyAt(element)
        const row = rows.find((one) => one.key === key)
        return row?.what === 'finding' ? row.finding : undefined
      }}
      ref={list}
      className={styles.list}
      aria-label={`Findings: ${severity}`}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const key = rowKeyAt(event.target)
        if (key !== undefined) setFocusedKey(key)
      }}
    >
      {rows.map((row, place) =>
        row.what === 'group' ? (
          <GroupRow
            key={`group ${row.key}`}
            group={row.group}
            isExpanded={row.isExpanded}
            isCurrent={row.key === currentKey}
            onToggle={() => toggle(row.key)}
          />
        ) : (
          <FindingRow
            key={row.key}
            finding={row.finding}
            isInGroup={row.isInGroup}
            isCurrent={row.key === currentKey}
            isOpen={place === 0 && shownKey === null}
          />
        ),
      )}
    </FindingMenu>
  )
}

function rowKeyAt(element: Element): string | undefined {
  return element.closest('li')?.querySelector<HTMLElement>('[data-row]')?.dataset.row
}

function isAnswerKey(event: KeyboardEvent, isMod: boolean): boolean {
  return (event.key === 'Enter' && isMod) || (event.key.toLowerCase() === 'r' && !isMod && !event.altKey)
}

function buttonOf(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null
}
