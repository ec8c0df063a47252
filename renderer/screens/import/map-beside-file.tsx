/** One map of a file: the file on the left, the map on the right, and below them what was left out and guessed. */
import type { ReactNode } from 'react'
import type { MapChoices } from '../../../shared/formats/incoming/map-choices.ts'
import type { MapPreview, ShownTable } from '../../../shared/formats/incoming/map-preview.ts'
import { type FeelingScale, feelingScales } from '../../../shared/formats/lanes/read-feeling.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { ColumnTable } from './column-table.tsx'
import styles from './import-dialog.module.css'
import { summaryWords } from './import-words.ts'
import { LabelList } from './label-list.tsx'
import { MapPicture } from './map-picture.tsx'
import { NewPlaces } from './new-places.tsx'
import { ReadRemarks } from './read-remarks.tsx'
import { SourceText } from './source-text.tsx'

type Props = {
  /** The file's text; empty if it is shown as a table. */
  text: string
  map: MapPreview
  choices: MapChoices
  canGoIntoOpen: boolean
  onChange: (choices: MapChoices) => void
}

export function MapBesideFile(props: Props): ReactNode {
  const { text, map, choices, onChange } = props
  const { table, remarks, problems, warning, personas } = map
  const meanings = choices.meanings ?? table?.meanings ?? []
  const choose = (chosen: Partial<MapChoices>) => onChange({ ...choices, ...chosen })
  return (
    <>
      {table && <TableChoices {...props} table={table} />}
      {map.scale !== null && <ScoreScale scale={map.scale} onChange={(scale) => choose({ scale })} />}
      {warning !== null && (
        <p role="alert" className={styles.problem}>
          {warning}.
        </p>
      )}
      <div className={table && !table.isMade ? styles.table : styles.text}>
        {table && !table.isMade ? (
          <ColumnTable
            table={table}
            meanings={meanings}
            personas={personas}
            onChange={(made) => choose({ meanings: made })}
          />
        ) : (
          <SourceText text={text} />
        )}
        <MapPicture title={map.title} picture={map.picture} size={map.size} />
      </div>
      <ReadRemarks remarks={remarks} />
      {problems.length > 0 && (
        <section className={styles.problems} aria-label="Cells that can’t be imported">
          <h3 className={styles.heading}>{`${formatCount(problems.length, 'cell')} won’t be imported`}</h3>
          <ul>
            {problems.slice(0, 6).map(({ place, reason }) => (
              <li key={place}>
                <strong>{place}</strong>: {reason}.
              </li>
            ))}
          </ul>
        </section>
      )}
      {table?.isMade && (
        <LabelList
          table={table}
          meanings={meanings}
          personas={personas}
          onChange={(made) => choose({ meanings: made })}
        />
      )}
      <NewPlaces map={map} choices={choices.places} onChange={(places) => choose({ places })} />
    </>
  )
}

/** Where the table is imported, which of several tables it is, and whether its rows or its columns are stages. */
function TableChoices({ table, map, choices, canGoIntoOpen, onChange }: Props & { table: ShownTable }): ReactNode {
  return (
    <div className={styles.where}>
      {canGoIntoOpen && (
        <Segmented
          label="Import into"
          value={choices.target}
          segments={[
            { value: 'open', label: 'This journey' },
            { value: 'new', label: 'New journey' },
          ]}
          onChange={(target) => onChange({ ...choices, target })}
        />
      )}
      {table.tables.length > 1 && (
        <div className={styles.sheet}>
          <Select
            label="Table"
            isLabelHidden
            value={choices.place}
            options={table.tables.map((one, at) => ({ value: at, label: tableWords(one) }))}
            onChange={(place) => onChange({ ...choices, place, isTurned: null, meanings: null })}
          />
        </div>
      )}
      {!table.isMade && (
        <Segmented
          label="Stages are in"
          value={table.isTurned ? 'columns' : 'rows'}
          segments={[
            { value: 'rows', label: 'Stages in rows' },
            { value: 'columns', label: 'Stages in columns' },
          ]}
          onChange={(value) => onChange({ ...choices, isTurned: value === 'columns', meanings: null })}
        />
      )}
      <p className={styles.summary} role="status">
        {table.isNamed
          ? summaryWords(map.counts)
          : 'Choose “Touchpoint” above the column that holds touchpoint titles.'}
      </p>
    </div>
  )
}

/** A table among several, with what helps to choose it. */
function tableWords({ name, known, rows }: ShownTable['tables'][number]): string {
  return `${name}: ${formatCount(known, 'known column')}, ${formatCount(rows, 'row')}`
}

/** The scale of a diagram's scores, which was found out and may be another. */
const options = feelingScales.map((scale) => ({ value: scale, label: `Scores from ${scale}` }))

function ScoreScale(props: { scale: FeelingScale; onChange: (scale: FeelingScale) => void }): ReactNode {
  return (
    <div className={styles.where}>
      <div className={styles.sheet}>
        <Select
          label="Scale of the scores"
          isLabelHidden
          value={props.scale}
          options={options}
          onChange={props.onChange}
        />
      </div>
    </div>
  )
}
