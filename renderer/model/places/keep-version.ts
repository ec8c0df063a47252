import { request } from '../../bridge/bridge.ts'
import { endMerge, openDocument, requireSaved } from '../document/document-store.ts'

/** Names the present moment of the open journey in its history. */
export async function keepVersion(name: string): Promise<void> {
  const { journey } = openDocument()
  // What is typed from now on must not change the moment that is named.
  endMerge()
  await requireSaved()
  await request('journey:name-version', { journeyId: journey.id, seq: Number.MAX_SAFE_INTEGER, name })
}
