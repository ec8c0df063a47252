/** The places that the open row of the panel lights on the map. */
import { create } from 'zustand'
import { type LitPlaces, litPlaces, nothingLit } from '../../../shared/tells/lit-places.ts'
import { useDocument } from '../document/document-store.ts'
import { useGaps } from '../document/gap-store.ts'
import { useSession } from '../session/session-store.ts'

export const useLit = create<LitPlaces>(() => nothingLit)

function light(): void {
  const { openRule } = useSession.getState()
  const { findings } = useGaps.getState()
  useLit.setState(openRule === null ? nothingLit : litPlaces(findings.filter(({ rule }) => rule === openRule)), true)
}

useSession.subscribe(({ openRule, isGapPanelOpen }, before) => {
  // Nothing stays lit behind a panel that is closed.
  if (!isGapPanelOpen && before.isGapPanelOpen && openRule !== null) useSession.setState({ openRule: null })
  else if (openRule !== before.openRule) light()
})

useGaps.subscribe(({ findings }, before) => {
  if (findings !== before.findings && useSession.getState().openRule !== null) light()
})

useDocument.subscribe(({ document }, before) => {
  if (document?.journey.id !== before.document?.journey.id) useSession.setState({ openRule: null })
})
