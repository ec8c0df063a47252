/** What the analyzer reads of a stage or a channel, and what stands beside it: on its header's menu and by palette. */
import { updateChannel, updateStage } from '../../../shared/journey/edits/grid-edits.ts'
import { kindWords, phaseWords } from '../../../shared/journey/fields/words.ts'
import { kinds, phases } from '../../../shared/journey/schema.ts'
import { edit, useDocument } from '../../model/document/document-store.ts'
import { isOnCanvas } from '../../model/editing/selected.ts'
import { useSession } from '../../model/session/session-store.ts'
import type { Action } from '../../registry/action.ts'

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
      label: `Channel kind: ${kindWords[kind].toLowerCase()}`,
      menu: 'Edit',
      group: 6,
      shortcuts: [],
      keywords: 'channel',
      isEnabled: () => isOnCanvas() && selectedChannel() !== undefined,
      isChecked: () => selectedChannel()?.kind === kind,
      run: () => {
        const channel = selectedChannel()
        if (channel) edit('Change channel kind', (document) => updateChannel(document, channel.id, { kind }))
      },
    }),
  ),
]
