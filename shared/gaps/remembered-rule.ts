/**
 * The findings of one rule, remembered with what the rule looked at. Lists of a document are replaced where they change and
 * shared where they don't: as long as a later document has the same ones, the rule needn't be asked again.
 */
import type { JourneyDocument } from '../journey/document.ts'
import { isSameList } from '../same-list.ts'
import { findingKey } from './finding-key.ts'
import type { Finding, Found, Rule } from './rule/rule.ts'
import { targetNames } from './rule/targets.ts'

type Part = keyof JourneyDocument

export type RememberedRule = {
  readonly findings: readonly Finding[]
  /** What the rule said, of which these findings were made. */
  readonly found: readonly Found[]
  /** The parts of the document that the rule looked at, as they were then. */
  readonly seen: ReadonlyMap<Part, unknown>
}

/** What a rule finds; the findings of before, and the same objects for those that say the same, wherever that holds. */
export function askRule(rule: Rule, document: JourneyDocument, before: RememberedRule | undefined): RememberedRule {
  if (before && isAsSeen(document, before)) return before
  const seen = new Map<Part, unknown>()
  const found = rule.find(watch(document, seen))
  const findings = before ? findingsAfter(rule, found, before) : found.map((one) => findingOf(rule, one))
  return { found, findings, seen }
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

/** Targets come in the order of the answer whatever the order in which a rule names them; absent ones stay absent. */
function findingOf({ id, severity, about, why }: Rule, found: Found): Finding {
  const finding: Record<string, unknown> = { rule: id, severity, about }
  for (const name of targetNames) if (found[name] !== undefined) finding[name] = found[name]
  finding.message = found.message
  finding.why = why
  return finding as Finding
}

/**
 * The findings of what a rule says now. Words of one record by itself are the same object as long as the record is, and so is
 * the finding that was made of them; others are the same finding if they say the same of the same.
 */
function findingsAfter(rule: Rule, found: readonly Found[], before: RememberedRule): readonly Finding[] {
  const [start, end] = sameEnds(before.found, found)
  if (start === before.found.length && start === found.length) return before.findings
  const made = new Map<Found, Finding>()
  for (let at = start; at < before.found.length - end; at += 1) {
    const [said, finding] = [before.found[at], before.findings[at]]
    if (said && finding) made.set(said, finding)
  }
  const is = found.slice(start, found.length - end)
  const fresh = new Set<Finding>()
  const findings = is.map((said) => {
    const same = made.get(said)
    made.delete(said)
    if (same) return same
    const finding = findingOf(rule, said)
    fresh.add(finding)
    return finding
  })
  const gone = new Map([...made.values()].map((finding) => [findingKey(finding), finding]))
  const kept = findings.map((finding) => {
    const same = fresh.has(finding) ? gone.get(findingKey(finding)) : undefined
    return same && saysTheSame(same, finding) ? same : finding
  })
  const after = [...before.findings.slice(0, start), ...kept, ...before.findings.slice(before.findings.length - end)]
  return isSameList(after, before.findings) ? before.findings : after
}

/** How many objects are the same at the start and, beyond these, at the end: most edits change one in the middle. */
function sameEnds(one: readonly Found[], other: readonly Found[]): readonly [start: number, end: number] {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  return [start, end]
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
