/** What is measured: the latest value beside the target. */
import { bareName } from '../gaps/rule/wording.ts'
import { inOrder, type JourneyDocument } from '../journey/document.ts'
import { hasReachedTarget, latestValue } from '../journey/measures.ts'
import type { RecordOf } from '../journey/schema.ts'
import { formatDay } from '../words/dates.ts'
import { reportWords as words } from '../words/report-words.ts'
import { shorten } from './shorten.ts'

export type ReportMeasure = {
  readonly name: string
  /** "6 days, 30 September 2026"; empty where there is none. */
  readonly latest: string
  /** "4 days"; empty where there is none. */
  readonly target: string
}

const mostMeasures = 4

/** Those with a value or a target: of the others there is nothing to tell. Off target before on target. */
export function reportMeasures(document: JourneyDocument): readonly ReportMeasure[] {
  return inOrder(document.measures)
    .filter((measure) => measure.target !== null || latestValue(measure) !== null)
    .toSorted((one, other) => Number(hasReachedTarget(one) ?? true) - Number(hasReachedTarget(other) ?? true))
    .slice(0, mostMeasures)
    .map(lineOf)
}

function lineOf(measure: RecordOf['measures']): ReportMeasure {
  const latest = latestValue(measure)
  const unit = shorten(measure.unit, 20)
  const withUnit = (value: number) => `${value} ${unit}`.trim()
  const target = measure.target === null ? '' : withUnit(measure.target)
  return {
    name: shorten(bareName(measure.name, 'measure'), 70),
    latest: latest ? `${withUnit(latest.value)}, ${formatDay(latest.at)}` : '',
    target: target !== '' && hasReachedTarget(measure) ? words.targetReached(target) : target,
  }
}
