/** Each request of the bridge, sent as it must not be. */
import { expect, it } from 'vitest'
import { requestNames } from '../../electron/bridge/request-names.ts'
import { checkArguments } from '../../shared/bridge/check-arguments.ts'
import { openThroughline } from './support/shared-window.ts'

type Answer = { readonly isOk: boolean; readonly failure?: { readonly code: string } }

const bad: readonly unknown[] = [
  ...[null, 7, 'x', true, [], ['x'], [[]], Number.NaN, '../../etc/passwd', 'x'.repeat(10_000)],
  ...[{ unknown: 1 }, { journeyId: 7 }, { journeyId: '../x', more: 1 }, { journeyId: { toString: 'x' } }],
  ...[{ constructor: { prototype: { x: 1 } } }, { journeyId: null }, { args: { journeyId: 'a' } }],
]

it('is refused with arguments of a wrong shape, whichever it is, before anything is done', async () => {
  const { page } = await openThroughline()
  for (const name of requestNames) {
    // What a request takes isn't bad for it, such as nothing but an object of any kind.
    const refused = bad.filter((args) => !checkArguments(name, args).success)
    expect(refused.length, name).toBeGreaterThan(9)
    const answers = await page.evaluate(
      async ([name, bad]) =>
        (await Promise.all(bad.map((args) => window.throughline.request(name, args)))) as unknown as Answer[],
      [name, refused] as const,
    )
    const codes = answers.map(({ isOk, failure }) => (isOk ? 'answered' : failure?.code))
    expect(codes, name).toEqual(refused.map(() => 'message-refused'))
  }
})

it('is refused to any page that is not ours, with arguments of any shape', async () => {
  const { app, page } = await openThroughline()
  for (const address of ['about:blank', 'data:text/html,hello', 'app://other/index.html']) {
    const answers = await app.evaluate(
      async ({ app, BrowserWindow }, [address, names]) => {
        const preload = `${app.getAppPath()}/out/preload/preload.cjs`
        const window = new BrowserWindow({ show: false, webPreferences: { preload } })
        await window.loadURL(address).catch(() => undefined)
        const script = `Promise.all(${JSON.stringify(names)}.flatMap((name) =>
          [undefined, null, {}, { journeyId: 'a' }].map((args) => throughline.request(name, args))))`
        const answers: Answer[] = await window.webContents.executeJavaScript(script)
        window.destroy()
        return answers
      },
      [address, [...requestNames]] as const,
    )
    expect(answers).toHaveLength(4 * requestNames.length)
    const codes = new Set(answers.map(({ isOk, failure }) => (isOk ? 'answered' : failure?.code)))
    expect([...codes], address).toEqual(['message-refused'])
  }
  // It was asked to quit among the others.
  expect(await page.evaluate(() => document.readyState)).toBe('complete')
})
