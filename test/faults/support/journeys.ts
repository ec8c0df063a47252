/** Journeys and libraries that the fault tests damage. */
import { hash } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { insertJourney } from '../../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../../electron/storage/library/open.ts'
import { writeJourneyFile } from '../../../shared/formats/journey/journey-file.ts'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import {
  newChannel,
  newConnection,
  newDocument,
  newJourney,
  newNeed,
  newPersona,
  newStage,
  newTouchpoint,
} from '../../../shared/journey/new-records.ts'
import { ranksBetween } from '../../../shared/journey/rank.ts'
import { listNames } from '../../../shared/journey/schema.ts'
import { temporaryFolder } from '../../storage/libraries.ts'

export const at = '2026-11-22T09:00:00.000Z'

/** A journey of so many touchpoints, each connected to the next and felt by two personas. */
export function journeyOf(count: number, id = 'j'): JourneyDocument {
  const ranks = ranksBetween(null, null, Math.max(count, 20))
  const rank = (place: number) => ranks[place] ?? 'a0'
  const several = <T>(many: number, make: (place: number) => T) =>
    Array.from({ length: many }, (_, place) => make(place))
  return newDocument(newJourney({ id, title: `Journey ${id}` }, at), {
    stages: several(20, (place) => newStage({ id: `s${place}`, rank: rank(place), name: `Stage ${place}` })),
    channels: several(20, (place) => newChannel({ id: `c${place}`, rank: rank(place), kind: 'social' })),
    personas: several(2, (place) => newPersona({ id: `p${place}`, rank: rank(place), channelUse: { c0: 'often' } })),
    needs: [newNeed({ id: 'n0', rank: rank(0), text: 'Knows what to do', personaId: 'p0' })],
    touchpoints: several(count, (place) =>
      newTouchpoint({
        id: `t${place}`,
        rank: rank(place),
        stageId: `s${place % 20}`,
        channelId: `c${(place * 7) % 20}`,
        title: `Touchpoint ${place}`,
        why: 'Because someone looks for it there',
        needIds: ['n0'],
        emotions: { p0: 1, p1: -1 },
        tags: ['first', 'second'],
      }),
    ),
    connections: several(Math.max(count - 1, 0), (place) =>
      newConnection({ id: `e${place}`, rank: rank(place), from: `t${place}`, to: `t${place + 1}` }),
    ),
  })
}

/** The hash of all that is in a journey: its file, and the ranks, which files don't hold. */
export function fingerprintOf(document: JourneyDocument): string {
  const ranks = listNames.map((list) =>
    inOrder<{ id: string; rank: string }>(document[list]).map(({ id, rank }) => [id, rank]),
  )
  return hash('sha256', writeJourneyFile(document) + JSON.stringify(ranks))
}

/** A closed library with these journeys. */
export function closedLibrary(...documents: readonly JourneyDocument[]): string {
  const path = join(temporaryFolder(), 'library.db')
  const library = openLibrary(path)
  for (const document of documents) insertJourney(library.database, document)
  library.close()
  return path
}

/** A copy in a folder of its own. */
export function copyOf(path: string): string {
  const copy = join(temporaryFolder(), 'library.db')
  copyFileSync(path, copy)
  return copy
}

/** Numbers from 0 up to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
