/** Stages x channels as a table: the fuller a cell, the stronger its tint; awareness gaps are hatched and named. */
import type { ReactNode } from 'react'
import { type HeatCell, type HeatMap, heatWords } from '../../shared/report/heat-map.ts'
import { EmotionFace, KindIcon } from '../theme/kind-look.tsx'
import { classes } from '../ui/classes.ts'
import styles from './heat-map-table.module.css'

export function HeatMapTable({ heatMap: { stages, channels } }: { heatMap: HeatMap }): ReactNode {
  if (stages.length === 0 || channels.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>Coverage</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Touchpoints</th>
            {stages.map(({ name, isAwareness }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stages may bear the same name
              <th key={column} scope="col" className={isAwareness ? styles.awareness : undefined}>
                {name}
                {isAwareness && <small>Awareness</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.map(({ name, kind, cells }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: channels may bear the same name
            <tr key={row}>
              <th scope="row">
                <span className={styles.channel}>
                  <KindIcon kind={kind} isNamed size={14} /> {name}
                </span>
              </th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                <Cell key={column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All channels</th>
            {stages.map(({ total }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
              <td key={column}>{total}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className={styles.legend}>
        Each cell says how many live or planned touchpoints stand in a stage on a channel, and how people feel there. A
        hatched cell is a place in awareness where nobody meets them.
      </p>
    </section>
  )
}

const strongest = 4

function Cell({ cell }: { cell: HeatCell }): ReactNode {
  const { count, ideas, emotion, isAwarenessGap } = cell
  return (
    <td
      className={classes(styles.cell, isAwarenessGap && styles.gap)}
      data-heat={Math.min(strongest, count)}
      title={heatWords(cell)}
    >
      <span className={styles.content}>
        {isAwarenessGap ? 'Gap' : count > 0 && <strong>{count}</strong>}
        {emotion !== null && <EmotionFace emotion={emotion} size={14} />}
        {ideas > 0 && <small>{ideas === 1 ? '1 idea' : `${ideas} ideas`}</small>}
      </span>
    </td>
  )
}
