/** Findings as a client reads them: one rule after the other, with reason, advice and places. */
import type { GapReport } from '../gaps/report.ts'
import { type Finding, type Severity, severities } from '../gaps/rule.ts'
import { ruleOf } from '../gaps/rules/index.ts'
import { bareName } from '../gaps/wording.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { kindWords, phaseWords, roleWords } from '../journey/words.ts'
import { adviceFor } from './advice.ts'

/** `places` say where on the map, such as "Booking › Website"; none where it is about the whole journey. */
export type ReportFinding = { readonly message: string; readonly places: readonly string[] }

/** What one rule found. */
export type FindingGroup = {
  readonly rule: string
  readonly severity: Severity
  readonly title: string
  readonly why: string
  readonly source: string
  readonly advice: string
  readonly findings: readonly ReportFinding[]
  /** Whether the places say it all, so that many findings are told in a few lines. */
  readonly isToldByPlaces: boolean
}

/** A finding that was looked at and left as it is, with the reason as it was noted. */
export type DismissedLine = { readonly title: string; readonly message: string; readonly note: string }

/** Open findings by rule, the gravest first. */
export function findingGroups(document: JourneyDocument, { findings }: GapReport): readonly FindingGroup[] {
  const byRule = Map.groupBy(findings, ({ rule }) => rule)
  const groups = [...byRule].flatMap(([ruleId, held]): FindingGroup[] => {
    const rule = ruleOf(ruleId)
    if (!rule) return []
    const lines = held.map((finding) => ({ message: finding.message, places: placesOf(document, finding) }))
    const { id, severity, title, why, source } = rule
    return [
      {
        rule: id,
        severity,
        title,
        why,
        source,
        advice: adviceFor(id),
        findings: lines,
        isToldByPlaces: id === 'cell-empty',
      },
    ]
  })
  return severities.flatMap((severity) => groups.filter((group) => group.severity === severity))
}

/** Findings that are dismissed. */
export function dismissedLines({ dismissed }: GapReport): readonly DismissedLine[] {
  return dismissed.map(({ finding, note }) => ({
    title: ruleOf(finding.rule)?.title ?? finding.rule,
    message: finding.message,
    note: note.trim(),
  }))
}

/** Where on the map a finding is: its touchpoints' cells, else its stages and channels, else its kind, phase or role. */
function placesOf(document: JourneyDocument, finding: Finding): readonly string[] {
  const isAbout = ruleOf(finding.rule)?.subject ?? []
  const { stageIds = [], channelIds = [], touchpointIds = [], kind, phase, role } = finding
  const stage = (id: Id) => bareName(document.stages.get(id)?.name ?? '')
  const channel = (id: Id) => bareName(document.channels.get(id)?.name ?? '')
  if (isAbout.includes('touchpointIds') || isAbout.includes('connectionIds')) {
    const held = touchpointIds.flatMap((id) => document.touchpoints.get(id) ?? [])
    return [...new Set(held.map(({ stageId, channelId }) => `${stage(stageId)} › ${channel(channelId)}`))]
  }
  if (stageIds.length > 0 && channelIds.length > 0) {
    return stageIds.flatMap((stageId) => channelIds.map((channelId) => `${stage(stageId)} › ${channel(channelId)}`))
  }
  if (stageIds.length > 0) return stageIds.map(stage)
  if (channelIds.length > 0) return channelIds.map(channel)
  if (kind) return [kindWords[kind]]
  if (phase) return [phaseWords[phase]]
  return role ? [roleWords[role]] : []
}
