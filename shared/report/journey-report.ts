/** What a client reads of a journey without having seen its map: the one model behind the pages, the Markdown and the PDF. */
import { analyze } from '../gaps/analyze.ts'
import { bareName } from '../gaps/rule/wording.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { formatDay } from '../words/dates.ts'
import { nameOrUntitled } from '../words/names.ts'
import { reportWords as words } from '../words/report-words.ts'
import { type Appendix, appendixOf } from './appendix.ts'
import { type FeelingCurve, feelingCurve } from './feeling-curve.ts'
import { inShort, type ShortPoint } from './in-short.ts'
import { type MissedPeople, missedPeople } from './missed-people.ts'
import { momentsOfTruth, type ReportTruth } from './moments-of-truth.ts'
import { type ReportImage, reportImage } from './report-image.ts'
import { type ReportMeasure, reportMeasures } from './report-measures.ts'
import { peopleOf, type ReportPerson } from './report-people.ts'
import { type ReportStep, reportSteps } from './report-steps.ts'
import { shorten } from './shorten.ts'
import { stagesToTell } from './story-order.ts'
import { type WorstMoment, worstMoments } from './worst-moments.ts'

/** Each part is empty or null where the journey has nothing to say of it: then it has no heading either. */
export type JourneyReport = {
  readonly title: string
  /** "Customer journey as it is today". */
  readonly kicker: string
  /** "22 November 2026". */
  readonly date: string
  readonly summary: string
  readonly brand: { readonly name: string; readonly accent: string | null; readonly logo: ReportImage | null }
  readonly people: readonly ReportPerson[]
  readonly morePeople: string
  readonly feeling: FeelingCurve | null
  /** What happens, where nobody's feelings are known. */
  readonly path: readonly PathStage[]
  readonly inShort: readonly ShortPoint[]
  readonly truths: readonly ReportTruth[]
  readonly momentsTitle: string
  readonly moments: readonly WorstMoment[]
  readonly missed: MissedPeople | null
  readonly steps: readonly ReportStep[]
  /** How success is defined; empty where it isn't. */
  readonly success: string
  readonly measures: readonly ReportMeasure[]
  /** Whether there is no touchpoint to tell of. */
  readonly isBlank: boolean
  readonly appendix: Appendix | null
}

export type ReportChoice = { readonly hasAppendix: boolean }

/**
 * The report of a journey.
 * @param at the day that it is dated, ISO 8601
 */
export function journeyReport(
  document: JourneyDocument,
  at: string,
  { hasAppendix }: ReportChoice = { hasAppendix: false },
): JourneyReport {
  const gaps = analyze(document)
  const { journey } = document
  const isBlank = document.touchpoints.size === 0
  const moments = worstMoments(document)
  const feeling = feelingCurve(document, moments)
  return {
    title: nameOrUntitled(shorten(journey.title, 160), 'journey'),
    kicker: words.state[journey.state],
    date: formatDay(at),
    summary: shorten(journey.summary, 260),
    brand: {
      name: shorten(journey.brand.name, 90),
      accent: journey.brand.accent,
      logo: reportImage(document, journey.brand.logoImageId),
    },
    ...peopleOf(document, new Set(moments.flatMap(({ quoteId }) => quoteId ?? []))),
    feeling,
    path: feeling || isBlank ? [] : stagePaths(document),
    inShort: isBlank ? [] : inShort(document, gaps.findings),
    truths: momentsOfTruth(document),
    momentsTitle: moments.some(({ feeling: felt }) => felt !== '')
      ? words.moments(moments.length)
      : words.painfulMoments,
    moments,
    missed: missedPeople(document, gaps.findings),
    steps: isBlank ? [] : reportSteps(document, gaps.findings),
    success: shorten(journey.success, 260),
    measures: reportMeasures(document),
    isBlank,
    appendix: hasAppendix ? appendixOf(document, gaps) : null,
  }
}

/** What happens, stage by stage, in a few titles each: for a journey of which nobody's feelings are known yet. */
type PathStage = {
  readonly name: string
  readonly isAwareness: boolean
  readonly titles: readonly string[]
  /** "and 3 more"; empty where all are told. */
  readonly more: string
}

const mostTitles = 5
const mostStages = 14

function stagePaths(document: JourneyDocument): readonly PathStage[] {
  return stagesToTell(document)
    .filter(({ touchpoints }) => touchpoints.length > 0)
    .slice(0, mostStages)
    .map(({ stage, touchpoints }) => ({
      name: shorten(bareName(stage.name, 'stage'), 44),
      isAwareness: stage.phase === 'awareness',
      titles: touchpoints.slice(0, mostTitles).map(({ title }) => shorten(bareName(title, 'touchpoint'), 60)),
      more: touchpoints.length > mostTitles ? words.more(touchpoints.length - mostTitles) : '',
    }))
}
