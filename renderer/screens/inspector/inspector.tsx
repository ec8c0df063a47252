/** The details of what is selected. */
import { type ReactNode, useEffect, useRef } from 'react'
import { useAtRest } from '../../model/editing/use-at-rest.ts'
import { showRevealed, useReveal } from '../../model/places/reveal.ts'
import { onlySelectedTouchpointId, useSession } from '../../model/session/session-store.ts'
import { ChannelInspector } from './channel-inspector.tsx'
import { ConnectionInspector } from './connection-inspector.tsx'
import styles from './fields/inspector.module.css'
import { JourneyInspector } from './journey/journey-inspector.tsx'
import { NoteInspector } from './note-inspector.tsx'
import { SeveralInspector } from './several/several-inspector.tsx'
import { StageInspector } from './stage-inspector.tsx'
import { TouchpointInspector } from './touchpoint/touchpoint-inspector.tsx'

export function Inspector(): ReactNode {
  const root = useRef<HTMLDivElement>(null)
  const field = useReveal((state) => state.field)
  useEffect(() => {
    if (field === null || !root.current) return
    showRevealed(root.current, field, useReveal.getState().isForTyping)
    useReveal.setState({ field: null })
  }, [field])
  return (
    <div className={styles.inspector} ref={root}>
      <Subject />
    </div>
  )
}

/** Keyed by id: a field that is being typed in never carries over to another subject. */
function Subject(): ReactNode {
  const touchpointId = useAtRest(useSession(onlySelectedTouchpointId))
  const touchpointIds = useAtRest(useSession((session) => session.selectedTouchpointIds))
  const connectionId = useAtRest(useSession(({ selectedConnectionIds }) => [...selectedConnectionIds][0]))
  const stageId = useAtRest(useSession((session) => session.selectedStageId))
  const channelId = useAtRest(useSession((session) => session.selectedChannelId))
  const noteId = useAtRest(useSession((session) => session.selectedNoteId))
  if (touchpointId) return <TouchpointInspector key={touchpointId} id={touchpointId} />
  if (touchpointIds.size > 1) return <SeveralInspector ids={touchpointIds} />
  if (connectionId) return <ConnectionInspector key={connectionId} id={connectionId} />
  if (stageId) return <StageInspector key={stageId} id={stageId} />
  if (channelId) return <ChannelInspector key={channelId} id={channelId} />
  if (noteId) return <NoteInspector key={noteId} id={noteId} />
  return <JourneyInspector />
}
