import type { Id } from '../../journey/schema.ts'

/** Stages and channels that are folded to a strip: their cards aren't laid out, nor the connections that end at one. */
export type Collapsed = { readonly stageIds: ReadonlySet<Id>; readonly channelIds: ReadonlySet<Id> }

export const nothingCollapsed: Collapsed = { stageIds: new Set(), channelIds: new Set() }
