/** Images in the history: a step names them, and their bytes lie once beside all, outside of what the history may take. */
import type { Database } from 'better-sqlite3'
import type { Change } from '../../../shared/journey/change.ts'
import type { Id, Image } from '../../../shared/journey/schema.ts'
import { keepBytes, prepared, readBytes } from '../rows/record-rows.ts'

/** The change with another `data` in each of its images; the same one where it has none. */
function withData(change: Change, dataOf: (image: Image) => string): Change {
  const { images } = change
  if (!images) return change
  const make = (image: Image): Image => ({ ...image, data: dataOf(image) })
  return {
    ...change,
    images: {
      added: images.added.map(make),
      updated: images.updated.map(([from, to]) => [make(from), make(to)] as const),
      removed: images.removed.map(make),
    },
  }
}

function imagesIn({ images }: Change): readonly Image[] {
  return images ? [...images.added, ...images.updated.flat(), ...images.removed] : []
}

export function withoutBytes(change: Change): Change {
  return withData(change, () => '')
}

export function withBytes(database: Database, change: Change): Change {
  return withData(change, ({ id }) => bytesOrNone(database, id))
}

/** A step whose image is gone is still a step: the journey is told of as damaged where it shows that image. */
function bytesOrNone(database: Database, id: Id): string {
  try {
    return readBytes(database, id)
  } catch {
    return ''
  }
}

/** How much the images of a change take as they are handed on. */
export function bytesIn(change: Change): number {
  return imagesIn(change).reduce((sum, { data }) => sum + data.length, 0)
}

/** Notes which images a row speaks of, so that their bytes stay as long as it does. */
export function keepHistoryImages(database: Database, journeyId: Id, seq: number, change: Change): void {
  const sql = 'INSERT OR IGNORE INTO history_images (journey_id, seq, image_id) VALUES (?, ?, ?)'
  for (const { id, data } of imagesIn(change)) {
    if (data !== '') keepBytes(database, id, data)
    prepared(database, sql).run(journeyId, seq, id)
  }
}

/** Forgets bytes that no journey and no step speaks of any more; the caller holds the transaction. */
export function forgetUnusedBytes(database: Database): void {
  const sql = `DELETE FROM image_bytes
    WHERE id NOT IN (SELECT id FROM images UNION ALL SELECT image_id FROM history_images)`
  prepared(database, sql).run()
}
