import type { ReactNode } from 'react'
import type { Better } from '../../../../shared/journey/fields/vocabulary.ts'
import { betterWords } from '../../../../shared/journey/fields/words.ts'
import { latestValue } from '../../../../shared/journey/measures.ts'
import type { RecordOf } from '../../../../shared/journey/schema.ts'
import { formatCount } from '../../../../shared/words/counts.ts'
import { endMerge } from '../../../model/document/document-store.ts'
import { EditChoice, EditText } from '../fields/fields.tsx'
import inspector from '../fields/inspector.module.css'
import { NumberField } from '../fields/number-field.tsx'
import { chooseInRecord, typeInRecord } from '../fields/use-record.ts'
import { Item, ItemMore } from './item.tsx'
import { MeasureLook } from './measure-look.tsx'
import { MeasureValues } from './measure-values.tsx'

/** One measure: where it is now, and behind a line its target and all its values. */
export function MeasureItem({ measure }: { measure: RecordOf['measures'] }): ReactNode {
  const { id, name, unit, target, better, values } = measure
  return (
    <Item
      list="measures"
      id={id}
      label="Name of the measure"
      field="name"
      text={name}
      onEdit={(next) => typeInRecord('Edit measure', 'measures', id, { name: next })}
    >
      {latestValue(measure) && <MeasureLook measure={measure} />}
      <ItemMore
        list="measures"
        id={id}
        holds={['unit']}
        summary={values.length === 0 ? 'Target and values' : `Target and ${formatCount(values.length, 'value')}`}
        isOpenAtFirst={values.length === 0}
      >
        <div className={inspector.pair}>
          <EditText
            label="Unit"
            field={`measures:${id}:unit`}
            placeholder="For example: of 5"
            value={unit}
            onEdit={(next) => typeInRecord('Edit unit', 'measures', id, { unit: next })}
          />
          <NumberField
            label="Target"
            value={target}
            onChange={(next) => typeInRecord('Change target', 'measures', id, { target: next })}
            onBlur={endMerge}
          />
        </div>
        <EditChoice<Better>
          label="Direction"
          value={better}
          words={betterWords}
          onEdit={(next) => chooseInRecord('Change direction', 'measures', id, { better: next })}
        />
        <MeasureValues measure={measure} />
      </ItemMore>
    </Item>
  )
}
