/** Has files read in a process of their own, so that the app can go on, and can end a reading that nobody waits for any more. */
import { join } from 'node:path'
import { type UtilityProcess, utilityProcess } from 'electron'
import { FailureError } from '../../shared/failure.ts'
import type { Imported } from '../../shared/formats/read-journey.ts'
import type { NumberedOrder, ReadAnswer, ReadOrder } from './reader-messages.ts'

/** What the largest file needs several times over; what wants more would take it from the rest of the machine. */
const mostMegabytes = 1_500
/** Several files often come one after the other, and a process takes a moment to start. */
const idleMilliseconds = 10_000

export type FileReader = {
  /** @throws FailureError with the file's name; `cancelled` where the reading was ended. */
  readonly read: (order: ReadOrder) => Promise<Imported>
  /** Ends whatever is being read. */
  readonly cancel: () => void
}

export function createFileReader(): FileReader {
  let running: Running | null = null
  let rest: NodeJS.Timeout | undefined
  const end = (reason: 'cancelled' | 'idle') => {
    running?.end(reason)
    running = null
  }
  return {
    async read(order) {
      clearTimeout(rest)
      if (running?.isGone()) running = null
      const reading = running ?? startReading()
      running = reading
      try {
        return await reading.read(order)
      } finally {
        clearTimeout(rest)
        rest = setTimeout(() => end('idle'), idleMilliseconds).unref()
      }
    },
    cancel: () => end('cancelled'),
  }
}

type Running = {
  readonly read: (order: ReadOrder) => Promise<Imported>
  readonly end: (reason: 'cancelled' | 'idle') => void
  readonly isGone: () => boolean
}

function startReading(): Running {
  const waiting = new Map<number, (answer: ReadAnswer | 'gone' | 'cancelled') => void>()
  const child: UtilityProcess = utilityProcess.fork(join(import.meta.dirname, 'reader-process.js'), [], {
    serviceName: 'Throughline reader',
    execArgv: [`--max-old-space-size=${mostMegabytes}`],
  })
  let isGone = false
  const dismiss = (reason: 'gone' | 'cancelled') => {
    isGone = true
    for (const settle of waiting.values()) settle(reason)
    waiting.clear()
  }
  child.on('message', (answer: ReadAnswer) => waiting.get(answer.number)?.(answer))
  child.once('exit', () => dismiss('gone'))
  return {
    isGone: () => isGone,
    end(reason) {
      if (reason === 'cancelled') dismiss('cancelled')
      if (waiting.size > 0) return
      isGone = true
      child.kill()
    },
    read: (order) =>
      new Promise((resolve, reject) => {
        const number = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1
        waiting.set(number, (answer) => {
          waiting.delete(number)
          if (answer === 'cancelled') reject(cancelled())
          else if (answer === 'gone') reject(brokenOff(order.fileName))
          else if (answer.isOk) resolve(answer.imported)
          else reject(new FailureError(answer.failure.code, answer.failure.message))
        })
        child.postMessage({ ...order, number } satisfies NumberedOrder)
      }),
  }
}

function cancelled(): FailureError {
  return new FailureError('cancelled', 'The import was cancelled: nothing of this file came into the library.')
}

function brokenOff(fileName: string): FailureError {
  const sentence = `${fileName} was not opened: reading it broke off, as it does where a file asks for more memory than there is. Your library is as it was.`
  return new FailureError('file-unreadable', sentence)
}
