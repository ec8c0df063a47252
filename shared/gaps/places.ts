/** Where on the map a finding is, in words. */
import type { JourneyDocument } from '../journey/document.ts'
import { kindWords, phaseWords, roleWords } from '../journey/fields/words.ts'
import type { Id } from '../journey/schema.ts'
import type { Finding } from './rule/rule.ts'
import { bareName } from './rule/wording.ts'
import { ruleOf } from './rules/index.ts'

/** Its touchpoints' cells, such as “Booking › Website”, else its stages and channels, else its kind, phase or role. */
export function placesOf(document: JourneyDocument, finding: Finding): readonly string[] {
  const isAbout = ruleOf(finding.rule).subject
  const { stageIds = [], channelIds = [], touchpointIds = [], kind, phase, role } = finding
  const stage = (id: Id) => bareName(document.stages.get(id)?.name ?? '', 'stage')
  const channel = (id: Id) => bareName(document.channels.get(id)?.name ?? '', 'channel')
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
