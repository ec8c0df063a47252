/** The journey that a map makes if nobody is asked anything. */
import { inOrder } from '../../journey/document.ts'
import { phaseWords } from '../../journey/fields/words.ts'
import { wrongColumnsWarning } from '../../journey/grid-size.ts'
import { importWords } from '../../words/import-words.ts'
import type { ReadJourney, ReadOptions } from '../reading/read-options.ts'
import { guessed, lost, type Remark } from '../reading/remark.ts'
import type { ImportedMap } from './imported.ts'
import { journeyOfTables } from './journey-of-tables.ts'

/**
 * Makes it, with all that is to be said of how it was read.
 * @throws FailureError `file-refused` where its tables tell nothing of a journey
 */
export function madeMap(map: ImportedMap, options: ReadOptions): ReadJourney {
  if (map.what === 'journey') return { ...map, remarks: [...map.remarks, ...onPhases(map)] }
  const { document, plan, remarks, arePhasesGuessed } = journeyOfTables(map.tables, options, map.about)
  const rows = plan.added + plan.updated + plan.unchanged
  const warning = wrongColumnsWarning(plan.newStages.length, plan.newChannels.length, rows)
  const skipped = plan.problems.map(({ place, reason }) => lost(importWords.leftCell(place, reason)))
  return {
    document,
    remarks: [
      ...map.remarks,
      ...(warning === null ? [] : [guessed(warning)]),
      ...remarks,
      ...onPhases({ document, arePhasesGuessed }),
      ...skipped,
    ],
  }
}

/** Whom nobody asks is told; a window shows the phase of each stage. */
function onPhases({ document, arePhasesGuessed }: Pick<ReadJourney, 'document' | 'arePhasesGuessed'>): Remark[] {
  const stages = inOrder(document.stages).map(({ name, phase }) => [name, phaseWords[phase]] as const)
  return arePhasesGuessed && stages.length > 0 ? [guessed(importWords.guessedPhases(stages))] : []
}
