/** The journeys of a file that holds several: which are imported, and which one is shown below. */
import type { ReactNode } from 'react'
import { formatCount } from '../../../shared/words/counts.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './map-list.module.css'

export function MapList(props: {
  titles: readonly string[]
  taken: ReadonlySet<number>
  shown: number
  onTake: (at: number, isTaken: boolean) => void
  onShow: (at: number) => void
}): ReactNode {
  const { titles, taken, shown, onTake, onShow } = props
  const maps = titles.map((title, at) => ({ title, at, key: `${at} ${title}` }))
  return (
    <section className={styles.maps} aria-label="Journeys in this file">
      <h3 className={styles.heading}>{`${formatCount(titles.length, 'journey')} in this file`}</h3>
      <ul className={styles.list}>
        {maps.map(({ title, at, key }) => (
          <li key={key}>
            <Checkbox label={title} isChecked={taken.has(at)} onChange={(isTaken) => onTake(at, isTaken)} />
          </li>
        ))}
      </ul>
      <div className={styles.shown}>
        <Select
          label="Show"
          value={shown}
          options={titles.map((title, at) => ({ value: at, label: title }))}
          onChange={onShow}
        />
      </div>
    </section>
  )
}
