/** How much a finding weighs with people: whom it misses or hurts, and how deeply they feel it. */
import { factsOf, idsOf } from '../gaps/rule/facts.ts'
import type { Finding } from '../gaps/rule/rule.ts'
import { ruleOf } from '../gaps/rules/index.ts'
import { channelUseOf } from '../journey/channel-use.ts'
import { inOrder, type JourneyDocument, type RecordsById } from '../journey/document.ts'
import { once } from '../journey/once.ts'
import type { Id, Persona, Touchpoint } from '../journey/schema.ts'

/** How badly one persona feels: from 1 up. */
export type Hurt = { readonly personaId: Id; readonly depth: number }

/** Whom an insight hurts, in the order of the personas; along a connection those for whom it ends worse than it began. */
export function hurtBy(
  document: JourneyDocument,
  { about, connectionIds, touchpointIds = [] }: Finding,
): readonly Hurt[] {
  if (about !== 'insight') return []
  const [first, second] = touchpointIds.map((id) => document.touchpoints.get(id))
  if (!connectionIds) return hurtAt(document, first)
  return hurtAt(document, second).filter(({ personaId }) => falls(first, second, personaId))
}

/** Whom a touchpoint hurts, in the order of the personas. */
export function hurtAt({ personas }: JourneyDocument, touchpoint: Touchpoint | undefined): readonly Hurt[] {
  return touchpoint ? hurtsOf(personas)(touchpoint) : []
}

/** Asked of every touchpoint with a finding after each edit. */
const hurtsOf = once((personas: RecordsById<Persona>) => {
  const personaIds = idsOf(inOrder(personas))
  return once(({ emotions }: Touchpoint): readonly Hurt[] =>
    personaIds.flatMap((personaId) => {
      const depth = -(emotions[personaId] ?? 0)
      return depth > 0 ? [{ personaId, depth }] : []
    }),
  )
})

function falls(from: Touchpoint | undefined, to: Touchpoint | undefined, personaId: Id): boolean {
  const [before, after] = [from?.emotions[personaId], to?.emotions[personaId]]
  return before !== undefined && after !== undefined && after < before
}

/** Depth of feeling x personas. */
export function weightOf(hurts: readonly Hurt[]): number {
  return hurts.reduce((sum, { depth }) => sum + depth, 0)
}

/** How many personas a finding misses or hurts; none where it is about the journey itself. */
export function touchedCount(document: JourneyDocument, finding: Finding): number {
  if (finding.about === 'insight') return hurtBy(document, finding).length
  if (finding.personaIds) return finding.personaIds.length
  const { personas } = factsOf(document)
  const { misses } = ruleOf(finding.rule)
  if (misses === 'everyone') return personas.length
  if (misses !== 'channel-users') return 0
  return personas.filter((persona) =>
    (finding.channelIds ?? []).some((id) => channelUseOf(persona, { id }) !== 'never'),
  ).length
}
