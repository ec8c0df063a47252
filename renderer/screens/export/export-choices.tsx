/** What can be chosen about an export: only what the format takes. */
import type { ReactNode } from 'react'
import type { Format } from '../../../shared/formats/format-table.ts'
import { formatOf } from '../../../shared/formats/format-table.ts'
import { isFiltering } from '../../../shared/journey/filter.ts'
import { insightNames, insightWords } from '../../../shared/journey/insights.ts'
import { type TableName, tableNames } from '../../../shared/scene/pictures/table-names.ts'
import { pictureThemeNames } from '../../../shared/scene/theme.ts'
import { useFilter } from '../../model/document/filter-store.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { AudienceChoice } from './audience-choice.tsx'
import { Choice, type ChoiceProps } from './choice.tsx'
import styles from './export-choices.module.css'
import { PaperChoice } from './paper-choice.tsx'
import { PartChoice } from './part-choice.tsx'
import { PosterChoice } from './poster-choice.tsx'
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
  const isPoster = takes.has('paper') && options.poster !== null
  return (
    <div className={styles.choices}>
      {takes.has('theme') && <AudienceChoice choice={choice} isDisabled={isDisabled} />}
      {hasPart && takes.has('part') && <PartChoice choice={choice} isDisabled={isDisabled} />}
      {takes.has('pages') && options.part.of === 'journey' && !isPoster && <PagesChoice {...chosen} />}
      {takes.has('paper') && !isPoster && <PaperChoice {...chosen} />}
      {takes.has('paper') && <PosterChoice {...chosen} />}
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
            label="Findings"
            isChecked={options.hasFindings}
            onChange={(hasFindings) => onChange({ hasFindings })}
            isDisabled={isDisabled}
          />
        )}
        {takes.has('notes') && (options.part.of === 'journey' || !hasPart) && (
          <Checkbox
            label="Sticky notes"
            isChecked={options.hasNotes}
            onChange={(hasNotes) => onChange({ hasNotes })}
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
          { value: 'one', label: 'All on one page' },
          { value: 'stages', label: 'One for each stage' },
        ]}
        onChange={(pages) => onChange({ pages })}
        isDisabled={isDisabled}
        isWide
      />
    </Choice>
  )
}

const tableWords: Readonly<Record<TableName, string>> = {
  touchpoints: 'Touchpoints',
  coverage: 'Coverage',
  findings: 'Findings',
  opportunities: 'Opportunities',
  quotes: 'Quotes',
  measures: 'Measures',
  notes: 'Notes',
}

function TableChoice({ options, isDisabled, onChange }: ChoiceProps): ReactNode {
  return (
    <Select<TableName>
      label="Table"
      value={options.table}
      options={tableNames.map((value) => ({ value, label: tableWords[value] }))}
      onChange={(table) => onChange({ table })}
      isDisabled={isDisabled}
    />
  )
}

/** Whether what the filter of the canvas or of the view isn't about stands back in the picture too; nothing where nothing is filtered. */
function FilterChoice({ choice, isDisabled }: { choice: ExportChoice; isDisabled: boolean }): ReactNode {
  const filterNow = useFilter(({ filter }) => filter)
  if (!isFiltering(choice.view?.filter ?? filterNow)) return null
  return (
    <Checkbox
      label="Dim touchpoints outside the filter"
      isChecked={!choice.isFilterLeftOut}
      onChange={(isTakenAlong) => choice.leaveFilterOut(!isTakenAlong)}
      isDisabled={isDisabled}
    />
  )
}

/** Which insight lanes come along; at first those that are on the screen. */
function InsightChoice({ options, isDisabled, onChange }: ChoiceProps): ReactNode {
  const { insights } = options
  return (
    <Choice label="Lanes under the map">
      <fieldset className={styles.lanes} aria-label="Lanes under the map">
        {insightNames.map((name) => (
          <Checkbox
            key={name}
            label={insightWords[name]}
            isChecked={insights.includes(name)}
            onChange={(isChecked) =>
              onChange({
                insights: insightNames.filter((other) => (other === name ? isChecked : insights.includes(other))),
              })
            }
            isDisabled={isDisabled}
          />
        ))}
      </fieldset>
    </Choice>
  )
}
