/** The window's side of the bridge: asks the main process and checks what it answers. */
import {
  type Bridge,
  type EventName,
  type EventPayload,
  events,
  type RequestAnswer,
  type RequestArguments,
  type RequestName,
  requests,
} from '../../shared/bridge/bridge.ts'
import { resultSchema, valueFrom } from '../../shared/bridge/result.ts'
import { FailureError } from '../../shared/failure.ts'
import { followRequest } from './worked-again.ts'

declare global {
  interface Window {
    readonly throughline: Bridge
  }
}

type TakesNothing = { [N in RequestName]: RequestArguments<N> extends undefined ? N : never }[RequestName]

/**
 * @throws FailureError with a sentence for the user.
 */
export async function request<N extends TakesNothing>(name: N): Promise<RequestAnswer<N>>
export async function request<N extends RequestName>(name: N, args: RequestArguments<N>): Promise<RequestAnswer<N>>
export async function request<N extends RequestName>(name: N, args?: RequestArguments<N>): Promise<RequestAnswer<N>> {
  const followed = followRequest(name)
  const answer = await window.throughline.request(name, args)
  try {
    const value = readAnswer(name, answer)
    // A file dialog that was left without an answer is no success.
    if (value !== null) followed.worked()
    return value
  } catch (error) {
    if (error instanceof FailureError) followed.refused(error)
    throw error
  }
}

/**
 * What an answer says that has come from the main process.
 * @throws FailureError with a sentence for the user.
 */
export function readAnswer<N extends RequestName>(name: N, answer: unknown): RequestAnswer<N> {
  const result = resultSchema.parse(answer)
  if (!result.isOk) throw new FailureError(result.failure.code, result.failure.message)
  return requests[name].result.parse(valueFrom(result)) as RequestAnswer<N>
}

/** Calls `listener` for each message of this name; the function that comes back ends it. */
export function listen<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void {
  return window.throughline.listen(name, (payload) => listener(events[name].parse(payload) as EventPayload<N>))
}

/** The sentence of whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
