/** Whom the journey reaches: one dot a stage for each persona, awareness first; coverage as the smaller figure. */
import { type ReactNode, useState } from 'react'
import type { Coverage } from '../../../shared/gaps/coverage.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type ReachRow, reachedWords } from '../../../shared/tells/reach-rows.ts'
import { formatNumber } from '../../../shared/words/counts.ts'
import { initialsOf, nameOrUntitled } from '../../../shared/words/names.ts'
import { PersonaBadge } from '../../looks/persona-look.tsx'
import { ReachDot } from '../../looks/reach-dot.tsx'
import styles from './reach-section.module.css'
import { SectionHead } from './section-head.tsx'
import shared from './tells.module.css'

const mostPersonas = 4
/** More stages than this are told by their number: dots would be too small to count. */
const mostDots = 12

export function ReachSection(props: {
  document: JourneyDocument
  rows: readonly ReachRow[]
  coverage: Coverage
}): ReactNode {
  const { document, rows, coverage } = props
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, mostPersonas)
  return (
    <section className={shared.section} aria-label="Reach">
      {rows.length > 0 && <SectionHead id="tells-reach" title="Reach" subtitle="each person, where they are" />}
      <ul>
        {shown.map((row, look) => (
          <PersonaRow key={row.persona.id} document={document} row={row} look={look} />
        ))}
      </ul>
      {rows.length > shown.length && (
        <button
          type="button"
          data-row="all-personas"
          tabIndex={-1}
          className={shared.link}
          onClick={() => setWhole(true)}
        >
          {formatNumber(rows.length - shown.length)} more
        </button>
      )}
      {coverage.cells > 0 && (
        <p className={styles.coverage}>
          <strong>
            {formatNumber(coverage.filled)} of {formatNumber(coverage.cells)}
          </strong>{' '}
          cells covered{coverage.rightlyEmpty > 0 && `, ${formatNumber(coverage.rightlyEmpty)} rightly empty`}
        </p>
      )}
    </section>
  )
}

function PersonaRow({ document, row, look }: { document: JourneyDocument; row: ReachRow; look: number }): ReactNode {
  const { persona, stages, text } = row
  const name = nameOrUntitled(persona.name, 'persona')
  return (
    <li className={styles.persona}>
      <PersonaBadge look={look} initials={initialsOf(name)} />
      <span className={styles.words}>
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.text}>{text}</span>
      </span>
      {stages.length <= mostDots && (
        <span className={styles.dots} aria-hidden>
          {stages.map(({ stageId, reached }) => {
            const stage = document.stages.get(stageId)
            return (
              <ReachDot
                key={stageId}
                reached={reached}
                title={`${nameOrUntitled(stage?.name, 'stage')}: ${reachedWords[reached]}`}
              />
            )
          })}
        </span>
      )}
    </li>
  )
}
