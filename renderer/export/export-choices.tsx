/** What can be chosen about an export: only what the format takes. */
import type { ReactNode } from 'react'
import type { Format } from '../../shared/formats/format-table.ts'
import { formatOf } from '../../shared/formats/format-table.ts'
import { tableNames } from '../../shared/formats/tables/table-names.ts'
import { pictureThemeNames } from '../../shared/scene/theme.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Choice, type ChoiceProps } from './choice.tsx'
import styles from './export-choices.module.css'
import { FilterChoice } from './filter-choice.tsx'
import { InsightChoice } from './insight-choice.tsx'
import { PaperChoice } from './paper-choice.tsx'
import { PartChoice } from './part-choice.tsx'
import { SizeChoice } from './size-choice.tsx'
import type { ExportChoice } from './use-export-choice.ts'

const themeWords = { light: 'Light', dark: 'Dark', print: 'Print' } as const

export function ExportChoices(props: {
  readonly format: Format
  readonly choice: ExportChoice
  readonly isDisabled: boolean
  /** Whether a part can be chosen: of several journeys at once there is none. */
  readonly hasPart?: boolean
}): ReactNode {
  const { format, choice, isDisabled, hasPart = true } = props
  const { options, change: onChange } = choice
  const chosen: ChoiceProps = { options, isDisabled, onChange }
  const takes = new Set<string>(formatOf(format).options)
  return (
    <div className={styles.choices}>
      {hasPart && takes.has('part') && <PartChoice choice={choice} isDisabled={isDisabled} />}
      {takes.has('pages') && options.part.of === 'journey' && <PagesChoice {...chosen} />}
      {takes.has('paper') && <PaperChoice {...chosen} />}
      {takes.has('size') && <SizeChoice {...chosen} />}
      {takes.has('table') && <TableChoice {...chosen} />}
      {takes.has('theme') && (
        <Choice label="Theme">
          <Segmented
            label="Theme"
            value={options.theme}
            segments={pictureThemeNames.map((value) => ({ value, label: themeWords[value] }))}
            onChange={(theme) => onChange({ theme })}
            isDisabled={isDisabled}
            isWide
          />
        </Choice>
      )}
      {takes.has('insights') && <InsightChoice {...chosen} />}
      <div>
        {takes.has('findings') && (
          <Checkbox
            label="Gaps and marks"
            isChecked={options.hasFindings}
            onChange={(hasFindings) => onChange({ hasFindings })}
            isDisabled={isDisabled}
          />
        )}
        {hasPart && takes.has('part') && <FilterChoice choice={choice} isDisabled={isDisabled} />}
        {takes.has('legend') && (
          <Checkbox
            label="Legend and date"
            isChecked={options.hasLegend}
            onChange={(hasLegend) => onChange({ hasLegend })}
            isDisabled={isDisabled}
          />
        )}
        {takes.has('background') && (
          <Checkbox
            label="Background"
            isChecked={options.hasBackground}
            onChange={(hasBackground) => onChange({ hasBackground })}
            isDisabled={isDisabled}
          />
        )}
      </div>
    </div>
  )
}

function PagesChoice({ options, isDisabled, onChange }: ChoiceProps): ReactNode {
  return (
    <Choice label="Pages">
      <Segmented
        label="Pages"
        value={options.pages}
        segments={[
          { value: 'one', label: 'All on one' },
          { value: 'stages', label: 'By stage' },
        ]}
        onChange={(pages) => onChange({ pages })}
        isDisabled={isDisabled}
        isWide
      />
    </Choice>
  )
}

const tableWords = { touchpoints: 'Touchpoints', coverage: 'Coverage', findings: 'Findings' } as const

function TableChoice({ options, isDisabled, onChange }: ChoiceProps): ReactNode {
  return (
    <Choice label="Table">
      <Segmented
        label="Table"
        value={options.table}
        segments={tableNames.map((value) => ({ value, label: tableWords[value] }))}
        onChange={(table) => onChange({ table })}
        isDisabled={isDisabled}
        isWide
      />
    </Choice>
  )
}
