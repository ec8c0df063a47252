/** The part of an open journey's history that isn't in the window yet: fetched when undo comes near its end. */
import type { History } from '../../../shared/journey/history/history.ts'
import type { LoggedRow } from '../../../shared/journey/history/log.ts'
import { extendStacks, stacksOf } from '../../../shared/journey/history/timeline.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { request, sentenceOf } from '../../bridge/bridge.ts'
import { notify } from '../session/session-store.ts'

export type Page = { readonly rows: readonly LoggedRow[]; readonly hasMore: boolean }

/** With fewer steps than this left to undo, older ones are fetched. */
const fewSteps = 50

/**
 * Follows the stacks of undo and redo that begin with the given page.
 * @param extend puts older steps below those that can be undone.
 * @returns to be called with the number of steps that are left to undo.
 */
export function followEarlier(journeyId: Id, first: Page, extend: (older: History['done']) => void) {
  let { missing } = stacksOf(first.rows)
  let beforeSeq = first.hasMore ? first.rows[0]?.seq : undefined
  let isFetching = false

  async function fetchMore(stepsLeft: number): Promise<void> {
    if (beforeSeq === undefined || isFetching || stepsLeft >= fewSteps) return
    isFetching = true
    try {
      const page = await request('journey:history', { journeyId, beforeSeq })
      const { done, missing: rest } = extendStacks({ done: [], undone: [], missing }, stacksOf(page.rows))
      missing = rest
      beforeSeq = page.hasMore ? page.rows[0]?.seq : undefined
      extend(done)
      isFetching = false
      await fetchMore(stepsLeft + done.length)
    } catch (error) {
      isFetching = false
      notify(`Earlier changes can’t be undone right now. ${sentenceOf(error)}`, { tone: 'problem' })
    }
  }
  return (stepsLeft: number) => void fetchMore(stepsLeft)
}
