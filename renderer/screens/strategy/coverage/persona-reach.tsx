/** Whom the journey reaches, over the cells that do it: a row a persona, a dot under each stage. */
import { type ReactNode, useState } from 'react'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import type { CoverageColumn } from '../../../../shared/strategy/coverage-grid.ts'
import { type ReachRow, reachedWords, reachRows } from '../../../../shared/tells/reach-rows.ts'
import { formatNumber } from '../../../../shared/words/counts.ts'
import { initialsOf, nameOrUntitled } from '../../../../shared/words/names.ts'
import { PersonaBadge } from '../../../looks/persona-look.tsx'
import { ReachDot } from '../../../looks/reach-dot.tsx'
import { openJourneyField } from '../../../model/places/strategy-place.ts'
import { HiddenWords } from '../../../ui/hidden-words.tsx'
import { DrawnColumns } from '../../../ui/lists/drawn-lines.tsx'
import type { Axis } from '../../../ui/lists/table-in-view.ts'
import styles from './persona-reach.module.css'

const mostPersonas = 4

export function PersonaReach(props: {
  document: JourneyDocument
  columns: Axis
  stages: readonly CoverageColumn[]
  /** How many columns are before those of the stages. */
  headSpan: number
}): ReactNode {
  const [isWhole, setWhole] = useState(false)
  const all = reachRows(props.document)
  const shown = isWhole ? all : all.slice(0, mostPersonas)
  const more = all.length - shown.length
  return (
    <tbody className={styles.reach}>
      {shown.map((row, look) => (
        <ReachLine
          key={row.persona.id}
          row={row}
          look={look}
          columns={props.columns}
          stages={props.stages}
          headSpan={props.headSpan}
        />
      ))}
      {more > 0 && (
        <tr>
          <th scope="row" className={styles.head}>
            <button type="button" className={styles.more} onClick={() => setWhole(true)}>
              {formatNumber(more)} more
            </button>
          </th>
        </tr>
      )}
    </tbody>
  )
}

type LineProps = { row: ReachRow; look: number; columns: Axis; stages: readonly CoverageColumn[]; headSpan: number }

function ReachLine({ row: { persona, stages: reached, text }, look, columns, stages, headSpan }: LineProps): ReactNode {
  const name = nameOrUntitled(persona.name, 'persona')
  const byStage = new Map(reached.map((one) => [one.stageId, one.reached]))
  return (
    <tr>
      <th scope="row" colSpan={headSpan} className={styles.head}>
        <button type="button" className={styles.persona} onClick={() => openJourneyField(`personas:${persona.id}`)}>
          <PersonaBadge look={look} initials={initialsOf(name)} />
          <span className={styles.name} title={text}>
            {name}
          </span>
          <HiddenWords>: {text}</HiddenWords>
        </button>
      </th>
      <DrawnColumns columns={columns}>
        {(at) => {
          const stage = stages[at]
          const held = byStage.get(stage?.stage.id ?? '')
          return (
            <td className={styles.stage} data-awareness={stage?.isAwareness || undefined}>
              {held && (
                <>
                  <ReachDot reached={held} />
                  <HiddenWords>{reachedWords[held]}</HiddenWords>
                </>
              )}
            </td>
          )
        }}
      </DrawnColumns>
      <td />
    </tr>
  )
}
