/** What the analyzer says of an answer to how a persona uses a channel. */

import type { GapReport } from '../gaps/analyze.ts'
import { findingKey } from '../gaps/finding-key.ts'
import { stagesMetBy } from '../gaps/reach.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Id } from '../journey/schema.ts'
import { choosePlural, formatCount } from '../words/counts.ts'
import { nameOrUntitled } from '../words/names.ts'

/** How many findings went and came from one report to the next, in one sentence. */
export function changeWords(before: GapReport, after: GapReport): string {
  const keysBefore = new Set(before.findings.map(findingKey))
  const keysAfter = new Set(after.findings.map(findingKey))
  const gone = [...keysBefore].filter((key) => !keysAfter.has(key)).length
  const came = [...keysAfter].filter((key) => !keysBefore.has(key)).length
  const goneWords = `${formatCount(gone, 'finding')} no longer ${choosePlural(gone, 'applies', 'apply')}`
  if (gone === 0 && came === 0) return 'no findings change.'
  if (gone === 0) return `${formatCount(came, 'new finding')}.`
  return came === 0 ? `${goneWords}.` : `${goneWords}, ${choosePlural(came, '1 is new', `${came} are new`)}.`
}

/** In how many stages a persona is reached, in one sentence. */
export function reachWords(document: JourneyDocument, personaId: Id): string {
  const who = `“${nameOrUntitled(document.personas.get(personaId)?.name, 'persona')}”`
  const met = stagesMetBy(document, personaId)
  if (met === null) return `No channel is known yet that ${who} uses.`
  return `${who} is reached in ${met} of ${formatCount(document.stages.size, 'stage')}.`
}
