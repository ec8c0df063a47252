/** The pages of a PDF. */
import type { ReactNode } from 'react'
import { orientationChoices, paperChoices } from '../../../shared/scene/pictures/export-options.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Choice, type ChoiceProps } from './choice.tsx'

const orientationWords = { auto: 'Automatic', portrait: 'Portrait', landscape: 'Landscape' } as const

export function PaperChoice({ options, isDisabled, onChange }: ChoiceProps): ReactNode {
  return (
    <Choice label="Paper">
      <Segmented
        label="Paper"
        value={options.paper}
        segments={paperChoices.map((value) => ({ value, label: value === 'fit' ? 'Fit' : value.toUpperCase() }))}
        onChange={(paper) => onChange({ paper })}
        isDisabled={isDisabled}
        isWide
      />
      {options.paper !== 'fit' && (
        <Segmented
          label="Orientation"
          value={options.orientation}
          segments={orientationChoices.map((value) => ({ value, label: orientationWords[value] }))}
          onChange={(orientation) => onChange({ orientation })}
          isDisabled={isDisabled}
          isWide
        />
      )}
    </Choice>
  )
}
