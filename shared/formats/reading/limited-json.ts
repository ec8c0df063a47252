/** JSON that others wrote: size and nesting are checked before it is parsed, and a fault is told with its place. */
import { FailureError } from '../../failure.ts'
import { lineAndColumn, refuse } from './journey-refusal.ts'
import { findJsonFault } from './json-fault.ts'
import { countOpenings, isTooDeep, maxJourneyBytes, refuseNesting, refuseSize, utf8Length } from './json-limits.ts'

/**
 * Parses JSON; a byte order mark is accepted.
 * @throws FailureError `file-refused` where it is too large, nested too deep or no JSON
 */
export function parseLimitedJson(text: string): unknown {
  // A text of a third of the limit is within it whatever it holds.
  if (text.length > maxJourneyBytes / 3) refuseSize(utf8Length(text))
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  const isHarmless = json.length <= mostHarmless || countOpenings(json, mostHarmless) <= mostHarmless
  if (!isHarmless) refuseNesting(json)
  try {
    const value: unknown = JSON.parse(json)
    // What is parsed is looked through much faster than its text.
    if (isHarmless && isTooDeep(value)) refuseNesting(json)
    return value
  } catch (error) {
    if (error instanceof FailureError) throw error
    refuseNesting(json)
    return refuse(lineAndColumn(json, findJsonFault(json)), 'not valid JSON from here')
  }
}

/** Brackets: a text of nothing else takes a hundred times its size to parse, and so many do no harm. */
const mostHarmless = 1_000_000
