/** A gap report as text to be read in a terminal. */

import type { GapReport } from '../../shared/gaps/analyze.ts'
import { placesOf } from '../../shared/gaps/places.ts'
import { decisionsOf } from '../../shared/gaps/rule/decisions.ts'
import type { Finding, Subject } from '../../shared/gaps/rule/rule.ts'
import { subjects } from '../../shared/gaps/rule/rule.ts'
import type { RuleId } from '../../shared/gaps/rule/rule-ids.ts'
import { ruleOf } from '../../shared/gaps/rules/index.ts'
import { severityWords, subjectWords, verdictWords } from '../../shared/gaps/verdict-words.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { isYoung, tellMap } from '../../shared/tells/map-tells.ts'
import { nameOrUntitled } from '../../shared/words/names.ts'
import { oneLine } from './one-line.ts'

/** Title, verdict, coverage and reach; what to do next; then gaps, insights and checks, a line a rule and its places below; last what was dismissed. */
export function gapsText(document: JourneyDocument, report: GapReport): string {
  const { title, verdict, findings } = report
  const lines = [
    nameOrUntitled(oneLine(title), 'journey'),
    verdictWords[verdict],
    ...figures(report),
    ...nextLines(document, report),
    ...subjects.flatMap((about) => linesAbout(document, about, findings)),
    ...dismissedLines(report),
  ]
  return `${lines.join('\n')}\n`
}

function figures({ coverage, reach }: GapReport): readonly string[] {
  const rightlyEmpty = coverage.rightlyEmpty === 0 ? '' : `; ${coverage.rightlyEmpty} rightly empty`
  const cells = `${coverage.filled} of ${coverage.cells} cells covered, ${coverage.awareness.filled} of ${coverage.awareness.cells} in awareness`
  if (reach.pairs === 0) return [`${cells}${rightlyEmpty}`, 'No persona with known channels, so reach is not known']
  const people = `${reach.met} of ${reach.pairs} stages reached, all personas together; ${reach.awareness.met} of ${reach.awareness.pairs} personas in awareness`
  const undescribed = reach.undescribed === 0 ? '' : `; ${reach.undescribed} without known channels`
  return [`${cells}${rightlyEmpty}`, `${people}${undescribed}`]
}

function nextLines(document: JourneyDocument, report: GapReport): readonly string[] {
  if (isYoung(document)) return []
  const { next } = tellMap(document, report, decisionsOf(document.journey).strictness)
  if (next.length === 0) return []
  return ['', 'Do next', ...next.map(({ words }, at) => `  ${at + 1}. ${oneLine(words)}`)]
}

function linesAbout(document: JourneyDocument, about: Subject, all: readonly Finding[]): readonly string[] {
  const findings = all.filter((finding) => finding.about === about)
  if (findings.length === 0) return []
  const byRule = Map.groupBy(findings, ({ rule }) => rule)
  const { plural, meaning } = subjectWords[about]
  return [
    '',
    `${plural} (${findings.length}): ${meaning}`,
    ...[...byRule].flatMap(([ruleId, held]) => [ruleLine(ruleId, held.length), ...placeLines(document, ruleId, held)]),
  ]
}

function ruleLine(ruleId: RuleId, count: number): string {
  const { severity, title, why } = ruleOf(ruleId)
  return `  ${severityWords[severity]}: ${title}${count > 1 ? ` (${count})` : ''} [${ruleId}] ${why}`
}

/** What the findings of a rule say, with the cells of its touchpoints; cells themselves as one list a stage. */
function placeLines(document: JourneyDocument, ruleId: RuleId, findings: readonly Finding[]): readonly string[] {
  const { grouping, subject } = ruleOf(ruleId)
  if (grouping === 'by-stage') {
    const byStage = Map.groupBy(findings, ({ stageIds: [stageId = ''] = [] }) => stageId)
    return [...byStage.values()].map(
      (held) => `    - ${oneLine(held.flatMap((one) => placesOf(document, one)).join(', '))}`,
    )
  }
  const isOnCards = subject.includes('touchpointIds') || subject.includes('connectionIds')
  return findings.map((finding) => {
    const places = isOnCards ? placesOf(document, finding).join(', ') : ''
    return `    - ${oneLine(finding.message)}${places === '' ? '' : ` (${oneLine(places)})`}`
  })
}

function dismissedLines({ dismissed }: GapReport): readonly string[] {
  if (dismissed.length === 0) return []
  const lines = dismissed.map(({ finding, note }) => {
    return `  - ${oneLine(finding.message)}${note.trim() === '' ? '' : ` (${oneLine(note)})`}`
  })
  return ['', `Dismissed (${dismissed.length})`, ...lines]
}
