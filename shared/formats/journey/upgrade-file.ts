/** A `.journey` file of version 1 as version 2 has it: opportunities leave their touchpoints and become records. */
import { version1Id } from '../../journey/history/version-1.ts'
import { isPlainObject, mustBe } from './read-field.ts'

type Fields = Record<string, unknown>

/**
 * The file with the texts of each touchpoint's opportunities as records, after those that it has already.
 * @throws FailureError `file-refused` where they aren't a list of texts
 */
export function upgradeFile(file: Fields): Fields {
  const { touchpoints, opportunities = [] } = file
  if (!Array.isArray(touchpoints) || !Array.isArray(opportunities)) return file
  const taken = new Set(opportunities.map((one: unknown) => (isPlainObject(one) ? one.id : null)))
  const records: Fields[] = []
  const rest = touchpoints.map((touchpoint: unknown, index) => {
    if (!isPlainObject(touchpoint) || !Object.hasOwn(touchpoint, 'opportunities')) return touchpoint
    const { opportunities: held, ...fields } = touchpoint
    for (const [at, text] of textsOf(held, `touchpoints[${index}]`).entries()) {
      if (text.trim() === '') continue
      const id = version1Id(String(touchpoint.id), at + 1, (one) => taken.has(one))
      taken.add(id)
      records.push({ id, text, touchpointIds: [touchpoint.id] })
    }
    return fields
  })
  return { ...file, touchpoints: rest, opportunities: [...opportunities, ...records] }
}

function textsOf(held: unknown, place: string): string[] {
  if (!Array.isArray(held)) return mustBe('a list', held, place, 'opportunities')
  return held.map((text: unknown, at) =>
    typeof text === 'string' ? text : mustBe('text', text, place, `opportunities[${at}]`),
  )
}
