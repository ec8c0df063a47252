/** Whether what the filter of the canvas or of the view isn't about stands back in the picture too; nothing where nothing is filtered. */
import type { ReactNode } from 'react'
import { isFiltering } from '../../shared/journey/filter.ts'
import { useFilter } from '../filters/filter-store.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import type { ExportChoice } from './use-export-choice.ts'

export function FilterChoice({ choice, isDisabled }: { choice: ExportChoice; isDisabled: boolean }): ReactNode {
  const filterNow = useFilter(({ filter }) => filter)
  if (!isFiltering(choice.view?.filter ?? filterNow)) return null
  return (
    <Checkbox
      label="Filter: the rest stands back"
      isChecked={!choice.isFilterLeftOut}
      onChange={(isTakenAlong) => choice.leaveFilterOut(!isTakenAlong)}
      isDisabled={isDisabled}
    />
  )
}
