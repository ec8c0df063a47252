/** The Insert menu: touchpoints, connections, stages and channels. */

import { useDocument } from '../../model/document/document-store.ts'
import { beginConnection, endConnecting } from '../../model/editing/connecting.ts'
import { addChannelAfter, addStageAfter } from '../../model/editing/grid-edits.ts'
import { renameSelected } from '../../model/editing/rename-selected.ts'
import {
  hasConnection,
  hasHeader,
  hasNote,
  hasOneTouchpoint,
  hasTouchpoints,
  isOnCanvas,
} from '../../model/editing/selected.ts'
import { splitSelectedChannel, splitSource } from '../../model/editing/split-channel.ts'
import { addNextTouchpoint } from '../../model/editing/touchpoint-edits.ts'
import { chooseImages } from '../../model/images/add-images.ts'
import { imageIdsOf, showImage } from '../../model/images/image-dialog.ts'
import { onlySelectedTouchpointId, useSession } from '../../model/session/session-store.ts'
import type { Action } from '../../registry/action.ts'

/** Enter: ends what was begun, names what has a name of its own, or adds the next touchpoint. */
function enter(): void {
  const session = useSession.getState()
  const touchpointId = onlySelectedTouchpointId(session)
  if (touchpointId && endConnecting(touchpointId)) return
  if (hasHeader() || hasConnection() || hasNote()) renameSelected()
  else addNextTouchpoint()
}

/** The first image of the selected touchpoint. */
function selectedImage(): string | undefined {
  const touchpointId = onlySelectedTouchpointId(useSession.getState())
  const { document } = useDocument.getState()
  return touchpointId && document ? imageIdsOf(document, { touchpointId })[0] : undefined
}

export const insertActions: readonly Action[] = [
  {
    id: 'add-touchpoint',
    label: 'Add touchpoint',
    menu: 'Insert',
    group: 0,
    shortcuts: ['Enter'],
    keywords: 'new card create',
    isEnabled: isOnCanvas,
    run: enter,
  },
  {
    id: 'connect',
    keyPlace: 'touchpoint',
    label: 'Connect',
    menu: 'Insert',
    group: 0,
    shortcuts: ['Alt+C', 'Mod+Shift+C'],
    keywords: 'connection link arrow from here chain row',
    isEnabled: hasTouchpoints,
    run: beginConnection,
  },
  {
    id: 'add-images',
    keyPlace: 'touchpoint',
    label: 'Add images…',
    menu: 'Insert',
    group: 0,
    shortcuts: [],
    keywords: 'picture photo screenshot attach',
    isEnabled: hasOneTouchpoint,
    run: () => {
      const touchpointId = onlySelectedTouchpointId(useSession.getState())
      if (touchpointId) void chooseImages({ touchpointId })
    },
  },
  {
    id: 'show-image',
    keyPlace: 'touchpoint',
    label: 'Show image',
    menu: 'Insert',
    group: 0,
    shortcuts: [],
    keywords: 'picture large view crop black out redact',
    whyNot: 'Choose a touchpoint with an image first',
    isEnabled: () => hasOneTouchpoint() && selectedImage() !== undefined,
    run: () => {
      const [touchpointId, imageId] = [onlySelectedTouchpointId(useSession.getState()), selectedImage()]
      if (touchpointId && imageId) showImage({ touchpointId }, imageId)
    },
  },
  {
    id: 'add-stage',
    label: 'Add stage',
    menu: 'Insert',
    group: 1,
    shortcuts: ['Mod+Shift+Right'],
    keywords: 'new column',
    isEnabled: isOnCanvas,
    run: () => addStageAfter(useSession.getState().selectedStageId),
  },
  {
    id: 'add-channel',
    label: 'Add channel',
    menu: 'Insert',
    group: 1,
    shortcuts: ['Mod+Shift+Down'],
    keywords: 'new lane row',
    isEnabled: isOnCanvas,
    run: () => addChannelAfter(useSession.getState().selectedChannelId),
  },
  {
    id: 'split-channel',
    label: 'Split channel',
    menu: 'Insert',
    group: 1,
    shortcuts: [],
    keywords: 'lane divide two second social move new',
    isEnabled: () => isOnCanvas() && splitSource() !== null,
    run: splitSelectedChannel,
  },
]
