/** Remembers what was refused and what worked since, so that no word of a problem outlives the problem. */
import type { RequestName } from '../../shared/bridge/bridge.ts'

/** Counts what was asked, so that what was under way when another failed says nothing about it. */
let asked = 0
const workedLast = new Map<RequestName, number>()
const refused = new WeakMap<object, { readonly name: RequestName; readonly at: number }>()
const listeners = new Set<() => void>()

/** Follows one question from here to its end. */
export function followRequest(name: RequestName) {
  const number = ++asked
  return {
    worked: () => {
      workedLast.set(name, number)
      for (const listener of listeners) listener()
    },
    refused: (error: object) => void refused.set(error, { name, at: asked }),
  }
}

/** Asks whether what this error refused has worked since; undefined for an error that came from no question. */
export function workedSince(error: unknown): (() => boolean) | undefined {
  const one = typeof error === 'object' && error !== null ? refused.get(error) : undefined
  return one && (() => (workedLast.get(one.name) ?? 0) > one.at)
}

export function listenToWorking(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
