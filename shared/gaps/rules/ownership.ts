/** Who answers for touchpoints, how they are measured and what is known of them. */

import { cellKey } from '../../journey/document.ts'
import { once } from '../../journey/once.ts'
import type { Touchpoint } from '../../journey/schema.ts'
import { factsOf, idsOf, isBlank, isUnowned } from '../facts.ts'
import { about, type Rule } from '../rule.ts'
import { sources } from '../sources.ts'
import { threshold } from '../thresholds.ts'
import { counted, sentence, stageName, touchpointName } from '../wording.ts'

/** A counting touchpoint that nobody owns. */
export const ownerMissing: Rule = {
  id: 'owner-missing',
  severity: 'should',
  title: 'No owner',
  why: 'What has no role at the functional level is nobody’s work, and it is the first thing to be forgotten.',
  source: sources.pillars,
  subject: ['touchpointIds'],
  find: (document) => factsOf(document).counting.filter(isUnowned).map(isNobodys),
}

const isNobodys = about((touchpoint) => `Nobody owns ${touchpointName(touchpoint)}.`)

/** A stage where nothing is measured. */
export const measureMissing: Rule = {
  id: 'measure-missing',
  severity: 'should',
  title: 'Nothing is measured',
  why: 'A stage without a measure can neither be tied to objectives nor be seen to become better or worse.',
  source: sources.pillars,
  subject: ['stageIds'],
  find: (document) => {
    const { stages, countingByStage } = factsOf(document)
    return stages.flatMap((stage) => {
      const touchpoints = countingByStage.get(stage.id) ?? []
      if (touchpoints.length === 0 || !touchpoints.every(({ measure }) => isBlank(measure))) return []
      const message = `Nothing in ${stageName(stage)} is measured.`
      return [{ stageIds: [stage.id], touchpointIds: idsOf(touchpoints), message }]
    })
  },
}

const assumedShare = threshold({
  rule: 'evidence-thin',
  name: 'assumed',
  label: 'Rests on assumption, at most (%)',
  standard: 50,
  lowest: 0,
  highest: 100,
})

/** Most of the journey is assumed. */
export const evidenceThin: Rule = {
  id: 'evidence-thin',
  severity: 'should',
  title: 'Thin evidence',
  why: 'A map that mostly rests on assumption shows what the team thinks; listen to people before acting on it.',
  source: sources.evolving,
  subject: [],
  thresholds: [assumedShare],
  find: (document) => {
    const { counting } = factsOf(document)
    const assumed = counting.filter(({ evidence }) => evidence.level === 'assumption')
    if (assumed.length * 100 <= counting.length * assumedShare.in(document)) return []
    const message = `${assumed.length} of ${counted(counting.length, 'live or planned touchpoint')} ${
      assumed.length === 1 ? 'rests' : 'rest'
    } on assumption.`
    return [{ touchpointIds: idsOf(assumed), message }]
  },
}

const expectedRoles = ['service', 'sales', 'marketing', 'collaboration'] as const

/** A role that owns nothing, where roles are used. */
export const rolesMissing: Rule = {
  id: 'roles-missing',
  severity: 'could',
  title: 'Role without a part',
  why: 'Social business takes roles at the functional level: service, sales, marketing and collaboration all have a part.',
  source: sources.pillars,
  subject: ['role'],
  find: (document) => {
    const owning = new Set(factsOf(document).counting.map(({ owner }) => owner.role))
    owning.delete(null)
    if (owning.size === 0) return []
    return expectedRoles
      .filter((role) => !owning.has(role))
      .map((role) => ({ role, message: `No live or planned touchpoint is owned by ${role}.` }))
  },
}

/** Touchpoints in one cell that say the same. */
export const duplicate: Rule = {
  id: 'duplicate',
  severity: 'could',
  title: 'Said twice',
  why: 'The same touchpoint twice splits its notes and measures, and makes the place look better covered than it is.',
  source: sources.audits,
  subject: ['touchpointIds'],
  find: (document) => {
    const groups = Map.groupBy(factsOf(document).touchpoints, placeAndTitle)
    return [...groups.values()].flatMap((group) => {
      const [first] = group
      if (!first || group.length < 2) return []
      const message = `${sentence(touchpointName(first))} stands ${group.length} times in the same place.`
      return [{ touchpointIds: idsOf(group), message }]
    })
  },
}

const placeAndTitle = once(
  (touchpoint: Touchpoint) => `${cellKey(touchpoint)}/${touchpoint.title.toLowerCase().replace(/\s+/g, '')}`,
)
