/** The measures of the journey, each with its line towards the target and what it is about. */
import { Gauge } from 'lucide-react'
import type { ReactNode } from 'react'
import { type JourneyDocument, recordsIn } from '../../../../shared/journey/document.ts'
import { addMeasure } from '../../../../shared/journey/edits/evidence-edits.ts'
import type { FollowedMeasure, MeasureSubject } from '../../../../shared/strategy/next.ts'
import { nameOrUntitled, nouns } from '../../../../shared/words/names.ts'
import { edit } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { openSubject } from '../../../model/places/strategy-place.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { MeasureItem } from '../../inspector/evidence/measure-item.tsx'
import { AddLine } from '../../inspector/fields/add-line.tsx'
import { Part } from '../sheet/sheet-part.tsx'
import styles from './measures-part.module.css'

type Props = { document: JourneyDocument; measures: readonly FollowedMeasure[] }

export function MeasuresPart({ document, measures }: Props): ReactNode {
  const aimed = measures.filter(({ isReached }) => isReached !== null)
  const reached = aimed.filter(({ isReached }) => isReached)
  return (
    <Part
      part="measures"
      summary={
        <>
          <strong>
            {reached.length} of {aimed.length}
          </strong>{' '}
          targets reached.
        </>
      }
    >
      {measures.length === 0 ? (
        <EmptyState icon={<Gauge />} title="No measures yet">
          Add one for the whole journey here, or one for a touchpoint, stage or objective in its details.
        </EmptyState>
      ) : (
        <div className={styles.measures}>
          {measures.map(({ measure, subject, isReached }) => (
            <article key={measure.id} data-reached={isReached ?? undefined}>
              <p className={styles.about}>
                <Subject document={document} subject={subject} />
              </p>
              <MeasureItem measure={measure} />
            </article>
          ))}
        </div>
      )}
      <AddLine
        label="Add measure"
        onAdd={(name) => edit('Add measure', (before) => addMeasure(before, { id: newId(), name, subject: {} }))}
      />
    </Part>
  )
}

function Subject({ document, subject }: { document: JourneyDocument; subject: MeasureSubject | null }): ReactNode {
  if (!subject) return 'Whole journey'
  const record: { readonly name?: string; readonly title?: string; readonly text?: string } | undefined = recordsIn(
    document,
    subject.list,
  ).get(subject.id)
  return (
    <button type="button" className={styles.subject} onClick={() => openSubject(subject)}>
      {nameOrUntitled(record?.title ?? record?.name ?? record?.text, nouns[subject.list])}
    </button>
  )
}
