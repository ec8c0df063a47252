import type { KeyboardEvent, ReactNode } from 'react'
import { ballotMeasureWords } from '../../../shared/journey/fields/words.ts'
import type { SubjectGroup } from '../../../shared/room/vote-subjects.ts'
import { setVoteForm, startVote, type VoteForm, voteQuestions } from '../../model/places/vote-store.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Stepper } from '../../ui/choose/stepper.tsx'
import { isEnterInField, TextField } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './votes.module.css'

const most = { people: 40, dots: 10 }

export function VoteSetupForm(props: {
  form: VoteForm
  groups: readonly SubjectGroup[]
  group: SubjectGroup | undefined
}): ReactNode {
  const { form, groups, group } = props
  function onKeyDown(event: KeyboardEvent): void {
    if (!group || !isEnterInField(event)) return
    event.preventDefault()
    startVote()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields starts the vote
    <div className={styles.form} onKeyDown={onKeyDown}>
      <TextField
        label="Question"
        value={form.question}
        placeholder={voteQuestions[form.measure]}
        onChange={(question) => setVoteForm({ question })}
      />
      <Segmented
        label="Vote by"
        value={form.measure}
        isWide
        segments={[
          { value: 'dots', label: ballotMeasureWords.dots },
          { value: 'impact', label: `${ballotMeasureWords.impact}, 1 to 5` },
          { value: 'effort', label: `${ballotMeasureWords.effort}, 1 to 5` },
        ]}
        onChange={(measure) => setVoteForm({ measure })}
      />
      {group ? (
        <Select
          label="Vote on"
          value={group.id}
          options={groups.map(({ id, label, subjects }) => ({ value: id, label: `${label} (${subjects.length})` }))}
          onChange={(groupId) => setVoteForm({ groupId })}
        />
      ) : (
        <p className={styles.missing}>
          {form.measure === 'dots' ? 'Add at least two touchpoints first.' : 'Add at least two opportunities first.'}
        </p>
      )}
      <div className={styles.row}>
        <Stepper
          label="Voters"
          value={form.people}
          least={1}
          most={most.people}
          onChange={(people) => setVoteForm({ people })}
        />
        {form.measure === 'dots' && form.way === 'secret' && (
          <Stepper
            label="Dots each"
            value={form.dots}
            least={1}
            most={most.dots}
            onChange={(dots) => setVoteForm({ dots })}
          />
        )}
      </div>
      <Segmented
        label="Method"
        value={form.way}
        isWide
        segments={[
          { value: 'secret', label: 'Pass the keyboard' },
          { value: 'aloud', label: 'Count hands' },
        ]}
        onChange={(way) => setVoteForm({ way })}
      />
      {form.way === 'secret' && (
        <Checkbox
          label="The room can see this screen"
          hint="Each ballot stays hidden, even from the voter."
          isChecked={form.isScreenSeen}
          onChange={(isScreenSeen) => setVoteForm({ isScreenSeen })}
        />
      )}
    </div>
  )
}
