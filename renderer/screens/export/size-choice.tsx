/** The size of a PNG: by the size of the screen, or by its width in pixels. */
import { type ReactNode, useState } from 'react'
import { largestChosenWidth, smallestWidth } from '../../../shared/scene/pictures/export-options.ts'
import { formatNumber } from '../../../shared/words/counts.ts'
import { TextField } from '../../ui/field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Choice, type ChoiceProps } from './choice.tsx'

const scales = [1, 2, 3, 4] as const
const firstWidth = 1920

export function SizeChoice({ options, isDisabled, onChange }: ChoiceProps): ReactNode {
  const { size } = options
  return (
    <Choice label="Size">
      <Segmented
        label="Size"
        value={size.by === 'width' ? 'width' : size.scale}
        segments={[
          ...scales.map((scale) => ({ value: scale, label: `${scale}×` })),
          { value: 'width', label: 'Width' } as const,
        ]}
        onChange={(value) =>
          onChange({ size: value === 'width' ? { by: 'width', pixels: firstWidth } : { by: 'scale', scale: value } })
        }
        isDisabled={isDisabled}
        isWide
      />
      {size.by === 'width' && (
        <WidthField
          pixels={size.pixels}
          isDisabled={isDisabled}
          onChange={(pixels) => onChange({ size: { by: 'width', pixels } })}
        />
      )}
    </Choice>
  )
}

/** Keeps what is typed while it is no width yet. */
function WidthField(props: { pixels: number; isDisabled: boolean; onChange: (pixels: number) => void }): ReactNode {
  const [typed, setTyped] = useState(String(props.pixels))
  const isWidth = isWidthText(typed)
  return (
    <TextField
      label="Width in pixels"
      isLabelHidden
      inputMode="numeric"
      value={typed}
      disabled={props.isDisabled}
      trailing="px"
      error={isWidth ? undefined : `A whole number from ${smallestWidth} to ${formatNumber(largestChosenWidth)}.`}
      onChange={(text) => {
        setTyped(text)
        if (isWidthText(text)) props.onChange(Number(text))
      }}
    />
  )
}

function isWidthText(text: string): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= smallestWidth && Number(text) <= largestChosenWidth
}
