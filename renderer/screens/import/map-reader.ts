/** The window's side of the worker that reads the maps of one file. */
import { FailureError } from '../../../shared/failure.ts'
import type { MapChoices } from '../../../shared/formats/incoming/map-choices.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { recordsOf } from '../../../shared/journey/wire.ts'
import type { IncomingFile } from '../../model/places/import-store.ts'
import type { Answer, Answers, Question } from './map-messages.ts'

export type MapReader = {
  /** What the maps of the file are called. */
  readonly titles: Promise<readonly string[]>
  /** @param isWanted asked when it is its turn: what was chosen since makes it needless, and it is refused as cancelled */
  readonly preview: (at: number, choices: MapChoices, isWanted: () => boolean) => Promise<Answers['preview']>
  readonly make: (at: number, choices: MapChoices) => Promise<Answers['make']>
  readonly close: () => void
}

/**
 * Starts reading.
 * @param open the journey that is open, where something can come into it
 */
export function readFileBeside(file: IncomingFile, open: JourneyDocument | null): MapReader {
  const worker = new Worker(new URL('./map-worker.ts', import.meta.url), { type: 'module' })
  let turn: Promise<unknown> = Promise.resolve()
  function ask<W extends keyof Answers>(
    question: Extract<Question, { what: W }>,
    isWanted = () => true,
  ): Promise<Answers[W]> {
    const asked = turn.then(() => {
      if (!isWanted()) throw new FailureError('cancelled', 'Something else was chosen.')
      return askOnce<Answers[W]>(worker, question)
    })
    turn = asked.catch(() => undefined)
    return asked
  }
  const { maps, fileName } = file
  return {
    titles: ask({ what: 'open', maps, fileName, openJourney: open && recordsOf(open) }),
    preview: (at, choices, isWanted) => ask({ what: 'preview', at, choices }, isWanted),
    make: (at, choices) => ask({ what: 'make', at, choices }),
    close: () => worker.terminate(),
  }
}

function askOnce<T>(worker: Worker, question: Question): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.isOk) resolve(data.value as T)
      else reject(new FailureError('file-refused', data.sentence))
    }
    worker.onerror = () => reject(new FailureError('unexpected', 'Couldn’t read the file. Nothing was imported.'))
    worker.postMessage(question)
  })
}
