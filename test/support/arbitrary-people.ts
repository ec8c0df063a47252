/** Documents in half of which nobody uses a channel that isn't asked about, so that channels become unwanted. */
import fc from 'fast-check'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { arbitraryDocument } from './arbitrary-journey.ts'

export function arbitraryPeople(): fc.Arbitrary<JourneyDocument> {
  return fc
    .tuple(arbitraryDocument(), fc.boolean())
    .map(([document, areStrangers]) => (areStrangers ? amongStrangers(document) : document))
}

function amongStrangers(document: JourneyDocument): JourneyDocument {
  const never = Object.fromEntries([...document.channels.keys()].map((id) => [id, 'never' as const]))
  const personas = inOrder(document.personas).map((persona) => ({
    ...persona,
    channelUse: { ...never, ...persona.channelUse },
  }))
  return { ...document, personas: new Map(personas.map((persona) => [persona.id, persona])) }
}
