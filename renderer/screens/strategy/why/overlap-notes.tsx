import type { ReactNode } from 'react'
import { listed, quotedOr } from '../../../../shared/gaps/rule/wording.ts'
import type { Meeting, OverlapGrid } from '../../../../shared/strategy/overlap.ts'
import { Note } from '../sheet/note.tsx'
import styles from '../sheet/tables.module.css'

/** What the grid says as a whole: whom nothing serves, what serves one side alone, and whether the focus is on few. */
export function OverlapNotes({ grid: { needs, objectives, focus } }: { grid: OverlapGrid }): ReactNode {
  const needTexts = (meeting: Meeting) =>
    textsOf(needs.flatMap((one) => (one.meeting === meeting ? [one.need.text] : [])))
  const objectiveTexts = (meeting: Meeting) =>
    textsOf(objectives.flatMap((one) => (one.meeting === meeting ? [one.objective.text] : [])))
  const told = [
    ['Unserved needs', needTexts('unserved')],
    ['Needs without an objective', needTexts('alone')],
    ['Unserved objectives', objectiveTexts('unserved')],
    ['Objectives without a need', objectiveTexts('alone')],
  ].filter(([, texts]) => texts !== '')
  return (
    <div className={styles.notes}>
      <Note tone={focus.isFew ? 'ok' : 'should'}>
        <strong>Focus:</strong>{' '}
        {focus.count === 0 ? 'none of the objectives is in focus.' : `${focus.count} in focus, at most ${focus.most}.`}
      </Note>
      {told.map(([heading, texts]) => (
        <Note key={heading} tone="should">
          <strong>{heading}:</strong> {texts}.
        </Note>
      ))}
    </div>
  )
}

function textsOf(texts: readonly string[]): string {
  return listed(texts.map((text) => quotedOr(text, 'an untitled one')))
}
