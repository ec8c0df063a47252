/** Impact against effort: a place for each weighed opportunity, moved there by hand or by arrow keys. */
import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { opportunityStatusWords } from '../../../../shared/journey/fields/words.ts'
import type { Id, Opportunity } from '../../../../shared/journey/schema.ts'
import { movedBy, type Weight, weightOf, weights } from '../../../../shared/strategy/next.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { chooseInRecord } from '../../inspector/fields/use-record.ts'
import styles from './weight-chart.module.css'

type Numbered = { readonly opportunity: Opportunity; readonly number: number }

const dragged = 'application/x-throughline-opportunity'

export function WeightChart({ opportunities }: { opportunities: readonly Opportunity[] }): ReactNode {
  const numbered = opportunities
    .map((opportunity, index): Numbered => ({ opportunity, number: index + 1 }))
    .filter(({ opportunity }) => opportunity.status !== 'dropped')
  const unweighed = numbered.filter(({ opportunity }) => weightOf(opportunity) === null)
  const at = ({ impact, effort }: Weight) =>
    numbered.filter(({ opportunity }) => opportunity.impact === impact && opportunity.effort === effort)
  return (
    <div className={styles.chart}>
      {/* biome-ignore lint/a11y/useSemanticElements: a chart with things to move on it, not a set of form fields */}
      <div className={styles.plot} role="group" aria-label="Impact and effort. Arrow keys move an opportunity.">
        <span className={styles.impact} aria-hidden>
          Impact
        </span>
        <div className={styles.grid}>
          {weights
            .toReversed()
            .map((impact) =>
              weights.map((effort) => (
                <Place key={`${impact}/${effort}`} weight={{ impact, effort }} held={at({ impact, effort })} />
              )),
            )}
        </div>
        <span className={styles.effort} aria-hidden>
          Effort
        </span>
      </div>
      {unweighed.length > 0 && (
        <div className={styles.unweighed}>
          <span className={styles.label}>Not weighed yet</span>
          <div className={styles.chips}>
            {unweighed.map((one) => (
              <Chip key={one.opportunity.id} {...one} />
            ))}
          </div>
          <span className={styles.hint}>Drag one onto the chart, or press an arrow key on it.</span>
        </div>
      )}
    </div>
  )
}

/** What the four corners of the chart stand for. */
const corners: Readonly<Record<string, string>> = {
  '5/1': 'Quick wins',
  '5/5': 'Big projects',
  '1/1': 'Fill-ins',
  '1/5': 'Think twice',
}

function Place({ weight, held }: { weight: Weight; held: readonly Numbered[] }): ReactNode {
  const [isOver, setOver] = useState(false)
  const { impact, effort } = weight
  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes(dragged)) return
    event.preventDefault()
    event.stopPropagation()
    setOver(true)
  }
  function onDrop(event: DragEvent): void {
    setOver(false)
    const id = event.dataTransfer.getData(dragged)
    if (id === '') return
    event.preventDefault()
    event.stopPropagation()
    weigh(id, weight)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the mouse's way; keys move the chips themselves
    <div
      className={styles.place}
      data-weight={`${impact}/${effort}`}
      data-side={impact - effort > 0 ? 'gain' : undefined}
      data-over={isOver || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {held.map((one) => (
        <Chip key={one.opportunity.id} {...one} />
      ))}
      {corners[`${impact}/${effort}`] && <span className={styles.corner}>{corners[`${impact}/${effort}`]}</span>}
    </div>
  )
}

function Chip({ opportunity, number }: Numbered): ReactNode {
  const { id, impact, effort, status } = opportunity
  const name = nameOrUntitled(opportunity.text, 'opportunity')
  const weighed = weightOf(opportunity) ? `impact ${impact}, effort ${effort}` : 'not weighed yet'
  function onKeyDown(event: KeyboardEvent): void {
    const to = movedBy(event.key, weightOf(opportunity))
    if (!to || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    // It is drawn in another place of the chart, where it keeps the keys.
    flushSync(() => weigh(id, to))
    document.querySelector<HTMLElement>(`[data-chip="${CSS.escape(id)}"]`)?.focus()
  }
  return (
    <button
      type="button"
      draggable
      className={styles.chip}
      data-chip={id}
      data-status={status}
      title={`${name}: ${weighed}`}
      aria-label={`${number} ${name}: ${weighed}, ${opportunityStatusWords[status].toLowerCase()}`}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragged, id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onKeyDown={onKeyDown}
    >
      {number} <span className={styles.name}>{name}</span>
    </button>
  )
}

function weigh(id: Id, weight: Weight): void {
  chooseInRecord('Weigh opportunity', 'opportunities', id, weight)
}
