// Which Electron to try first. Pure, so that every case can be tested without a network.

export type RuntimeKind = 'override' | 'installed' | 'downloaded' | 'standIn'

export interface Situation {
  hasOverride: boolean
  isInstalled: boolean
  hasStandIn: boolean
  canUseStandIn: boolean
  hasDownloadFailedLately: boolean
}

/** The runtimes to try, best first; what was set or installed on purpose is final. */
export function orderRuntimes(situation: Situation): RuntimeKind[] {
  if (situation.hasOverride) return ['override']
  if (situation.isInstalled) return ['installed']
  if (!situation.canUseStandIn) return ['downloaded']
  if (situation.hasStandIn && situation.hasDownloadFailedLately) return ['standIn']
  return ['downloaded', 'standIn']
}
