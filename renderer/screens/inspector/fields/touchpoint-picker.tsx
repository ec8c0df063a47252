import { Link } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { foldQuery, holdsTyped } from '../../../../shared/fold-text.ts'
import type { Id, Touchpoint } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { useDocument } from '../../../model/document/document-store.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Popover } from '../../../ui/popover.tsx'
import styles from './touchpoint-picker.module.css'

/** Chooses touchpoints from all there are, found by a part of their title. */
export function TouchpointPicker(props: {
  subject: string
  all: readonly Touchpoint[]
  isLinked: (touchpoint: Touchpoint) => boolean
  onLink: (touchpointId: Id, isLinked: boolean) => void
}): ReactNode {
  const [typed, setTyped] = useState('')
  const stages = useDocument(({ document }) => document?.stages)
  const wanted = foldQuery(typed)
  const found = props.all.filter(({ title }) => holdsTyped(title, wanted))
  return (
    <Popover
      label={`Touchpoints for ${props.subject}`}
      trigger={
        <Button size="small" icon={<Link aria-hidden />} aria-label={`Link touchpoints to ${props.subject}`}>
          Link
        </Button>
      }
    >
      <div className={styles.picker}>
        <TextField
          label="Find a touchpoint"
          isLabelHidden
          placeholder="Find a touchpoint"
          value={typed}
          onChange={setTyped}
        />
        <div className={styles.pickerList}>
          {found.length === 0 && <p className={styles.none}>No matches.</p>}
          {found.map((touchpoint) => (
            <Checkbox
              key={touchpoint.id}
              label={nameOrUntitled(touchpoint.title, 'touchpoint')}
              hint={stages?.get(touchpoint.stageId)?.name}
              isChecked={props.isLinked(touchpoint)}
              onChange={(isChecked) => props.onLink(touchpoint.id, isChecked)}
            />
          ))}
        </div>
      </div>
    </Popover>
  )
}
