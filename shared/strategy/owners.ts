/** Who owns what where: roles, or people and teams, across the stages; and what nobody owns. */
import { factsOf, isBlank, isUnowned } from '../gaps/rule/facts.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { roles } from '../journey/fields/vocabulary.ts'
import { roleWords } from '../journey/fields/words.ts'
import type { Role, Stage, Touchpoint } from '../journey/schema.ts'

/** What the rows are. */
export const ownerRowings = ['roles', 'names'] as const
export type OwnerRowing = (typeof ownerRowings)[number]

export type OwnerRow = {
  /** The role, the name, or empty for what nobody owns. */
  readonly key: string
  readonly name: string
  readonly what: 'owner' | 'nobody'
  /** Live and planned touchpoints, by stage. */
  readonly cells: readonly (readonly Touchpoint[])[]
  readonly count: number
}

export type OwnerGrid = {
  readonly rowing: OwnerRowing
  readonly stages: readonly Stage[]
  /** Owners first, then what nobody owns. */
  readonly rows: readonly OwnerRow[]
  readonly counting: number
  readonly unowned: number
  /** Roles of the strategy that own nothing: service, sales, marketing, collaboration. */
  readonly missingRoles: readonly Role[]
  /** Stages that hold touchpoints, none of which anybody owns. */
  readonly unownedStages: readonly Stage[]
}

/** The functions that a strategy needs; `other` is no function. */
const functionalRoles = roles.filter((role) => role !== 'other')

/** Owners by stages. By roles it has all of them, also those that own nothing, and what has an owner but no role. */
export function ownerGrid(document: JourneyDocument, rowing: OwnerRowing): OwnerGrid {
  const { stages, counting, countingByStage } = factsOf(document)
  const owned = counting.filter((touchpoint) => !isUnowned(touchpoint))
  const unowned = counting.filter(isUnowned)
  const row = (key: string, name: string, held: readonly Touchpoint[], what: OwnerRow['what'] = 'owner'): OwnerRow => {
    const byStage = Map.groupBy(held, ({ stageId }) => stageId)
    return { key, name, what, cells: stages.map(({ id }) => byStage.get(id) ?? []), count: held.length }
  }
  const owners = rowing === 'roles' ? byRole(owned) : byName(owned)
  return {
    rowing,
    stages,
    rows: [
      ...owners.map(({ key, name, held }) => row(key, name, held)),
      ...(unowned.length > 0 ? [row('', 'No owner', unowned, 'nobody')] : []),
    ],
    counting: counting.length,
    unowned: unowned.length,
    missingRoles: functionalRoles.filter((role) => !owned.some(({ owner }) => owner.role === role)),
    unownedStages: stages.filter(({ id }) => countingByStage.get(id)?.every(isUnowned) ?? false),
  }
}

type Owners = readonly { readonly key: string; readonly name: string; readonly held: readonly Touchpoint[] }[]

function byRole(owned: readonly Touchpoint[]): Owners {
  const roleless = owned.filter(({ owner }) => owner.role === null)
  const withRole = roles
    .map((role) => ({ key: role, name: roleWords[role], held: owned.filter(({ owner }) => owner.role === role) }))
    .filter(({ key, held }) => key !== 'other' || held.length > 0)
  return roleless.length === 0 ? withRole : [...withRole, { key: 'roleless', name: 'No role', held: roleless }]
}

/** Names that differ only in case and white space are one; whoever owns most stands first. */
function byName(owned: readonly Touchpoint[]): Owners {
  const keyOf = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()
  const groups = [...Map.groupBy(owned, ({ owner }) => keyOf(owner.name))]
  return groups
    .map(([key, held]) => {
      const name = held[0]?.owner.name.trim() ?? ''
      return { key: `name:${key}`, name: isBlank(name) ? 'No name' : name, held }
    })
    .sort((one, other) => other.held.length - one.held.length)
}
