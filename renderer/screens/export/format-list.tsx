import type { ReactNode } from 'react'
import { type Format, formats } from '../../../shared/formats/format-table.ts'
import { RadioList } from '../../ui/radio-list.tsx'

/** Every format that a journey goes out in, to choose one. */
export function FormatList(props: {
  value: Format
  onChange: (format: Format) => void
  isDisabled: boolean
}): ReactNode {
  return (
    <RadioList
      label="Format"
      value={props.value}
      rows={formats.map(({ id, name, hint }) => ({ value: id, label: name, hint }))}
      onChange={props.onChange}
      isDisabled={props.isDisabled}
    />
  )
}
