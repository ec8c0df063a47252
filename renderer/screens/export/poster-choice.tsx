/** A PDF across many sheets: how wide it becomes, and of which paper. */
import { type ReactNode, useState } from 'react'
import {
  narrowestPoster,
  type PosterChoice as Poster,
  posterSheets,
  widestPoster,
} from '../../../shared/scene/pictures/export-options.ts'
import { formatNumber } from '../../../shared/words/counts.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Choice, type ChoiceProps } from './choice.tsx'

const firstPoster: Poster = { sheet: 'a4', across: { by: 'sheets', count: 4 } }
const firstCentimetres = 150
const counts = [2, 3, 4, 6, 8] as const

export function PosterChoice({ options, isDisabled, onChange }: ChoiceProps): ReactNode {
  const { poster } = options
  return (
    <>
      <Checkbox
        label="Poster of several sheets"
        isChecked={poster !== null}
        onChange={(isPoster) => onChange({ poster: isPoster ? firstPoster : null })}
        isDisabled={isDisabled}
      />
      {poster && (
        <PosterSize poster={poster} isDisabled={isDisabled} onChange={(changed) => onChange({ poster: changed })} />
      )}
    </>
  )
}

function PosterSize(props: { poster: Poster; isDisabled: boolean; onChange: (poster: Poster) => void }): ReactNode {
  const { poster, isDisabled, onChange } = props
  const { sheet, across } = poster
  return (
    <>
      <Choice label="Sheets">
        <Segmented
          label="Sheets"
          value={sheet}
          segments={posterSheets.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(value) => onChange({ ...poster, sheet: value })}
          isDisabled={isDisabled}
          isWide
        />
      </Choice>
      <Choice label="Sheets across">
        <Segmented
          label="Sheets across"
          value={across.by === 'sheets' ? across.count : 'width'}
          segments={[
            ...counts.map((value) => ({ value, label: String(value) })),
            { value: 'width', label: 'Width' } as const,
          ]}
          onChange={(value) =>
            onChange({
              ...poster,
              across:
                value === 'width'
                  ? { by: 'centimetres', centimetres: firstCentimetres }
                  : { by: 'sheets', count: value },
            })
          }
          isDisabled={isDisabled}
          isWide
        />
        {across.by === 'centimetres' && (
          <CentimetreField
            centimetres={across.centimetres}
            isDisabled={isDisabled}
            onChange={(centimetres) => onChange({ ...poster, across: { by: 'centimetres', centimetres } })}
          />
        )}
      </Choice>
    </>
  )
}

/** Keeps what is typed while it is no width yet. */
function CentimetreField(props: {
  centimetres: number
  isDisabled: boolean
  onChange: (centimetres: number) => void
}): ReactNode {
  const [typed, setTyped] = useState(String(props.centimetres))
  const isWidth = isWidthText(typed)
  return (
    <TextField
      label="Width in centimetres"
      isLabelHidden
      inputMode="numeric"
      value={typed}
      disabled={props.isDisabled}
      trailing="cm"
      error={isWidth ? undefined : `A whole number from ${narrowestPoster} to ${formatNumber(widestPoster)}.`}
      onChange={(text) => {
        setTyped(text)
        if (isWidthText(text)) props.onChange(Number(text))
      }}
    />
  )
}

function isWidthText(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= narrowestPoster && Number(text) <= widestPoster
}
