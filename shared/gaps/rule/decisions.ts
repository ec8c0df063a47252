/**
 * What a journey decides about its gaps: rules that it doesn't ask, boundaries of its own, findings that it dismissed, how
 * strict it is. Kept in
 * the journey's record of the `.journey` file as `gaps`, and only there where something was decided.
 */

import { type Strictness, strictnesses } from '../../journey/fields/vocabulary.ts'
import { once } from '../../journey/once.ts'
import type { Journey } from '../../journey/schema.ts'
import { subjectKey, type Targets, targetNames } from './targets.ts'

/** The field of the journey's record. */
export const decisionsField = 'gaps'

/** A finding that was looked at and left as it is. `subject` is what the finding is about. */
export type Dismissal = { readonly rule: string; readonly subject: Targets; readonly note: string }

export type Decisions = {
  readonly offRuleIds: ReadonlySet<string>
  /** By rule, then by the name of the threshold. */
  readonly thresholds: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** By the key of the finding. */
  readonly dismissals: ReadonlyMap<string, Dismissal>
  /** How much the screen shows of what was found; never what is found. */
  readonly strictness: Strictness
}

export const usualStrictness: Strictness = 'workshop'

/** What this journey decided. What isn't understood in the field is passed over. */
export const decisionsOf = once((journey: Journey): Decisions => {
  const field = objectIn(journey.extra[decisionsField])
  return {
    offRuleIds: new Set(listIn(field.off).filter((ruleId) => typeof ruleId === 'string')),
    thresholds: new Map(
      Object.entries(objectIn(field.thresholds)).map(([ruleId, held]) => [
        ruleId,
        new Map(Object.entries(objectIn(held)).filter((entry): entry is [string, number] => isNumber(entry[1]))),
      ]),
    ),
    dismissals: new Map(
      listIn(field.dismissed)
        .flatMap(readDismissal)
        .map((dismissal) => [subjectKey(dismissal.rule, dismissal.subject), dismissal]),
    ),
    strictness: strictnesses.find((strictness) => strictness === field.strictness) ?? usualStrictness,
  }
})

function isNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function readDismissal(value: unknown): Dismissal[] {
  const { rule, note, ...rest } = objectIn(value)
  if (typeof rule !== 'string') return []
  const targets = targetNames.flatMap((name) => {
    const target = rest[name]
    const isTarget = name.endsWith('Ids') ? isListOfTexts(target) : typeof target === 'string'
    return isTarget ? [[name, target] as const] : []
  })
  return [{ rule, subject: Object.fromEntries(targets), note: typeof note === 'string' ? note : '' }]
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}
