/** Which stages and channels of a journey are folded on this machine: a matter of the view, never of the journey. */
import type { Cell } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { type Collapsed, nothingCollapsed } from '../../../shared/layout/grid/collapsed.ts'
import { saveSettings, useSettings } from '../session/settings-store.ts'
import { useDocument } from './document-store.ts'

let known: { from: unknown; collapsed: Collapsed } = { from: undefined, collapsed: nothingCollapsed }

/** Of the open journey; the same object as long as nothing is folded or opened. */
export function currentCollapsed(): Collapsed {
  const from = useSettings.getState().collapsed[useDocument.getState().document?.journey.id ?? '']
  if (from !== known.from) {
    const [stageIds, channelIds] = [new Set(from?.stageIds), new Set(from?.channelIds)]
    known = { from, collapsed: from ? { stageIds, channelIds } : nothingCollapsed }
  }
  return known.collapsed
}

export function useIsCollapsed(id: Id): boolean {
  return useSettings(() => isCollapsed(id))
}

export function isCollapsed(id: Id): boolean {
  const { stageIds, channelIds } = currentCollapsed()
  return stageIds.has(id) || channelIds.has(id)
}

export function toggleCollapsed(list: 'stages' | 'channels', id: Id): void {
  const { stageIds, channelIds } = currentCollapsed()
  const toggled = (ids: ReadonlySet<Id>) => (ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id])
  fold({
    stageIds: list === 'stages' ? toggled(stageIds) : [...stageIds],
    channelIds: list === 'channels' ? toggled(channelIds) : [...channelIds],
  })
}

/** Whoever goes to a cell wants to see it. */
export function openCell({ stageId, channelId }: Cell): void {
  if (!isCollapsed(stageId) && !isCollapsed(channelId)) return
  const { stageIds, channelIds } = currentCollapsed()
  fold({
    stageIds: [...stageIds].filter((id) => id !== stageId),
    channelIds: [...channelIds].filter((id) => id !== channelId),
  })
}

/** Folds these and opens all others. */
export function fold({ stageIds, channelIds }: { stageIds: readonly Id[]; channelIds: readonly Id[] }): void {
  const journeyId = useDocument.getState().document?.journey.id
  if (journeyId === undefined) return
  const { [journeyId]: _, ...others } = useSettings.getState().collapsed
  const folded = { stageIds: [...stageIds], channelIds: [...channelIds] }
  const isEmpty = stageIds.length + channelIds.length === 0
  saveSettings({ collapsed: isEmpty ? others : { ...others, [journeyId]: folded } })
}
