/** What a column or a label means, and the scale of emotions. */
import type { ReactNode } from 'react'
import { feelingScales } from '../../../shared/formats/lanes/read-feeling.ts'
import { type ColumnMeaning, meaningKey } from '../../../shared/formats/tables/match-columns.ts'
import { Select } from '../../ui/select.tsx'
import { meaningOptions } from './column-meanings.ts'

/** The scale is read from the numbers themselves. */
const automatic = 'auto'
const scaleOptions = [
  { value: automatic, label: 'Scale: automatic' },
  ...feelingScales.map((scale) => ({ value: scale as string, label: `Scale: ${scale}` })),
]

export function MeaningSelect(props: {
  header: string
  meaning: ColumnMeaning
  personas: readonly string[]
  onChange: (meaning: ColumnMeaning) => void
}): ReactNode {
  const persona = props.meaning?.what === 'emotion' && props.meaning.persona !== '' ? [props.meaning.persona] : []
  const options = meaningOptions(props.header, [...props.personas, ...persona])
  const { meaning } = props
  const name = props.header || 'Untitled column'
  return (
    <>
      <Select
        label={`Field for “${name}”`}
        isLabelHidden
        value={meaningKey(meaning)}
        options={options.map(({ key, label }) => ({ value: key, label }))}
        onChange={(key) => props.onChange(options.find((option) => option.key === key)?.meaning ?? null)}
      />
      {meaning?.what === 'emotion' && (
        <Select
          label={`Scale of “${name}”`}
          isLabelHidden
          value={meaning.scale ?? automatic}
          options={scaleOptions}
          onChange={(scale) => {
            const { what, persona } = meaning
            const chosen = feelingScales.find((one) => one === scale)
            props.onChange({ what, persona, ...(chosen && { scale: chosen }) })
          }}
        />
      )}
    </>
  )
}
