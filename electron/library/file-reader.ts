/** Has files read in a process of their own, one after the other, so that the app can go on and end a reading. */
import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { FailureError } from '../../shared/failure.ts'
import type { Answer, Numbered, ReadRequest, ReadResult } from './reader-messages.ts'

/** What the largest file needs several times over; what wants more would take it from the rest of the machine. */
const mostMegabytes = 1_500
/** Several files often come one after the other, and a process takes a moment to start. */
const idleMilliseconds = 10_000

type Read = (request: ReadRequest) => Promise<ReadResult>

export type FileReader = {
  /**
   * Runs `use` once nobody else reads.
   * @throws FailureError `file-unreadable` if the process breaks off, `cancelled` if it is ended
   */
  readonly inTurn: <T>(use: (read: Read) => Promise<T>) => Promise<T>
  /** Ends whatever is being read. */
  readonly cancel: () => void
}

export function createFileReader(): FileReader {
  let running: Running | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let rest: NodeJS.Timeout | undefined
  const end = (reason: FailureError | null) => {
    running?.end(reason)
    running = null
  }

  async function run<T>(use: (read: Read) => Promise<T>): Promise<T> {
    clearTimeout(rest)
    if (!running?.isThere()) running = startReading()
    try {
      return await use(running.read)
    } finally {
      rest = setTimeout(() => end(null), idleMilliseconds).unref()
    }
  }

  return {
    inTurn(use) {
      const own = turn.then(() => run(use))
      turn = own.catch(() => undefined)
      return own
    },
    cancel: () => end(new FailureError('cancelled', 'Import cancelled. Nothing was imported.')),
  }
}

type Running = {
  readonly read: Read
  readonly end: (reason: FailureError | null) => void
  readonly isThere: () => boolean
}

/** The process; what it is asked is answered, or refused where it goes before. */
function startReading(): Running {
  let waiting: { readonly fileName: string; readonly settle: (answer: Answer | FailureError) => void } | null = null
  let isThere = true
  let number = 0
  const child = utilityProcess.fork(join(import.meta.dirname, 'reader-process.js'), [], {
    serviceName: 'Throughline reader',
    execArgv: [`--js-flags=--max-old-space-size=${mostMegabytes}`],
  })
  const settle = (answer: Answer | FailureError) => {
    waiting?.settle(answer)
    waiting = null
  }
  child.on('message', (answer: Answer) => {
    if (answer.number === number) settle(answer)
  })
  child.once('exit', () => {
    isThere = false
    settle(brokenOff(waiting?.fileName ?? ''))
  })
  return {
    isThere: () => isThere,
    end(reason) {
      isThere = false
      if (reason) settle(reason)
      child.kill()
    },
    read: (request) =>
      new Promise((resolve, reject) => {
        number += 1
        waiting = {
          fileName: request.file.fileName,
          settle(answer) {
            if (answer instanceof FailureError) reject(answer)
            else if (answer.isOk) resolve(answer.value)
            else reject(new FailureError(answer.failure.code, answer.failure.message))
          },
        }
        child.postMessage({ ...request, number } satisfies Numbered<ReadRequest>)
      }),
  }
}

function brokenOff(fileName: string): FailureError {
  const sentence = `Couldn’t import ${fileName}: it needs more memory than is available. Your library is unchanged.`
  return new FailureError('file-unreadable', sentence)
}
