/** The details of what is selected; of the journey itself where nothing is. */
import { type ReactNode, useEffect, useRef } from 'react'
import { onlySelectedTouchpointId, useSession } from '../state/session-store.ts'
import { ChannelInspector } from './channel-inspector.tsx'
import { ConnectionInspector } from './connection-inspector.tsx'
import styles from './inspector.module.css'
import { JourneyInspector } from './journey/journey-inspector.tsx'
import { showRevealed, useReveal } from './reveal.ts'
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
  const touchpointId = useSession(onlySelectedTouchpointId)
  const touchpointIds = useSession((session) => session.selectedTouchpointIds)
  const connectionId = useSession(({ selectedConnectionIds }) => [...selectedConnectionIds][0])
  const stageId = useSession((session) => session.selectedStageId)
  const channelId = useSession((session) => session.selectedChannelId)
  if (touchpointId) return <TouchpointInspector key={touchpointId} id={touchpointId} />
  if (touchpointIds.size > 1) return <SeveralInspector ids={touchpointIds} />
  if (connectionId) return <ConnectionInspector key={connectionId} id={connectionId} />
  if (stageId) return <StageInspector key={stageId} id={stageId} />
  if (channelId) return <ChannelInspector key={channelId} id={channelId} />
  return <JourneyInspector />
}
