import { ArrowUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { applyChange, squashChanges } from '../../../../shared/journey/change.ts'
import { updateTouchpoint } from '../../../../shared/journey/edits/edits.ts'
import { addNeed, addObjective, linkNeed, linkObjective } from '../../../../shared/journey/edits/people-edits.ts'
import type { Id } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { edit, endMerge } from '../../../model/document/document-store.ts'
import { newId } from '../../../model/document/new-id.ts'
import { type BriefItem, showBrief } from '../../../model/places/brief-place.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { AddLine } from '../fields/add-line.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { useList, useRecord } from '../fields/use-record.ts'

/** Which needs of people and which objectives of the company a touchpoint serves: best, both. */
export function ServesSection({ id }: { id: Id }): ReactNode {
  const links = useRecord('touchpoints', id, ({ needIds, objectiveIds }) => needIds.length + objectiveIds.length) ?? 0
  return (
    <Section
      title="Needs and objectives served"
      summary={links}
      isClosedAtFirst
      holds={['needIds', 'objectiveIds', 'needs', 'objectives']}
    >
      <NeedList id={id} />
      <ObjectiveList id={id} />
    </Section>
  )
}

function NeedList({ id }: { id: Id }): ReactNode {
  const needs = useList('needs')
  const needIds = useRecord('touchpoints', id, (touchpoint) => touchpoint.needIds) ?? []
  function add(text: string): void {
    const needId = newId()
    edit('Add need', (document) => {
      const added = addNeed(document, { id: needId, text })
      const served = updateTouchpoint(applyChange(document, added), id, { needIds: [...needIds, needId] })
      return squashChanges(added, served)
    })
  }
  return (
    <fieldset className={styles.list}>
      <legend className={styles.label}>Needs</legend>
      {needs.map((need) => (
        <div key={need.id} className={styles.row}>
          <div className={styles.grow}>
            <Checkbox
              label={nameOrUntitled(need.text, 'need')}
              isChecked={needIds.includes(need.id)}
              onChange={(isChecked) => {
                endMerge()
                edit(isChecked ? 'Link need' : 'Unlink need', (document) => linkNeed(document, id, need.id, isChecked))
              }}
            />
          </div>
          <ShowInBrief item={`needs:${need.id}`} name={nameOrUntitled(need.text, 'need')} />
        </div>
      ))}
      <AddLine label="Add need" onAdd={add} />
    </fieldset>
  )
}

function ObjectiveList({ id }: { id: Id }): ReactNode {
  const objectives = useList('objectives')
  const objectiveIds = useRecord('touchpoints', id, (touchpoint) => touchpoint.objectiveIds) ?? []
  function add(text: string): void {
    const objectiveId = newId()
    edit('Add objective', (document) => {
      const added = addObjective(document, { id: objectiveId, text })
      const served = updateTouchpoint(applyChange(document, added), id, {
        objectiveIds: [...objectiveIds, objectiveId],
      })
      return squashChanges(added, served)
    })
  }
  return (
    <fieldset className={styles.list}>
      <legend className={styles.label}>Objectives</legend>
      {objectives.map((objective) => (
        <div key={objective.id} className={styles.row}>
          <div className={styles.grow}>
            <Checkbox
              label={nameOrUntitled(objective.text, 'objective')}
              hint={objective.focus ? 'In focus' : undefined}
              isChecked={objectiveIds.includes(objective.id)}
              onChange={(isChecked) => {
                endMerge()
                edit(isChecked ? 'Link objective' : 'Unlink objective', (document) =>
                  linkObjective(document, id, objective.id, isChecked),
                )
              }}
            />
          </div>
          <ShowInBrief item={`objectives:${objective.id}`} name={nameOrUntitled(objective.text, 'objective')} />
        </div>
      ))}
      <AddLine label="Add objective" onAdd={add} />
    </fieldset>
  )
}

/** The other way: to the persona, need or objective itself. */
function ShowInBrief(props: { item: BriefItem; name: string }): ReactNode {
  return (
    <IconButton
      size="small"
      label={`Open “${props.name}” in the brief`}
      icon={<ArrowUpRight />}
      onClick={() => showBrief(props.item)}
    />
  )
}
