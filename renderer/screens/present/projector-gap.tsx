import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Cell, cellKey } from '../../../shared/journey/document.ts'
import { isSamePlace } from '../../../shared/journey/walk.ts'
import type { ProjectorGap as Gap } from '../../../shared/projector/stage-page.ts'
import { usePresent } from '../../model/document/present-store.ts'
import { addTouchpointIn } from '../../model/editing/touchpoint-edits.ts'
import { useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import { boxInUnits } from './in-units.ts'
import styles from './projector-gap.module.css'

/** Where no touchpoint is: loud before people choose, quiet elsewhere, and one click from being filled. */
export function ProjectorGap({ gap, cell, channelName }: { gap: Gap; cell: Cell; channelName: string }): ReactNode {
  const isFocused = useSession(({ focusedCell }) => focusedCell !== null && cellKey(focusedCell) === cellKey(cell))
  const isInFocus = usePresent(({ focus }) => isSamePlace(focus, { cell }))
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes(styles.gap, gap.weight === 'quiet' ? styles.quiet : styles.loud)}
      style={boxInUnits(gap)}
      data-gap={cellKey(cell)}
      data-focused={isFocused || isInFocus || undefined}
      title={`Add touchpoint on ${channelName}`}
      onClick={() => addTouchpointIn(cell)}
    >
      <Plus aria-hidden />
      <span className={styles.words}>
        {gap.textLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </span>
    </button>
  )
}
