/** How edits go to disk one after the other: nothing overtakes, nothing is lost, nothing counts as saved too early. */
import { afterEach, expect, it, vi } from 'vitest'
import { createSaver, type Saving } from '../../renderer/model/document/saving.ts'
import type { LoggedStep } from '../../shared/journey/history/log.ts'

afterEach(() => void vi.useRealTimers())

const step = (label: string): LoggedStep => ({
  kind: 'do',
  label,
  mergeKey: null,
  change: { puts: [], removes: [] } as never,
})

/** A disk that takes each request when the test lets it. */
function heldDisk() {
  const requests: { labels: string[]; finish: () => void; fail: (reason: string) => void }[] = []
  const write = (steps: LoggedStep[]) =>
    new Promise<void>((finish, fail) => {
      requests.push({ labels: steps.map(({ label }) => label), finish, fail: (reason) => fail(new Error(reason)) })
    })
  const reports: Saving[] = []
  const saver = createSaver(write, (saving) => reports.push(saving))
  return { saver, requests, last: () => reports.at(-1) }
}

it('an edit made while another is written goes with the next request, together with what else came meanwhile', async () => {
  const { saver, requests } = heldDisk()
  saver.save(step('one'))
  saver.save(step('two'))
  saver.save(step('three'))
  expect(requests.map(({ labels }) => labels)).toEqual([['one']])
  requests[0]?.finish()
  await vi.waitFor(() => expect(requests).toHaveLength(2))
  expect(requests[1]?.labels).toEqual(['two', 'three'])
})

it('an edit counts as saved only when nothing is left to write', async () => {
  const { saver, requests, last } = heldDisk()
  saver.save(step('one'))
  saver.save(step('two'))
  requests[0]?.finish()
  await vi.waitFor(() => expect(requests).toHaveLength(2))
  expect(last()).toEqual({ state: 'saving' })
  requests[1]?.finish()
  await vi.waitFor(() => expect(last()).toEqual({ state: 'saved' }))
})

it('a refused edit is told with its reason and tried again by itself, before what came after it', async () => {
  vi.useFakeTimers()
  const { saver, requests, last } = heldDisk()
  saver.save(step('one'))
  requests[0]?.fail('The disk is full.')
  await vi.waitFor(() => expect(last()).toEqual({ state: 'not-saved', reason: 'The disk is full.' }))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(requests[1]?.labels).toEqual(['one'])
  saver.save(step('two'))
  requests[1]?.finish()
  await vi.waitFor(() => expect(requests[2]?.labels).toEqual(['two']))
  requests[2]?.finish()
  await vi.waitFor(() => expect(last()).toEqual({ state: 'saved' }))
})

it('flushing settles when all is on disk, and says when the disk refused', async () => {
  const { saver, requests } = heldDisk()
  expect(await saver.flush()).toBe(true)
  saver.save(step('one'))
  const refused = saver.flush()
  requests[0]?.fail('No.')
  expect(await refused).toBe(false)
  const written = saver.flush()
  expect(requests[1]?.labels).toEqual(['one'])
  requests[1]?.finish()
  expect(await written).toBe(true)
})
