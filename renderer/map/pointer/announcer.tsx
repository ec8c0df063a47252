/** Says where the user is on the grid to those who don't see it. */
import { memo, type ReactNode } from 'react'
import { type JourneyDocument, touchpointsInCell } from '../../../shared/journey/document.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { onlySelectedTouchpointId, type SessionState, useSession } from '../../model/session/session-store.ts'
import styles from './announcer.module.css'

export const Announcer = memo(function Announcer(): ReactNode {
  const document = useDocument((state) => state.document)
  const text = useSession((session) => (document ? placeInWords(document, session) : ''))
  return (
    <div className={styles.spoken} role="status">
      {text}
    </div>
  )
})

function placeInWords(document: JourneyDocument, session: SessionState): string {
  const touchpointId = onlySelectedTouchpointId(session)
  const touchpoint = touchpointId === null ? undefined : document.touchpoints.get(touchpointId)
  const cell = touchpoint ?? session.focusedCell
  if (!cell) return ''
  const where = `${document.stages.get(cell.stageId)?.name}, ${document.channels.get(cell.channelId)?.name}`
  if (!touchpoint) return `Empty: ${where}`
  const inCell = touchpointsInCell(document, cell)
  return `${nameOrUntitled(touchpoint.title, 'touchpoint')}: ${where}, ${inCell.indexOf(touchpoint) + 1} of ${inCell.length}`
}
