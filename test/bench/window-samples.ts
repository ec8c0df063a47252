/** What a page tells of itself while hands are at work: times between frames, from key to painted frame, and its own work. */
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    benchSamples: number[]
    benchIsOver: boolean
  }
}

/** Milliseconds between animation frames while something is done. */
export async function frameTimes(page: Page, run: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    window.benchSamples = []
    window.benchIsOver = false
    let last = performance.now()
    const onFrame = (now: number) => {
      window.benchSamples.push(now - last)
      last = now
      if (!window.benchIsOver) requestAnimationFrame(onFrame)
    }
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(onFrame)
    })
  })
  await run()
  return await page.evaluate(() => {
    window.benchIsOver = true
    return window.benchSamples
  })
}

/** Milliseconds from each key's event to the end of the frame that shows what it did. */
export async function keyTimes(page: Page, run: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    window.benchSamples = []
    const onKey = ({ timeStamp }: KeyboardEvent) =>
      requestAnimationFrame(() => {
        const painted = new MessageChannel()
        painted.port1.onmessage = () => window.benchSamples.push(performance.now() - timeStamp)
        painted.port2.postMessage(null)
      })
    window.addEventListener('keydown', onKey, true)
  })
  await run()
  return await page.evaluate(() => window.benchSamples)
}

/** Milliseconds of processor time that the page's main thread needs for what is done: other programs don't count. */
export async function mainThreadTime(page: Page, run: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const before = await spent()
  await run()
  return (await spent()) - before
}

/** Megabytes of JavaScript objects after everything that can go is gone. */
export async function heapSize(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}
