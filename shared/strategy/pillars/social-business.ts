/** Social business strategy: touchpoints tied to objectives, owned at the functional level, measured, and converging in awareness. */
import { channelsOf, factsOf, isBlank, isUnowned, kindOf, stagesOf } from '../../gaps/rule/facts.ts'
import { listed, stageName } from '../../gaps/rule/wording.ts'
import type { JourneyDocument } from '../../journey/document.ts'
import { kinds } from '../../journey/fields/vocabulary.ts'
import { kindWords, roleWords } from '../../journey/fields/words.ts'
import { choosePlural, formatCount } from '../../words/counts.ts'
import { inCoverage, inPart, inTouchpoint } from '../fix.ts'
import { overlapGrid } from '../overlap.ts'
import { ownerGrid } from '../owners.ts'
import { check, type PillarCheck } from './check.ts'

const functionalRoles = 4

export function socialBusinessChecks(document: JourneyDocument): readonly PillarCheck[] {
  return [awareness(document), overlap(document), roles(document), owners(document), measures(document)]
}

function awareness(document: JourneyDocument): PillarCheck {
  const facts = factsOf(document)
  const stages = stagesOf(facts, 'awareness')
  const present = kinds.filter((kind) => channelsOf(facts, kind).length > 0)
  const met = present.filter((kind) =>
    stages.some(({ id }) =>
      facts.countingByStage.get(id)?.some(({ channelId }) => kindOf(document.channels, channelId) === kind),
    ),
  )
  const silent = present.filter((kind) => !met.includes(kind))
  return check({
    id: 'awareness',
    label: 'Channels converge in awareness',
    have: met.length,
    of: Math.max(1, present.length),
    shows:
      met.length === 0 ? 'No touchpoints in awareness.' : `${listed(met.map((kind) => kindWords[kind]))} in awareness.`,
    missing:
      silent.length === 0
        ? 'People who don’t meet you there won’t consider you.'
        : `No touchpoints on ${listed(silent.map((kind) => kindWords[kind].toLowerCase()))} channels there.`,
    fix: inCoverage('Open coverage'),
  })
}

function overlap(document: JourneyDocument): PillarCheck {
  const { objectives } = overlapGrid(document)
  const met = objectives.filter(({ meeting }) => meeting === 'met').length
  return check({
    id: 'overlap',
    label: 'Objectives that overlap needs',
    have: met,
    of: Math.max(1, objectives.length),
    shows: `${met} of ${formatCount(objectives.length, 'objective')} served together with a need.`,
    missing: 'Link touchpoints to both a need and an objective.',
    fix: inPart('Open needs × objectives', 'overlap'),
  })
}

function roles(document: JourneyDocument): PillarCheck {
  const { missingRoles } = ownerGrid(document, 'roles')
  const have = functionalRoles - missingRoles.length
  return check({
    id: 'roles',
    label: 'Roles that own touchpoints',
    have,
    of: functionalRoles,
    shows: `${have} of ${functionalRoles} roles own a touchpoint.`,
    missing: `Roles without touchpoints: ${listed(missingRoles.map((role) => roleWords[role].toLowerCase()))}.`,
    fix: inPart('Open owners', 'owners'),
  })
}

function owners(document: JourneyDocument): PillarCheck {
  const { counting } = factsOf(document)
  const owned = counting.filter((touchpoint) => !isUnowned(touchpoint)).length
  return check({
    id: 'owners',
    label: 'An owner for each touchpoint',
    have: owned,
    of: Math.max(1, counting.length),
    shows: `${owned} of ${formatCount(counting.length, 'touchpoint')} owned.`,
    missing: `${formatCount(counting.length - owned, 'touchpoint')} ${choosePlural(counting.length - owned, 'has', 'have')} no owner.`,
    fix: inPart('Assign owners', 'owners'),
  })
}

function measures(document: JourneyDocument): PillarCheck {
  const { stages, countingByStage } = factsOf(document)
  const held = stages.filter(({ id }) => countingByStage.has(id))
  const unmeasured = held.filter(({ id }) => countingByStage.get(id)?.every(({ measure }) => isBlank(measure)))
  const first = countingByStage.get(unmeasured[0]?.id ?? '')?.[0]
  return check({
    id: 'measures',
    label: 'A measure in each stage',
    have: held.length - unmeasured.length,
    of: Math.max(1, held.length),
    shows: `${held.length - unmeasured.length} of ${formatCount(held.length, 'stage')} measured.`,
    missing:
      unmeasured.length === 0
        ? 'No touchpoints to measure yet.'
        : `No measure in ${listed(unmeasured.map(stageName))}.`,
    fix: inTouchpoint('Set measure', first, 'measure'),
  })
}
