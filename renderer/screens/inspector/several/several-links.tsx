import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../../shared/journey/document.ts'
import { saidTexts } from '../../../../shared/journey/said-texts.ts'
import type { Touchpoint } from '../../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../../shared/words/names.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { AddLine } from '../fields/add-line.tsx'
import styles from '../fields/inspector.module.css'
import { Section } from '../fields/section.tsx'
import { chooseForAll, type Several } from './change-all.ts'

/** Tags, needs and objectives: a tick where all have it, a dash where some have. */
export function SeveralLinks({ document, touchpoints }: Several & { document: JourneyDocument }): ReactNode {
  const needs = inOrder(document.needs).map(({ id, text }) => ({ value: id, label: nameOrUntitled(text, 'need') }))
  const objectives = inOrder(document.objectives).map(({ id, text }) => ({
    value: id,
    label: nameOrUntitled(text, 'objective'),
  }))
  const tags = [...new Set(touchpoints.flatMap((touchpoint) => saidTexts(touchpoint.tags)))].map((tag) => ({
    value: tag,
    label: tag,
  }))
  return (
    <>
      <Section title="Tags">
        <Ticks touchpoints={touchpoints} field="tags" noun="tag" options={tags} />
        <AddLine
          label="Add tag"
          onAdd={(tag) => chooseForAll('Add tag', { touchpoints }, withValue('tags', tag, true))}
        />
      </Section>
      {needs.length + objectives.length > 0 && (
        <Section title="Needs and objectives served">
          <Ticks touchpoints={touchpoints} field="needIds" noun="need" legend="Needs" options={needs} />
          <Ticks
            touchpoints={touchpoints}
            field="objectiveIds"
            noun="objective"
            legend="Objectives"
            options={objectives}
          />
        </Section>
      )}
    </>
  )
}

type ListField = 'tags' | 'needIds' | 'objectiveIds'

function Ticks(
  props: Several & {
    field: ListField
    noun: string
    legend?: string
    options: readonly { value: string; label: string }[]
  },
): ReactNode {
  const { touchpoints, field, noun } = props
  if (props.options.length === 0) return null
  return (
    <fieldset className={styles.list}>
      {props.legend && <legend className={styles.label}>{props.legend}</legend>}
      {props.options.map(({ value, label }) => {
        const count = touchpoints.filter((touchpoint) => touchpoint[field].includes(value)).length
        return (
          <Checkbox
            key={value}
            label={label}
            hint={count > 0 && count < touchpoints.length ? `${count} of ${touchpoints.length}` : undefined}
            isChecked={count === touchpoints.length}
            isMixed={count > 0 && count < touchpoints.length}
            onChange={(isChecked) =>
              chooseForAll(`${isChecked ? 'Add' : 'Remove'} ${noun}`, props, withValue(field, value, isChecked))
            }
          />
        )
      })}
    </fieldset>
  )
}

function withValue(
  field: ListField,
  value: string,
  isIn: boolean,
): (touchpoint: Touchpoint) => Partial<Touchpoint> | null {
  return (touchpoint) => {
    const values = touchpoint[field]
    if (values.includes(value) === isIn) return null
    return { [field]: isIn ? [...values, value] : values.filter((other) => other !== value) }
  }
}
