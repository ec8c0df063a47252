/** A page of the app that nobody sees, for what only a browser can draw. */
import { app, BrowserWindow, type WebContents } from 'electron'
import { limitLoading } from './limit-loading.ts'
import { appOrigin } from './page-file.ts'

/** Lets the page live until this is over too, though `use` may be done before. */
export type KeepUntil = (work: Promise<unknown>) => void

/** The page lives until `use` is done: on closing its last window the app may end. `prepare` works while it loads. */
export async function withHiddenPage<T>(
  page: string,
  prepare: () => T,
  use: (contents: WebContents, prepared: T, keepUntil: KeepUntil) => Promise<void>,
): Promise<void> {
  const endWaiting = limitLoading(process.argv, (status) => app.exit(status))
  const window = new BrowserWindow({
    show: false,
    width: 320,
    height: 240,
    // Off screen, so that it also works where there is no display.
    webPreferences: { offscreen: true, sandbox: true, contextIsolation: true, spellcheck: false, disableDialogs: true },
  })
  const kept: Promise<unknown>[] = []
  try {
    const loading = window.loadURL(`${appOrigin}/${page}`)
    const [prepared] = await Promise.all([Promise.resolve().then(prepare), loading])
    endWaiting()
    await use(window.webContents, prepared, (work) => kept.push(work))
  } finally {
    endWaiting()
    if (kept.length === 0) window.destroy()
    else void Promise.allSettled(kept).then(() => window.destroy())
  }
}
