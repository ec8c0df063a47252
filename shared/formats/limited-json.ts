/** JSON that others wrote: size and nesting are checked before it is parsed, and a fault is told with its place. */
import { lineAndColumn, refuse } from './journey-refusal.ts'
import { findJsonFault } from './json-fault.ts'
import { maxJourneyBytes, refuseNesting, refuseSize, utf8Length } from './json-limits.ts'

/**
 * Parses JSON; a byte order mark is accepted.
 * @throws FailureError `file-refused` where it is too large, nested too deep or no JSON
 */
export function parseLimitedJson(text: string): unknown {
  // A text of a third of the limit is within it whatever it holds.
  if (text.length > maxJourneyBytes / 3) refuseSize(utf8Length(text))
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  refuseNesting(json)
  try {
    return JSON.parse(json)
  } catch {
    return refuse(lineAndColumn(json, findJsonFault(json)), 'this is not JSON from here on')
  }
}
