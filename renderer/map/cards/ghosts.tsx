/** Cards that aren't there: the empty awareness cells, loud, and one click or Enter away from being filled. */
import { Plus } from 'lucide-react'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { hasGhost } from '../../../shared/gaps/awareness-gaps.ts'
import { cellKey, type JourneyDocument } from '../../../shared/journey/document.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { ghostTitle } from '../../../shared/layout/grid/grid.ts'
import { fullSize } from '../../../shared/layout/grid/zoom-step.ts'
import { isYoung } from '../../../shared/tells/map-tells.ts'
import { addTouchpointIn } from '../../model/editing/touchpoint-edits.ts'
import { type Drawn, meets } from '../../model/map-view/visible-area.ts'
import { useZoomStep } from '../../model/map-view/zoom-step.ts'
import { focusCell, useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import styles from './ghosts.module.css'

type Props = { readonly document: JourneyDocument; readonly layout: JourneyLayout; readonly drawn: Drawn }

export function Ghosts({ document, layout, drawn }: Props): ReactNode {
  const isCalm = isYoung(document)
  const step = useZoomStep((state) => state.step)
  const { shows } = step
  const focusedKey = useSession(({ focusedCell }) => focusedCell && cellKey(focusedCell))
  const ghosts = useMemo(
    () =>
      drawn.isCoarse ? [] : layout.ghosts.filter((ghost) => meets(drawn.area, ghost) && hasGhost(document, ghost)),
    [document, layout.ghosts, drawn],
  )
  return ghosts.map((ghost, at) => {
    const { stageId, channelId, x, y, width, height } = ghost
    const channel = document.channels.get(channelId)
    const name = channel?.name ?? ''
    return (
      <button
        key={cellKey(ghost)}
        type="button"
        tabIndex={-1}
        className={classes(
          styles.ghost,
          isCalm && styles.calm,
          isCalm && at === 0 && styles.invitation,
          shows === 'chips' && styles.chip,
          'nopan',
        )}
        style={{ left: x, top: y, width, '--height': `${height}px` } as CSSProperties}
        title={`Add touchpoint on ${name}`}
        aria-label={isCalm || shows === 'chips' ? `Add touchpoint on ${name}` : undefined}
        data-ghost={cellKey(ghost)}
        data-focused={focusedKey === cellKey(ghost) || undefined}
        onFocus={() => focusCell({ stageId, channelId })}
        onClick={() => addTouchpointIn({ stageId, channelId })}
      >
        {step === fullSize && <Plus className={styles.plus} size={15} aria-hidden />}
        {shows !== 'chips' && (
          <span className={styles.title}>
            {isCalm && at === 0 && 'Begin here'}
            {!isCalm && step === fullSize && ghost.titleLines.map((line) => <span key={line}>{line} </span>)}
            {!isCalm && step !== fullSize && channel && ghostTitle(channel)}
            {!isCalm && step === fullSize && <span className={styles.reason}>Awareness gap</span>}
          </span>
        )}
      </button>
    )
  })
}
