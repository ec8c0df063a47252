/** Where a need and an objective cross: what serves both, and who could. */
import { Plus } from 'lucide-react'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { foldQuery, holdsTyped } from '../../../../shared/fold-text.ts'
import type { JourneyDocument } from '../../../../shared/journey/document.ts'
import { serveBoth } from '../../../../shared/journey/edits/serve-edits.ts'
import { type Candidate, type Crossing, candidatesFor } from '../../../../shared/strategy/overlap.ts'
import { formatCount } from '../../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { edit } from '../../../model/document/document-store.ts'
import { TextField } from '../../../ui/field.tsx'
import { HiddenWords } from '../../../ui/hidden-words.tsx'
import { Sheet } from '../sheet/sheet.tsx'
import { StatusMark } from '../sheet/status-mark.tsx'
import styles from '../sheet/tables.module.css'
import { TouchpointLink } from '../sheet/touchpoint-link.tsx'
import own from './crossing-cell.module.css'

type Props = { document: JourneyDocument; crossing: Crossing; place: ComponentProps<'button'> }

export function CrossingCell({ document, crossing, place }: Props): ReactNode {
  const { serving, ideas } = crossing
  const need = nameOrUntitled(document.needs.get(crossing.needId)?.text, 'need')
  const objective = nameOrUntitled(document.objectives.get(crossing.objectiveId)?.text, 'objective')
  const isServed = serving.length > 0
  const words = isServed ? `served by ${formatCount(serving.length, 'touchpoint')}` : 'an opportunity'
  return (
    <Sheet
      title={`${need} × ${objective}`}
      trigger={
        <button type="button" {...place} className={own.crossing} data-served={isServed}>
          <HiddenWords>
            {need} × {objective}: {words}
          </HiddenWords>
          <CrossingFigures crossing={crossing} />
        </button>
      }
    >
      {serving.length + ideas.length > 0 && (
        <div className={styles.list}>
          <p className={own.listHeading}>Serve both</p>
          {[...serving, ...ideas].map((touchpoint) => (
            <TouchpointLink key={touchpoint.id} touchpoint={touchpoint} field="title" />
          ))}
        </div>
      )}
      <Candidates document={document} crossing={crossing} />
    </Sheet>
  )
}

function CrossingFigures({ crossing: { serving, ideas } }: { crossing: Crossing }): ReactNode {
  return (
    <span aria-hidden className={styles.figures}>
      {serving.length > 0 ? (
        <>
          <strong>{serving.length}</strong>
          <span className={styles.clipped}>
            {serving.map(({ title }) => nameOrUntitled(title, 'touchpoint')).join(', ')}
          </span>
        </>
      ) : (
        <span className={styles.opportunity}>
          <Plus size={14} /> Opportunity
        </span>
      )}
      {ideas.length > 0 && <span className={styles.below}>{formatCount(ideas.length, 'idea')}</span>}
    </span>
  )
}

const shownAtMost = 12
const hints = { need: 'already serves the objective', objective: 'already serves the need', both: null } as const

function Candidates({ document, crossing }: Omit<Props, 'place'>): ReactNode {
  const [query, setQuery] = useState('')
  const all = candidatesFor(document, crossing)
  const wanted = foldQuery(query)
  const found = all.filter(({ touchpoint }) => holdsTyped(touchpoint.title, wanted))
  return (
    <div className={styles.list}>
      <p className={own.listHeading}>Link another touchpoint</p>
      {all.length > 6 && (
        <TextField
          label="Find a touchpoint"
          isLabelHidden
          placeholder="Find a touchpoint"
          value={query}
          onChange={setQuery}
        />
      )}
      {found.slice(0, shownAtMost).map((candidate) => (
        <Choice key={candidate.touchpoint.id} candidate={candidate} crossing={crossing} />
      ))}
      {found.length === 0 && <p className={styles.below}>No other touchpoints.</p>}
      {found.length > shownAtMost && (
        <p className={styles.below}>{found.length - shownAtMost} more: type a part of their title.</p>
      )}
    </div>
  )
}

function Choice({ candidate, crossing }: { candidate: Candidate; crossing: Crossing }): ReactNode {
  const { touchpoint, lacks } = candidate
  const serve = () =>
    edit('Serve need and objective', (document) =>
      serveBoth(document, touchpoint.id, crossing.needId, crossing.objectiveId),
    )
  return (
    <button type="button" className={own.choice} onClick={serve}>
      <StatusMark status={touchpoint.status} />
      <span>
        {nameOrUntitled(touchpoint.title, 'touchpoint')}
        {hints[lacks] && <span className={styles.below}>{hints[lacks]}</span>}
      </span>
      <Plus size={14} aria-hidden />
    </button>
  )
}
