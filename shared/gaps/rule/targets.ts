/** The things of a journey that a finding can point at. */
import type { Id, Kind, Phase, Role } from '../../journey/schema.ts'

/** What a finding points at; a target that a rule doesn't have is absent. Ids stand in the order of the journey. */
export type Targets = {
  readonly kind?: Kind
  readonly phase?: Phase
  readonly role?: Role
  readonly stageIds?: readonly Id[]
  readonly channelIds?: readonly Id[]
  readonly touchpointIds?: readonly Id[]
  readonly connectionIds?: readonly Id[]
  readonly personaIds?: readonly Id[]
  readonly needIds?: readonly Id[]
  readonly objectiveIds?: readonly Id[]
}

/** The targets in the order in which an answer names them. */
export const targetNames = [
  'kind',
  'phase',
  'role',
  'stageIds',
  'channelIds',
  'touchpointIds',
  'connectionIds',
  'personaIds',
  'needIds',
  'objectiveIds',
] as const satisfies readonly (keyof Targets)[]
export type TargetName = (typeof targetNames)[number]

/** Whether something on the map is pointed at. */
export function hasPlace({ stageIds, channelIds, touchpointIds, connectionIds }: Targets): boolean {
  return [stageIds, channelIds, touchpointIds, connectionIds].some((ids) => ids !== undefined && ids.length > 0)
}

/** One text for a rule and what a finding of it is about. */
export function subjectKey(ruleId: string, subject: Targets): string {
  const parts = targetNames.flatMap((name) => {
    const target = subject[name]
    return target === undefined ? [] : [`${name}:${typeof target === 'string' ? target : target.join(',')}`]
  })
  return [ruleId, ...parts].join('|')
}
