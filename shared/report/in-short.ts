/** The story in three headings: how it begins and ends, where it hurts most, and whom awareness misses. */

import { isAwarenessRule } from '../gaps/marks.ts'
import type { Finding } from '../gaps/rule/rule.ts'
import { describedPersonas } from '../gaps/rule/wanted-channels.ts'
import { anyOf, channelName, listed, personaName, sentence, stageName, touchpointName } from '../gaps/rule/wording.ts'
import { type JourneyDocument, meanEmotion } from '../journey/document.ts'
import { saidTexts } from '../journey/said-texts.ts'
import type { Id, Touchpoint } from '../journey/schema.ts'
import { hurtAt, weightOf } from '../tells/weight.ts'
import { type Mood, reportWords as words } from '../words/report-words.ts'
import { nearestEmotion } from './nearest-emotion.ts'
import { happens, stagesToTell, type ToldStage } from './story-order.ts'

export type ShortPoint = { readonly title: string; readonly text: string }

/** `known`: of its `count` touchpoints those where it is known how people feel. */
type Felt = ToldStage & { readonly mean: number; readonly known: readonly Touchpoint[]; readonly count: number }

export function inShort(document: JourneyDocument, findings: readonly Finding[]): readonly ShortPoint[] {
  const felt = stagesToTell(document).flatMap((told): Felt[] => {
    const real = told.touchpoints.filter((one) => happens(document, one))
    const known = real.filter((one) => meanEmotion(one) !== null)
    return known.length === 0 ? [] : [{ ...told, known, count: real.length, mean: average(known) }]
  })
  return [...courseOf(felt), ...lowOf(document, felt), ...awarenessOf(document, findings)]
}

function average(known: readonly Touchpoint[]): number {
  return known.reduce((sum, touchpoint) => sum + (meanEmotion(touchpoint) ?? 0), 0) / known.length
}

function moodOf(mean: number): Mood {
  if (mean >= 0.5) return 'well'
  return mean <= -0.5 ? 'badly' : 'mixed'
}

function courseOf(felt: readonly Felt[]): readonly ShortPoint[] {
  const [first, last] = [felt[0], felt.at(-1)]
  if (!first || !last || first === last) return []
  const all = felt.flatMap(({ stage, known }) => known.map((touchpoint) => ({ stage, touchpoint })))
  const best = all.toSorted(
    (one, other) => (meanEmotion(other.touchpoint) ?? 0) - (meanEmotion(one.touchpoint) ?? 0),
  )[0]
  return [
    {
      title: words.course(moodOf(first.mean), moodOf(last.mean)),
      text:
        best && (meanEmotion(best.touchpoint) ?? 0) > 0
          ? words.best(touchpointName(best.touchpoint), stageName(best.stage))
          : '',
    },
  ]
}

function lowOf(document: JourneyDocument, felt: readonly Felt[]): readonly ShortPoint[] {
  if (felt.length === 0) return []
  // By the same weight as the worst moments, so that both speak of the same places.
  const hurtOf = (touchpoint: Touchpoint) => weightOf(hurtAt(document, touchpoint))
  const hurtIn = ({ known }: Felt) => known.reduce((sum, one) => sum + hurtOf(one), 0)
  const worst = felt
    .toSorted((one, other) => hurtIn(other) - hurtIn(one) || one.mean - other.mean)
    .find((one) => hurtIn(one) > 0)
  if (!worst) return [{ title: words.noLow, text: words.noLowText(withPains(document)) }]
  const truths = felt.flatMap(({ known }) => known).filter(({ momentOfTruth }) => momentOfTruth)
  const unhappy = truths.filter((truth) => nearestEmotion(meanEmotion(truth) ?? 0) < 0)
  return [
    {
      title: words.lowest(stageName(worst.stage)),
      text: [
        sentence(words.unhappyOf(worst.known.filter((one) => hurtOf(one) > 0).length, worst.count)),
        unhappy.length === 0 ? '' : words.unhappyTruths(unhappy.length, truths.length),
      ]
        .filter(Boolean)
        .join(' '),
    },
  ]
}

function withPains(document: JourneyDocument): number {
  const real = [...document.touchpoints.values()].filter((touchpoint) => happens(document, touchpoint))
  return real.filter(({ pains }) => saidTexts(pains).length > 0).length
}

function awarenessOf(document: JourneyDocument, findings: readonly Finding[]): readonly ShortPoint[] {
  const missed = findings.filter((finding) => isAwarenessRule(finding) && finding.about === 'gap')
  if (missed.length > 0) {
    const kinds = missed.filter(({ rule }) => rule === 'awareness-kind-missing')
    const people = missed.filter(({ rule }) => rule === 'awareness-persona-missed')
    const channels = namesOf(kinds, 'channelIds', (id) => document.channels.get(id), channelName)
    const personas = namesOf(people, 'personaIds', (id) => document.personas.get(id), personaName)
    const stages = namesOf(missed, 'stageIds', (id) => document.stages.get(id), stageName)
    const said = [
      channels.length > 0 ? words.nothingThere(anyOf(channels), anyOf(stages)) : '',
      personas.length > 0 ? words.notReachedThere(listed(personas)) : '',
    ].filter(Boolean)
    return [{ title: words.awarenessGaps, text: said.length > 0 ? said.join(' ') : (missed[0]?.message ?? '') }]
  }
  return describedPersonas(document).length === 0
    ? []
    : [{ title: words.awarenessReached, text: words.awarenessReachedText }]
}

function namesOf<T>(
  findings: readonly Finding[],
  target: 'channelIds' | 'personaIds' | 'stageIds',
  recordOf: (id: Id) => T | undefined,
  nameOf: (record: T) => string,
): readonly string[] {
  const ids = new Set(findings.flatMap((finding) => finding[target] ?? []))
  return [...ids].flatMap((id) => {
    const record = recordOf(id)
    return record ? [nameOf(record)] : []
  })
}
