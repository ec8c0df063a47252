/** Every sentence and heading of the report that isn't a user's own: in one place, to be read in one sitting. */
import { choosePlural, formatAll, formatCount, formatNumber } from './counts.ts'

/** How people feel on the whole. */
export type Mood = 'well' | 'badly' | 'mixed'

const moods: Readonly<Record<Mood, string>> = { well: 'well', badly: 'badly', mixed: 'with mixed feelings' }
const smallNumbers = ['', '', 'two ', 'three ', 'four ']

/** "2 of 3 moments", "all 3 moments", "both moments", "the only moment". */
function shareOf(some: number, of: number, noun: string): string {
  return some < of ? `${formatNumber(some)} of ${formatCount(of, noun)}` : formatAll(of, noun)
}

export const reportWords = {
  state: { 'as-is': 'Customer journey as it is today', 'to-be': 'Customer journey as it should be' },
  people: 'Who it is about',
  needs: 'Needs',
  uses: 'Uses',
  used: (often: string, sometimes: string) =>
    [often && `Often ${often}`, sometimes && `${often ? 'sometimes' : 'Sometimes'} ${sometimes}`]
      .filter(Boolean)
      .join('; '),
  morePeople: (count: number, names: string) => `${formatCount(count, 'more persona')}: ${names}.`,
  feeling: 'How it feels',
  felt: (persona: string, worst: string, best: string) =>
    `${persona}: ${[...new Set([worst, best])].join(' to ').toLowerCase()}`,
  note: { pain: 'Pain', low: 'Low point', best: 'Best moment' },
  path: 'What happens',
  truth: 'Moment of truth',
  worstMoment: 'Worst moment',
  inShort: 'In short',
  course: (first: Mood, last: Mood) =>
    first === last ? `It begins and ends ${moods[first]}` : `It begins ${moods[first]} and ends ${moods[last]}`,
  best: (touchpoint: string, stage: string) => `The best moment is ${touchpoint} in ${stage}.`,
  lowest: (stage: string) => `It hurts most in ${stage}`,
  noLow: 'No low point',
  noLowText: (pains: number) =>
    pains === 0
      ? 'No touchpoint leaves people unhappy.'
      : `No touchpoint leaves people unhappy, but ${formatCount(pains, 'touchpoint')} ${choosePlural(pains, 'has', 'have')} a pain.`,
  unhappyOf: (unhappy: number, of: number) =>
    `${shareOf(unhappy, of, 'touchpoint')} there ${choosePlural(unhappy, 'leaves', 'leave')} people unhappy.`,
  unhappyTruths: (unhappy: number, of: number) =>
    `Across the journey, ${shareOf(unhappy, of, 'moment')} of truth ${choosePlural(unhappy, 'does', 'do')}.`,
  awarenessGaps: 'Awareness misses people',
  nothingThere: (channels: string, stages: string) => `Nothing reaches people on ${channels} in ${stages}.`,
  notReachedThere: (personas: string) => `Not reached: ${personas}.`,
  awarenessReached: 'Awareness reaches people',
  awarenessReachedText: 'Each persona has a channel with a touchpoint there.',
  truths: 'Moments of truth',
  truthsHead: ['Here people decide for or against you', 'They leave', 'Owner', 'Measured by'],
  noFeeling: 'not known',
  splitFeeling: (worst: string, best: string) => `${worst} or ${best}`,
  noOwner: 'No owner',
  noMeasure: 'Not measured',
  moments: (count: number) => (count === 1 ? 'The worst moment' : `The ${smallNumbers[count] ?? ''}worst moments`),
  painfulMoments: 'Where it hurts',
  pain: 'Pain',
  opportunity: 'Opportunity',
  noOpportunity: 'No opportunity yet.',
  missed: 'Where people are missed',
  reached: 'Where people are reached',
  notIn: (stages: string) => `not in ${stages}`,
  withoutYou: (count: number) => `${formatNumber(count)} only without you`,
  coverage: 'Touchpoints by stage and channel',
  channel: 'Channel',
  cell: { met: 'Covered', missed: 'Missed', unwanted: 'Nobody’s choice', empty: 'Empty' },
  moreChannels: (count: number) => `${formatCount(count, 'more channel')}`,
  steps: 'What to do next',
  stepsHead: ['What', 'Who', 'When'],
  /** An owner of the place where something is to be done, who was not asked yet. */
  ask: (owner: string) => `Ask ${owner}`,
  measures: 'How success is measured',
  measuresHead: ['Measure', 'Latest', 'Target'],
  targetReached: (target: string) => `${target}, reached`,
  blank: 'This journey has no touchpoints yet.',
  blankText: 'Add the first ones in awareness. This report then says how people feel, what hurts and what to do next.',
  appendix: 'Appendix: all findings',
  appendixHint: (findings: number) => `${formatCount(findings, 'finding')}, one row per rule.`,
  noFindings: 'This journey has no findings.',
  dismissed: 'Dismissed findings',
  noReason: 'No reason given.',
  off: 'Rules turned off',
  more: (count: number) => `and ${formatNumber(count)} more`,
  page: (page: number, of: number) => `${page} of ${of}`,
  picture: (title: string) => `The map of ${title}`,
} as const
