/** Cards that aren't there: the empty awareness cells, loud, and one click or Enter away from being filled. */
import { Plus, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cellKey, type JourneyDocument } from '../../shared/journey/document.ts'
import type { JourneyLayout } from '../../shared/layout/types.ts'
import { addTouchpointIn } from '../actions/touchpoint-edits.ts'
import { focusCell, useSession } from '../state/session-store.ts'
import styles from './ghosts.module.css'

export function Ghosts({ document, layout }: { document: JourneyDocument; layout: JourneyLayout }): ReactNode {
  const focusedKey = useSession(({ focusedCell }) => focusedCell && cellKey(focusedCell))
  return layout.ghosts.map((ghost) => {
    const { stageId, channelId, x, y, width, height } = ghost
    const name = document.channels.get(channelId)?.name ?? ''
    return (
      <button
        key={cellKey(ghost)}
        type="button"
        tabIndex={-1}
        className={`${styles.ghost} nopan`}
        style={{ left: x, top: y, width, height }}
        title={`Add a touchpoint on ${name}`}
        data-ghost={cellKey(ghost)}
        data-focused={focusedKey === cellKey(ghost) || undefined}
        onFocus={() => focusCell({ stageId, channelId })}
        onClick={() => addTouchpointIn({ stageId, channelId })}
      >
        <Plus className={styles.plus} size={15} aria-hidden />
        <span className={styles.title}>
          {ghost.titleLines.map((line) => (
            <span key={line}>{line}</span>
          ))}
          <span className={styles.reason}>
            <TriangleAlert size={11} aria-hidden /> Awareness gap
          </span>
        </span>
      </button>
    )
  })
}
