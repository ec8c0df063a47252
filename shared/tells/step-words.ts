/** What to do about a finding, in one sentence that begins with the verb. */
import type { Finding } from '../gaps/rule/rule.ts'
import type { TargetNames } from '../gaps/rule/telling.ts'
import { anyOf, bareName } from '../gaps/rule/wording.ts'
import { ruleOf } from '../gaps/rules/index.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Noun } from '../words/names.ts'

type List = 'stages' | 'channels' | 'touchpoints' | 'personas'
const nounOf: Readonly<Record<List, Noun>> = {
  stages: 'stage',
  channels: 'channel',
  touchpoints: 'touchpoint',
  personas: 'persona',
}

/** The sentence for one finding, without a full stop, as the label of what leads to it. */
export function stepWords(document: JourneyDocument, finding: Finding): string {
  const { step } = ruleOf(finding.rule)
  return typeof step === 'string' ? step : step(namesOf(document, finding), finding)
}

function namesOf(
  document: JourneyDocument,
  { stageIds = [], channelIds = [], touchpointIds = [], personaIds = [] }: Finding,
): TargetNames {
  const name = (list: List, id = '') => {
    const record: { readonly name?: string; readonly title?: string } | undefined = document[list].get(id)
    return `“${bareName(record?.name ?? record?.title ?? '', nounOf[list])}”`
  }
  return {
    stage: name('stages', stageIds[0]),
    stageAfter: name('stages', stageIds[1]),
    channels: anyOf(channelIds.slice(0, 2).map((id) => name('channels', id))),
    touchpoint: name('touchpoints', touchpointIds[0]),
    touchpointAfter: name('touchpoints', touchpointIds[1]),
    persona: name('personas', personaIds[0]),
  }
}
