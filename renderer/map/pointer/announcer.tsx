/** Says where the user is on the map to those who don't see it: a card, an empty cell, a header, a connection. */
import { memo, type ReactNode } from 'react'
import type { GapMarks } from '../../../shared/gaps/marks.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { cellWords, channelWords, connectionWords, stageWords } from '../../../shared/outline/place-words.ts'
import { touchpointWords } from '../../../shared/outline/touchpoint-words.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { type SessionState, useSession } from '../../model/session/session-store.ts'
import styles from './announcer.module.css'

export const Announcer = memo(function Announcer(): ReactNode {
  const document = useDocument((state) => state.document)
  const marks = useGaps((gaps) => gaps.marks)
  const text = useSession((session) => (document ? placeInWords(document, session, marks) : ''))
  return (
    <div className={styles.spoken} role="status">
      {text}
    </div>
  )
})

/** What is typed is heard from its field alone. */
function placeInWords(document: JourneyDocument, session: SessionState, marks: GapMarks): string {
  const { selectedTouchpointIds, selectedStageId, selectedChannelId, focusedCell } = session
  if (session.editing) return ''
  const [touchpointId] = selectedTouchpointIds
  const [connectionId] = session.selectedConnectionIds
  if (selectedTouchpointIds.size > 1) return `${formatCount(selectedTouchpointIds.size, 'touchpoint')} selected`
  const touchpoint = document.touchpoints.get(touchpointId ?? '')
  if (touchpoint) return touchpointWords(document, touchpoint, marks.touchpoints.get(touchpoint.id))
  if (connectionId) return connectionWords(document, connectionId)
  if (selectedStageId) return stageWords(document, selectedStageId, marks)
  if (selectedChannelId) return channelWords(document, selectedChannelId, marks)
  return focusedCell ? cellWords(document, focusedCell, marks) : ''
}
