/** What no page may do, in the real app. */
import { describe, expect, it } from 'vitest'
import { watchPolicy } from './support/policy.ts'
import { openThroughline } from './support/shared-window.ts'

const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'"

describe('the page', () => {
  it('has two functions of ours and nothing of Node or Electron', async () => {
    const { page, app } = await openThroughline()
    const found = await page.evaluate(() => ({
      types: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].map((name) => typeof Reflect.get(window, name)),
      bridge: Object.entries(window.throughline).map(([name, value]) => [name, typeof value]),
    }))
    expect(found.types).toEqual(Array(5).fill('undefined'))
    expect(found.bridge).toEqual([
      ['request', 'function'],
      ['listen', 'function'],
    ])
    const preferences = await app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => {
        const held = Object(Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []))
        const names = ['contextIsolation', 'nodeIntegration', 'sandbox', 'webSecurity', 'webviewTag']
        return Object.fromEntries(names.map((name) => [name, held[name] ?? null]))
      }),
    )
    // Under root Chromium runs without its sandbox, and says so here.
    const { sandbox, ...others } = preferences[0] ?? {}
    expect(preferences).toHaveLength(1)
    expect(process.getuid?.() === 0 || sandbox === true).toBe(true)
    expect(others).toMatchObject({ contextIsolation: true, nodeIntegration: false, webSecurity: true })
    expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
    expect(others.webviewTag ?? false).toBe(false)
  })

  it('is served under a policy that runs nothing but its own files', async () => {
    const { app, page } = await openThroughline()
    const refused = watchPolicy(app)
    const answer = await page.evaluate(async () => {
      const response = await fetch('app://throughline/index.html')
      const header = (name: string) => response.headers.get(name)
      return { policy: header('content-security-policy'), sniffing: header('x-content-type-options') }
    })
    expect(answer).toEqual({ policy: contentPolicy, sniffing: 'nosniff' })
    const runs = await page.evaluate(async () => {
      // What the test itself evaluates may compile code; what runs later may not.
      await new Promise((resolve) => setTimeout(resolve))
      const tried: string[] = []
      const attempt = (name: string, act: () => unknown) => {
        try {
          act()
          tried.push(name)
        } catch {}
      }
      const compiled: (code: string) => unknown = Reflect.get(window, 'eval')
      attempt('eval', () => compiled('1'))
      attempt('Function', () => new Function('return 1')())
      Reflect.set(window, 'hasRun', false)
      const script = document.createElement('script')
      script.textContent = 'window.hasRun = true'
      document.body.append(script)
      const image = document.createElement('div')
      image.innerHTML = '<img src="app://throughline/none.png" onerror="window.hasRun = true">'
      document.body.append(image)
      await new Promise((resolve) => setTimeout(resolve, 300))
      if (Reflect.get(window, 'hasRun')) tried.push('inline')
      return tried
    })
    expect(runs).toEqual([])
    // So that tests which see nothing refused would have seen it.
    expect(refused().length).toBeGreaterThan(1)
  })

  it('reaches no network, no file and nothing outside its folder', async () => {
    const { page } = await openThroughline()
    const elsewhere = ['https://example.com/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'app://other/index.html']
    const paths = [
      '..%2f..%2fpackage.json',
      '%2e%2e%2f%2e%2e%2fpackage.json',
      '..%5c..%5cpackage.json',
      '../../package.json',
      '/etc/passwd',
      'index.html%00',
      '%252e%252e/package.json',
      'none.js',
    ]
    const addresses = [...elsewhere, ...paths.map((path) => `app://throughline/${path}`)]
    const reached = await page.evaluate(async (addresses) => {
      const isReached = async (address: string) => (await fetch(address).catch(() => null)) !== null
      const answers = await Promise.all(addresses.map(isReached))
      return addresses.filter((_, at) => answers[at])
    }, addresses)
    expect(reached).toEqual([])
  })

  it('opens no window and goes nowhere', async () => {
    const { page, app } = await openThroughline()
    const before = page.url()
    const attempts = [
      () => void window.open('https://example.com/'),
      () => void window.open('app://throughline/index.html'),
      () => location.assign('https://example.com/'),
      () => location.assign('file:///etc/passwd'),
      () => location.assign('data:text/html,hello'),
      () => location.assign('app://throughline/index.html?elsewhere'),
      () => {
        const link = document.createElement('a')
        Object.assign(link, { href: 'https://example.com/', target: '_blank' })
        document.body.append(link)
        link.click()
      },
      () => {
        const form = document.createElement('form')
        form.action = 'https://example.com/'
        document.body.append(form)
        form.submit()
      },
      () => void document.body.append(document.createElement('webview')),
      () => {
        const frame = document.createElement('iframe')
        frame.src = 'app://throughline/index.html'
        document.body.append(frame)
      },
    ]
    for (const attempt of attempts) await page.evaluate(attempt)
    await page.waitForTimeout(300)
    expect(page.url()).toBe(before)
    const { windows, contents } = await app.evaluate(({ BrowserWindow, webContents }) => ({
      windows: BrowserWindow.getAllWindows().length,
      contents: webContents.getAllWebContents().length,
    }))
    expect({ windows, contents }).toEqual({ windows: 1, contents: 1 })
  })

  it('is granted nothing', async () => {
    const { page } = await openThroughline()
    const granted = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'persistent-storage',
      ]
      const states = await Promise.all(
        names.map(async (name) => {
          const query = navigator.permissions.query({ name: name as PermissionName })
          return await query.then(({ state }) => (state === 'granted' ? name : null)).catch(() => null)
        }),
      )
      const attempts: [string, () => Promise<unknown>][] = [
        ['camera use', () => navigator.mediaDevices.getUserMedia({ video: true })],
        ['screen', () => navigator.mediaDevices.getDisplayMedia()],
        ['place', () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))],
        ['clipboard', () => navigator.clipboard.readText()],
        ['midi use', () => navigator.requestMIDIAccess({ sysex: true })],
      ]
      const used = await Promise.all(
        attempts.map(([name, use]) =>
          use().then(
            () => name,
            () => null,
          ),
        ),
      )
      if ((await Notification.requestPermission()) === 'granted') used.push('notification')
      return [...states, ...used].filter((name) => name !== null)
    })
    expect(granted).toEqual([])
  })

  it('cannot ask what the contract does not have, nor from another window', async () => {
    const { page, app } = await openThroughline()
    const unknown = await page.evaluate(async () => {
      const ask = window.throughline.request as (name: string, args: unknown) => Promise<unknown>
      const answers = [ask('library:erase', undefined), ask('__proto__', undefined), ask('toString', undefined)]
      return await Promise.all(
        answers.map((answer) =>
          answer.then(
            () => 'answered',
            () => 'refused',
          ),
        ),
      )
    })
    expect(unknown).toEqual(['refused', 'refused', 'refused'])
    const bad = [undefined, null, 7, 'x', [], {}, { journeyId: 7 }, { journeyId: '../x' }, { journeyId: 'a', more: 1 }]
    const answers = await page.evaluate(
      async (bad) => await Promise.all(bad.map((takes) => window.throughline.request('journey:open', takes))),
      bad,
    )
    expect(answers.map((answer) => Reflect.get(Object(answer), 'isOk'))).toEqual(bad.map(() => false))
    const foreign = await app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`
      const window = new BrowserWindow({ show: false, webPreferences: { preload } })
      await window.loadURL('data:text/html,hello')
      const answer = await window.webContents.executeJavaScript("throughline.request('library:list')")
      window.destroy()
      return answer
    })
    expect(foreign).toMatchObject({ isOk: false, failure: { code: 'message-refused' } })
  })
})
