/** What the analyzer reads of a stage or a channel, and what stands beside it: on its header's menu and by palette. */
import { updateChannel, updateStage } from '../../shared/journey/grid-edits.ts'
import { kinds, phases } from '../../shared/journey/schema.ts'
import { kindWords, phaseWords } from '../../shared/journey/words.ts'
import { edit, useDocument } from '../state/document-store.ts'
import { useSession } from '../state/session-store.ts'
import type { Action } from './action.ts'
import { isOnCanvas } from './selected.ts'

const selectedStage = () => {
  const { selectedStageId } = useSession.getState()
  return selectedStageId === null ? undefined : useDocument.getState().document?.stages.get(selectedStageId)
}

const selectedChannel = () => {
  const { selectedChannelId } = useSession.getState()
  return selectedChannelId === null ? undefined : useDocument.getState().document?.channels.get(selectedChannelId)
}

export const headerActions: readonly Action[] = [
  ...phases.map(
    (phase): Action => ({
      id: `phase-${phase}`,
      label: `Phase: ${phaseWords[phase].toLowerCase()}`,
      menu: 'Edit',
      group: 6,
      shortcuts: [],
      keywords: 'stage',
      isEnabled: () => isOnCanvas() && selectedStage() !== undefined,
      isChecked: () => selectedStage()?.phase === phase,
      run: () => {
        const stage = selectedStage()
        if (stage) edit('Change phase', (document) => updateStage(document, stage.id, { phase }))
      },
    }),
  ),
  ...kinds.map(
    (kind): Action => ({
      id: `kind-${kind}`,
      label: `Kind: ${kindWords[kind].toLowerCase()}`,
      menu: 'Edit',
      group: 6,
      shortcuts: [],
      keywords: 'channel',
      isEnabled: () => isOnCanvas() && selectedChannel() !== undefined,
      isChecked: () => selectedChannel()?.kind === kind,
      run: () => {
        const channel = selectedChannel()
        if (channel) edit('Change kind', (document) => updateChannel(document, channel.id, { kind }))
      },
    }),
  ),
]
