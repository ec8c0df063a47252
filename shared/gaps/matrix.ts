/** How much of a journey's stages x channels is filled. */
import type { JourneyDocument } from '../journey/document.ts'
import { factsOf, stagesOf } from './facts.ts'

/** Cells of a part of the grid, and those of them with a counting touchpoint. */
type Filling = { readonly cells: number; readonly filled: number }
export type Coverage = Filling & { readonly awareness: Filling }

/** The coverage of a whole journey and of its awareness stages. */
export function coverageOf(document: JourneyDocument): Coverage {
  const facts = factsOf(document)
  const awareness = stagesOf(facts, 'awareness')
  const awarenessIds = new Set(awareness.map(({ id }) => id))
  const held = [...facts.countingByCell.values()]
  return {
    cells: facts.stages.length * facts.channels.length,
    filled: held.length,
    awareness: {
      cells: awareness.length * facts.channels.length,
      filled: held.filter(([first]) => first !== undefined && awarenessIds.has(first.stageId)).length,
    },
  }
}
