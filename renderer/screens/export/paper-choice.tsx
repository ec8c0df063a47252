/** The pages of a PDF. */
import type { ReactNode } from 'react'
import { orientationChoices, type Paper, paperChoices } from '../../../shared/scene/pictures/export-options.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Choice, type ChoiceProps } from './choice.tsx'

const orientationWords = { auto: 'Automatic', portrait: 'Portrait', landscape: 'Landscape' } as const

function paperWords(paper: Paper): string {
  if (paper === 'auto') return 'Smallest that can be read'
  return paper === 'fit' ? 'As large as the map' : paper.toUpperCase()
}

export function PaperChoice({ options, isDisabled, onChange }: ChoiceProps): ReactNode {
  return (
    <Choice label="Paper">
      <Select
        label="Paper"
        isLabelHidden
        value={options.paper}
        options={paperChoices.map((value) => ({ value, label: paperWords(value) }))}
        onChange={(paper) => onChange({ paper })}
        isDisabled={isDisabled}
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
