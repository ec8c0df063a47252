/** How much of a journey's stages x channels is covered, and how much is rightly empty. */
import { unwantedIds } from '../journey/channel-use.ts'
import type { JourneyDocument } from '../journey/document.ts'
import type { Stage } from '../journey/schema.ts'
import { factsOf, stagesOf } from './rule/facts.ts'

/** Cells of a part of the grid that somebody may look for, and those of them with a counting touchpoint. */
type Filling = {
  readonly cells: number
  readonly filled: number
  /** Cells on channels that nobody uses, and that are left empty. */
  readonly rightlyEmpty: number
}
export type Coverage = Filling & { readonly awareness: Filling }

/** The coverage of a whole journey and of its awareness stages. */
export function coverageOf(document: JourneyDocument): Coverage {
  const facts = factsOf(document)
  return { ...fillingOf(document, facts.stages), awareness: fillingOf(document, stagesOf(facts, 'awareness')) }
}

function fillingOf(document: JourneyDocument, stages: readonly Stage[]): Filling {
  const { channels, coveredByStage } = factsOf(document)
  const unwanted = unwantedIds(document)
  let [filled, filledUnwanted] = [0, 0]
  for (const { id: stageId } of stages) {
    for (const channelId of coveredByStage.get(stageId) ?? []) {
      if (unwanted.has(channelId)) filledUnwanted += 1
      else filled += 1
    }
  }
  const rightlyEmpty = stages.length * unwanted.size - filledUnwanted
  return { cells: stages.length * (channels.length - unwanted.size), filled, rightlyEmpty }
}
