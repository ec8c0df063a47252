/** What stands in the list of a row for one of its findings: the name of its place. */
import type { Finding } from '../gaps/rule/rule.ts'
import { bareName } from '../gaps/rule/wording.ts'
import { ruleOf } from '../gaps/rules/index.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { kindWords, phaseWords, roleWords } from '../journey/fields/words.ts'
import type { Id } from '../journey/schema.ts'

/** Such as “Pays”, “Phone and text · Shopping” or “Ana · Booking”; the whole sentence if the finding has no place. */
export function lineName(document: JourneyDocument, finding: Finding): string {
  const { rule, kind, phase, role, message } = finding
  const { subject } = ruleOf(rule)
  const names = subject.flatMap((target): readonly string[] => {
    switch (target) {
      case 'touchpointIds':
        return endsOf(document, finding)
      case 'connectionIds':
        return [endsOf(document, finding).join(' → ')]
      case 'stageIds':
        return [idsIn(finding.stageIds, (id) => bareName(document.stages.get(id)?.name ?? '', 'stage')).join(' → ')]
      case 'channelIds':
        return channelsOf(document, finding)
      case 'kind':
        return finding.channelIds ? channelsOf(document, finding) : kind ? [kindWords[kind]] : []
      case 'phase':
        return phase ? [phaseWords[phase]] : []
      case 'role':
        return role ? [roleWords[role]] : []
      case 'personaIds':
        return idsIn(finding.personaIds, (id) => bareName(document.personas.get(id)?.name ?? '', 'persona'))
      case 'needIds':
        return idsIn(finding.needIds, (id) => bareName(document.needs.get(id)?.text ?? '', 'need'))
      case 'objectiveIds':
        return idsIn(finding.objectiveIds, (id) => bareName(document.objectives.get(id)?.text ?? '', 'objective'))
      default:
        return []
    }
  })
  return names.length === 0 ? message : names.join(' · ')
}

/** One touchpoint, the two ends of a connection, or the name that duplicates share. */
function endsOf(document: JourneyDocument, { rule, touchpointIds = [] }: Finding): readonly string[] {
  const ids = rule === 'friction' ? touchpointIds : touchpointIds.slice(0, 1)
  return ids.map((id) => bareName(document.touchpoints.get(id)?.title ?? '', 'touchpoint'))
}

function channelsOf(document: JourneyDocument, { channelIds = [] }: Finding): readonly string[] {
  const names = channelIds.map((id) => bareName(document.channels.get(id)?.name ?? '', 'channel'))
  return [names.join(', ')]
}

function idsIn(ids: readonly Id[] = [], nameOf: (id: Id) => string): readonly string[] {
  return ids.map(nameOf)
}
