/** Which stages and phases are missing, empty or thin. */

import { phaseWords } from '../../journey/fields/words.ts'
import { formatCount } from '../../words/counts.ts'
import { factsOf, stagesOf } from '../rule/facts.ts'
import { addPhase, coverCell } from '../rule/repairs.ts'
import type { Rule } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import { threshold } from '../rule/thresholds.ts'
import { wantedChannels } from '../rule/wanted-channels.ts'
import { nothingInStages, stageName } from '../rule/wording.ts'

/** A stage without a counting touchpoint. */
export const stageEmpty: Rule<'stage-empty'> = {
  id: 'stage-empty',
  severity: 'must',
  about: 'gap',
  title: 'Stage has no touchpoints',
  passed: 'Every stage has touchpoints',
  why: 'People who get this far find nothing and go elsewhere.',
  source: sources.audits,
  advice: 'Plan what people find in this stage, or delete the stage.',
  row: ['stage without touchpoints', 'stages without touchpoints'],
  step: ({ stage }) => `Plan what happens in ${stage}`,
  misses: 'everyone',
  marksMissedCells: true,
  subject: ['stageIds'],
  find: (document) => {
    const { stages, countingByStage } = factsOf(document)
    return stages
      .filter(({ id }) => !countingByStage.has(id))
      .map((stage) => ({ stageIds: [stage.id], message: nothingInStages([stage]) }))
  },
  repair: (document, { stageIds = [] }) =>
    coverCell(
      stageIds,
      wantedChannels(document).map(({ id }) => id),
    ),
}

const neededPhases = ['awareness', 'consideration', 'decision'] as const

/** One of the three phases up to the decision that no stage has. */
export const phaseMissing: Rule<'phase-missing'> = {
  id: 'phase-missing',
  severity: 'must',
  about: 'gap',
  title: 'Phase without a stage',
  titleOf: ({ phase }) => `No ${phase} stage`,
  passed: 'Awareness, consideration and decision all have a stage',
  why: 'Each phase builds on the one before; a missing one can’t be recovered later.',
  source: sources.pillars,
  advice: 'Add a stage for this phase, or set the phase of the stage that covers it already.',
  row: ['phase without a stage', 'phases without a stage'],
  step: (_names, { phase }) => `Add a stage for ${phase ? phaseWords[phase].toLowerCase() : 'it'}`,
  misses: 'everyone',
  subject: ['phase'],
  find: (document) => {
    const facts = factsOf(document)
    return neededPhases
      .filter((phase) => stagesOf(facts, phase).length === 0)
      .map((phase) => ({ phase, message: `This journey has no ${phase} stage.` }))
  },
  repair: (document, { phase }) => (phase ? addPhase(document, phase) : null),
}

const leastShare = threshold({
  rule: 'ends-neglected',
  name: 'share',
  label: 'Lowest share of the median, in %',
  standard: 50,
  lowest: 10,
  highest: 100,
})

/** The first or the last stage with far less than the others. */
export const endsNeglected: Rule<'ends-neglected'> = {
  id: 'ends-neglected',
  severity: 'should',
  about: 'gap',
  title: 'Thin first or last stage',
  titleOf: ({ stageIds: [stageId] = [] }, document) =>
    factsOf(document).stages[0]?.id === stageId ? 'Thin first stage' : 'Thin last stage',
  passed: 'First and last stage are covered',
  why: 'Beginnings decide who continues; endings are what people remember.',
  source: sources.audits,
  advice: 'Look at how the journey begins and ends, and plan what is missing there.',
  row: ['thin first or last stage', 'thin first and last stages'],
  step: ({ stage }) => `Plan more touchpoints in ${stage}`,
  misses: 'everyone',
  subject: ['stageIds'],
  thresholds: [leastShare],
  find: (document) => {
    const { stages, countingByStage } = factsOf(document)
    if (stages.length < 3) return []
    const counts = stages.map(({ id }) => countingByStage.get(id)?.length ?? 0)
    const usual = median(counts)
    const enough = (usual * leastShare.in(document)) / 100
    return [0, stages.length - 1].flatMap((index) => {
      const stage = stages[index]
      const count = counts[index] ?? 0
      if (!stage || count >= enough) return []
      const place = index === 0 ? 'first' : 'last'
      const message = `The ${place} stage, ${stageName(stage)}, has ${formatCount(count, 'touchpoint')}; the median here is ${usual}.`
      return [{ stageIds: [stage.id], message }]
    })
  },
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? 0)) / 2 : upper
}

const fewest = threshold({
  rule: 'stages-count',
  name: 'fewest',
  label: 'Fewest stages',
  standard: 3,
  lowest: 1,
  highest: 9,
})
const most = threshold({
  rule: 'stages-count',
  name: 'most',
  label: 'Most stages',
  standard: 9,
  lowest: 3,
  highest: 30,
})

/** Too few stages to tell a journey, or too many to take in. */
export const stagesCount: Rule<'stages-count'> = {
  id: 'stages-count',
  severity: 'could',
  about: 'check',
  title: 'Too few or too many stages',
  titleOf: (_, document) => (document.stages.size < fewest.in(document) ? 'Too few stages' : 'Too many stages'),
  passed: 'The number of stages is easy to take in',
  why: 'Too few stages hide handoffs; too many are hard to take in.',
  source: sources.audits,
  advice: 'Merge or split stages until there are 3 to 9.',
  row: 'Too few or too many stages',
  step: 'Split or merge stages',
  subject: [],
  thresholds: [fewest, most],
  find: (document) => {
    const count = document.stages.size
    const [few, many] = [fewest.in(document), most.in(document)]
    if (count >= few && count <= many) return []
    return [{ message: `This journey has ${formatCount(count, 'stage')}; ${few} to ${many} read best.` }]
  },
}
