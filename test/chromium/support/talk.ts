/** Two processes that ask each other: each names what it answers, and gets a way to ask the other. */

type Answers = Readonly<Record<string, (...args: never[]) => unknown>>
type Asked = { readonly ask: number; readonly name: string; readonly args: unknown[] }
type Answered = { readonly answers: number; readonly value?: unknown; readonly error?: string }

type Port = {
  readonly connected?: boolean
  readonly send?: (message: object) => unknown
  readonly on: (event: 'message' | 'disconnect', listen: (message: unknown) => void) => unknown
}

/** Why nothing is answered any more. */
export const gone = 'The other process is gone.'

export type Talk = (name: string, ...args: readonly unknown[]) => Promise<unknown>

export function talk(port: Port, answers: Answers): Talk {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let count = 0
  const say = (message: Asked | Answered) => void (port.connected && port.send?.(message))
  port.on('message', (message) => {
    if (isAsked(message)) void answer(message)
    else if (isAnswered(message)) settle(message)
  })
  port.on('disconnect', () => {
    for (const { reject } of waiting.values()) reject(new Error(gone))
  })

  async function answer({ ask, name, args }: Asked): Promise<void> {
    try {
      const value = await answers[name]?.(...(args as never[]))
      say({ answers: ask, value })
    } catch (error) {
      say({ answers: ask, error: error instanceof Error ? error.message : String(error) })
    }
  }

  function settle({ answers, value, error }: Answered): void {
    const asker = waiting.get(answers)
    waiting.delete(answers)
    if (error === undefined) asker?.resolve(value)
    else asker?.reject(new Error(error))
  }

  return (name, ...args) => {
    count += 1
    const ask = count
    const answer = new Promise((resolve, reject) => {
      waiting.set(ask, { resolve, reject })
      say({ ask, name, args: [...args] })
    })
    // Whoever waits for it hears why there is none; nobody waits for all.
    answer.catch(() => undefined)
    return answer
  }
}

const isObject = (message: unknown): message is object => typeof message === 'object' && message !== null
const isAsked = (message: unknown): message is Asked => isObject(message) && 'ask' in message
const isAnswered = (message: unknown): message is Answered => isObject(message) && 'answers' in message
