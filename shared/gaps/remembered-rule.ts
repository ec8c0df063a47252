/**
 * The findings of one rule, remembered with what the rule looked at. Lists of a document are replaced where they change and
 * shared where they don't: as long as a later document has the same ones, the rule needn't be asked again.
 */
import type { JourneyDocument } from '../journey/document.ts'
import { once } from '../journey/once.ts'
import { findingKey } from './finding-key.ts'
import type { Finding, Found, Rule } from './rule.ts'
import { type Targets, targetNames } from './targets.ts'

type Part = keyof JourneyDocument

export type RememberedRule = {
  readonly findings: readonly Finding[]
  /** The parts of the document that the rule looked at, as they were then. */
  readonly seen: ReadonlyMap<Part, unknown>
}

/** What a rule finds; the findings of before, and the same objects for those that say the same, wherever that holds. */
export function askRule(rule: Rule, document: JourneyDocument, before: RememberedRule | undefined): RememberedRule {
  if (before && isAsSeen(document, before)) return before
  const seen = new Map<Part, unknown>()
  const findings = rule.find(watch(document, seen)).map(findingsOf(rule))
  return { findings: before ? keep(before.findings, findings) : findings, seen }
}

function isAsSeen(document: JourneyDocument, { seen }: RememberedRule): boolean {
  for (const [part, value] of seen) if (document[part] !== value) return false
  return true
}

/** The document, noting in `seen` which of its parts are looked at. */
function watch(document: JourneyDocument, seen: Map<Part, unknown>): JourneyDocument {
  return new Proxy(document, {
    get(target, part: Part) {
      seen.set(part, target[part])
      return target[part]
    },
  })
}

/** Words of one record by itself are the same object as long as the record is, and so is the finding made of them. */
const findingsOf = once((rule: Rule) => once((found: Found) => findingOf(rule, found)))

/** Targets come in the order of the answer whatever the order in which a rule names them; absent ones stay absent. */
function findingOf({ id, severity, why }: Rule, found: Found): Finding {
  const targets: Record<string, unknown> = {}
  for (const name of targetNames) if (found[name] !== undefined) targets[name] = found[name]
  return { rule: id, severity, ...(targets as Targets), message: found.message, why }
}

function keep(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const fresh = without(after, before)
  const gone = new Map([...without(before, after)].map((finding) => [findingKey(finding), finding]))
  const kept = after.map((finding) => {
    const same = fresh.has(finding) ? gone.get(findingKey(finding)) : undefined
    return same && saysTheSame(same, finding) ? same : finding
  })
  return kept.length === before.length && kept.every((finding, place) => finding === before[place]) ? before : kept
}

function without(findings: readonly Finding[], others: readonly Finding[]): ReadonlySet<Finding> {
  const rest = new Set(findings)
  for (const other of others) rest.delete(other)
  return rest
}

function saysTheSame(one: Finding, other: Finding): boolean {
  if (one.message !== other.message) return false
  return targetNames.every((name) => {
    const [left, right] = [one[name], other[name]]
    if (left === right) return true
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
    return left.every((id, place) => id === right[place])
  })
}
