/** What is measured, and what is known rather than assumed. */

import { formatCount } from '../../words/counts.ts'
import { factsOf, idsOf } from '../rule/facts.ts'
import { isMeasured, stagesWithMeasure, withQuote } from '../rule/proof.ts'
import type { Rule } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import { threshold } from '../rule/thresholds.ts'
import { sentence, stageName } from '../rule/wording.ts'

/** A stage where nothing is measured. */
export const measureMissing: Rule<'measure-missing'> = {
  id: 'measure-missing',
  severity: 'should',
  about: 'check',
  title: 'Stage without a measure',
  passed: 'Every stage is measured',
  why: 'Without a measure you can’t tie a stage to an objective or see it improve.',
  source: sources.pillars,
  advice: 'Choose one figure for this stage that shows whether it works.',
  row: ['stage without a measure', 'stages without a measure'],
  step: ({ stage }) => `Choose a measure for ${stage}`,
  fillTable: {
    field: 'measure',
    what: 'Stage',
    asked: 'What shows it works?',
    placeholder: 'Add measure',
    step: 'Add measures',
  },
  subject: ['stageIds'],
  fillIn: { in: 'touchpoint', field: 'measure', label: 'Add measure' },
  find: (document) => {
    const { stages, countingByStage } = factsOf(document)
    const isKnown = isMeasured(document)
    const measured = stagesWithMeasure(document)
    return stages.flatMap((stage) => {
      const touchpoints = countingByStage.get(stage.id) ?? []
      if (touchpoints.length === 0 || measured.has(stage.id) || touchpoints.some(isKnown)) return []
      const message = `${sentence(stageName(stage))} has no measure.`
      return [{ stageIds: [stage.id], touchpointIds: idsOf(touchpoints), message }]
    })
  },
}

const assumedShare = threshold({
  rule: 'evidence-thin',
  name: 'assumed',
  label: 'Most assumed touchpoints, in %',
  standard: 50,
  lowest: 0,
  highest: 100,
})

/** Most of the journey is assumed. */
export const evidenceThin: Rule<'evidence-thin'> = {
  id: 'evidence-thin',
  severity: 'should',
  about: 'check',
  title: 'Mostly assumptions',
  passed: 'Most touchpoints have evidence',
  why: 'A map of assumptions shows what the team thinks, not what customers do.',
  source: sources.evolving,
  advice: 'Watch or ask customers at the touchpoints that matter most, and note what you saw.',
  row: 'Mostly assumptions',
  step: 'Watch or ask customers, and note what you saw',
  subject: [],
  thresholds: [assumedShare],
  fillIn: { in: 'touchpoint', field: 'evidence', label: 'Add evidence' },
  find: (document) => {
    const { counting } = factsOf(document)
    const quoted = withQuote(document)
    const assumed = counting.filter(({ id, evidence }) => evidence.level === 'assumption' && !quoted.has(id))
    if (assumed.length * 100 <= counting.length * assumedShare.in(document)) return []
    const message = `${assumed.length} of ${formatCount(counting.length, 'live or planned touchpoint')} ${
      assumed.length === 1 ? 'is' : 'are'
    } assumed.`
    return [{ touchpointIds: idsOf(assumed), message }]
  },
}
