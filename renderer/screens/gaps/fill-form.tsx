/**
 * One small table for a row of many: a line a finding, filled in one go and in one undo step. Tab and Enter go down; whatever
 * closes the row keeps what was typed.
 */
import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import type { FillTable } from '../../../shared/gaps/rule/telling.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { lineName } from '../../../shared/tells/line-name.ts'
import { fillLines } from '../../model/editing/fill-edits.ts'
import { showFinding } from '../../model/places/answer-finding.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { useKeptOnLeaving } from '../../ui/kept-on-leaving.ts'
import styles from './fill-form.module.css'
import { FindingMenu } from './finding-menu.tsx'
import { Dismissing } from './place-list.tsx'
import { PlaceName, useShownLine } from './place-name.tsx'
import { closeRow } from './row-walk.ts'
import { useShownPart } from './shown-part.tsx'

type Props = {
  readonly document: JourneyDocument
  readonly table: FillTable
  readonly findings: readonly Finding[]
}

export function FillForm({ document, table, findings }: Props): ReactNode {
  const form = useRef<HTMLFormElement>(null)
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map())
  const [lastKey, setLastKey] = useState<string | null>(null)
  const [shown, more] = useShownPart(findings)
  const textOf = (finding: Finding) => texts.get(findingKey(finding)) ?? ''
  const filled = texts.size === 0 ? [] : findings.filter((finding) => textOf(finding).trim() !== '')
  const lastText = (texts.get(lastKey ?? '') ?? '').trim() || (filled[0] ? textOf(filled[0]).trim() : '')

  function write(): void {
    if (filled.length === 0) return
    setTexts(new Map())
    fillLines(
      table,
      filled.map((finding) => ({ finding, text: textOf(finding) })),
    )
  }
  useKeptOnLeaving(write)

  function finish(): void {
    const panel = form.current?.closest('[role=tabpanel]') ?? null
    write()
    closeRow(panel)
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const isMod = event.ctrlKey || event.metaKey
    if (event.key === 'Escape' || (event.key === 'Enter' && isMod)) finish()
    else if (!(event.target instanceof HTMLInputElement)) return
    else if (event.key === 'ArrowDown' || event.key === 'Enter') stepLine(form.current, event.target, 1)
    else if (event.key === 'ArrowUp') stepLine(form.current, event.target, -1)
    else return
    event.preventDefault()
  }

  return (
    <form
      ref={form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        finish()
      }}
    >
      <div className={styles.table}>
        <div className={classes(styles.line, styles.heads)} aria-hidden>
          <span>{table.what}</span>
          <span>{table.asked}</span>
        </div>
        <FindingMenu
          aria-label={table.asked}
          findingAt={(element) => {
            const key = element.closest<HTMLElement>('[data-finding-key]')?.dataset.findingKey
            return shown.find((finding) => findingKey(finding) === key)
          }}
        >
          {shown.map((finding) => (
            <Line
              key={findingKey(finding)}
              document={document}
              table={table}
              finding={finding}
              text={textOf(finding)}
              onText={(text) => {
                setTexts(new Map(texts).set(findingKey(finding), text))
                setLastKey(findingKey(finding))
              }}
            />
          ))}
        </FindingMenu>
      </div>
      {more}
      <div className={styles.foot}>
        <kbd className={styles.key}>Tab</kbd>
        <span className={styles.hint}>next line</span>
        {findings.length > 1 && (
          <Button
            size="small"
            disabled={lastText === ''}
            onClick={() => setTexts(new Map(findings.map((finding) => [findingKey(finding), lastText])))}
          >
            Same for all
          </Button>
        )}
        <Button size="small" variant="primary" type="submit">
          Done
        </Button>
      </div>
    </form>
  )
}

/** At the last line the keys go on to “Done”. */
function stepLine(form: HTMLFormElement | null, from: HTMLInputElement, step: 1 | -1): void {
  const inputs = [...(form?.querySelectorAll('input') ?? [])]
  const to = inputs[inputs.indexOf(from) + step]
  if (to) to.focus({ preventScroll: true })
  else if (step === 1) form?.querySelector<HTMLElement>('[type=submit]')?.focus({ preventScroll: true })
}

const Line = memo(function Line(props: {
  document: JourneyDocument
  table: FillTable
  finding: Finding
  text: string
  onText: (text: string) => void
}): ReactNode {
  const { document, table, finding } = props
  const key = findingKey(finding)
  const [isShown, line] = useShownLine(finding)
  const name = lineName(document, finding)
  return (
    <li ref={line} className={classes(isShown && styles.isShown)} data-finding={finding.rule} data-finding-key={key}>
      <div className={styles.line}>
        <PlaceName document={document} finding={finding} isShown={isShown} className={styles.name} />
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          aria-label={`${name}: ${table.asked}`}
          placeholder={table.placeholder}
          value={props.text}
          onChange={(event) => props.onText(event.target.value)}
          onFocus={() => showFinding(finding)}
        />
      </div>
      <Dismissing finding={finding} />
    </li>
  )
})
