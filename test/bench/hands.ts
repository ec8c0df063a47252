/** Input as hands give it: straight to the page, sixty events a second, whether or not the page keeps up. */
import type { CDPSession, Page } from 'playwright-core'

type MouseInput = Parameters<typeof sendMouse>[1]

const eventsPerSecond = 60
/** A system holds events back from a page that has answered none of so many. */
const mostUnanswered = 3
const control = 2

export type Point = { readonly x: number; readonly y: number }

/** Turns the wheel at a point, by so much with each event. */
export async function turnWheel(page: Page, at: Point, turns: readonly number[], isZoom = false): Promise<void> {
  const modifiers = isZoom ? control : 0
  await sendAll(
    page,
    turns.map((deltaY) => ({ type: 'mouseWheel', ...at, deltaX: 0, deltaY, modifiers })),
  )
}

/** Presses the button at the first point and moves to the others; the button stays down. */
export async function dragAlong(page: Page, [from, ...way]: readonly Point[]): Promise<void> {
  if (!from) return
  const held = { button: 'left', buttons: 1 } as const
  await sendAll(page, [
    { type: 'mouseMoved', ...from },
    { type: 'mousePressed', ...from, ...held, clickCount: 1 },
    ...way.map((point): MouseInput => ({ type: 'mouseMoved', ...point, ...held })),
  ])
}

async function sendAll(page: Page, events: readonly MouseInput[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const unanswered = new Set<Promise<void>>()
  const start = performance.now()
  for (const [at, event] of events.entries()) {
    await until(start + (at * 1000) / eventsPerSecond)
    if (unanswered.size >= mostUnanswered) await Promise.race(unanswered)
    const answer: Promise<void> = sendMouse(session, event).then(() => void unanswered.delete(answer))
    unanswered.add(answer)
  }
  await Promise.all(unanswered)
  await session.detach()
}

async function sendMouse(
  session: CDPSession,
  event: {
    readonly type: 'mouseMoved' | 'mousePressed' | 'mouseWheel'
    readonly x: number
    readonly y: number
    readonly button?: 'left'
    readonly buttons?: number
    readonly clickCount?: number
    readonly deltaX?: number
    readonly deltaY?: number
    readonly modifiers?: number
  },
): Promise<void> {
  await session.send('Input.dispatchMouseEvent', event)
}

function until(time: number): Promise<void> | void {
  const rest = time - performance.now()
  if (rest > 0) return new Promise((done) => setTimeout(done, rest))
}
