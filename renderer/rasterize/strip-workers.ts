/** Workers that paint and pack the strips of a picture at the same time, each with its turn. */
import type { PackedStrip } from '../../shared/formats/png/pack-rows.ts'
import { stripCount } from './strip-painter.ts'
import type { Picture, StripAnswer } from './strip-worker.ts'

/** Each takes the memory of a strip. */
const mostWorkers = 4
/** Strips that a worker has before it, so that it never waits. */
const ahead = 2

type Strips = { readonly count: number; readonly strips: AsyncIterable<PackedStrip> }

export type StripWorkers = {
  readonly begin: (picture: Omit<Picture, 'turn'>) => Strips
  /** Primitives as a JSON list, before strips are taken. */
  readonly add: (primitives: string) => void
}

export function startWorkers(): StripWorkers {
  const workers = Array.from({ length: Math.min(mostWorkers, navigator.hardwareConcurrency) }, startWorker)
  return {
    begin(picture) {
      workers.forEach((worker, at) => void worker.tell({ ...picture, turn: { at, of: workers.length } }))
      const count = stripCount(picture.size)
      return { count, strips: inOrder(workers, count) }
    },
    add(primitives) {
      for (const worker of workers) worker.tell(primitives)
    },
  }
}

async function* inOrder(workers: readonly StripWorker[], count: number): AsyncGenerator<PackedStrip, void> {
  const asked: Promise<PackedStrip>[] = []
  for (let strip = 0; strip < count; strip++) {
    while (asked.length < Math.min(count, strip + ahead * workers.length)) {
      const answer = workers[asked.length % workers.length]?.paint(asked.length)
      if (answer) asked.push(answer)
    }
    const packed = await asked[strip]
    if (packed) yield packed
    delete asked[strip]
  }
}

type StripWorker = {
  readonly tell: (message: Picture | string) => void
  readonly paint: (strip: number) => Promise<PackedStrip>
}

function startWorker(): StripWorker {
  const worker = new Worker(new URL('./strip-worker.ts', import.meta.url), { type: 'module' })
  // Answers come in the order of the questions.
  const waiting: PromiseWithResolvers<PackedStrip>[] = []
  worker.onmessage = ({ data }: MessageEvent<StripAnswer>) => {
    if ('problem' in data) waiting.shift()?.reject(new Error(data.problem))
    else waiting.shift()?.resolve(data)
  }
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`Couldn’t paint a strip of the picture. ${message}`))
  }
  return {
    tell: (message) => worker.postMessage(message),
    paint(strip) {
      const answer = Promise.withResolvers<PackedStrip>()
      waiting.push(answer)
      worker.postMessage(strip)
      return answer.promise
    },
  }
}
