/** A window with a page of the app in it: all windows have the same preferences, and a page that ends comes back in each. */
import { join } from 'node:path'
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron'
import { appOrigin } from '../page/page-file.ts'
import { bringPageBack } from './bring-page-back.ts'

const grounds = { light: '#F6F5F1', dark: '#15161A' }

export function groundNow(): string {
  return nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light
}

/**
 * @param page below the app's own address; empty is the first window's.
 * @param whenPageEnds is called before the page is loaded again.
 */
export function createPageWindow(
  page: string,
  options: BrowserWindowConstructorOptions & { readonly zoomFactor: number },
  whenPageEnds: () => void,
): BrowserWindow {
  const { zoomFactor, ...own } = options
  const window = new BrowserWindow({
    ...own,
    show: false,
    title: app.getName(),
    // Until the page has drawn, so that it doesn't flash.
    backgroundColor: groundNow(),
    ...(process.platform === 'linux' ? { icon: iconFile() } : {}),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      spellcheck: false,
      disableDialogs: true,
      // Otherwise what was compiled is kept only by who starts the app twice in three days.
      v8CacheOptions: 'bypassHeatCheck',
      zoomFactor,
    },
  })
  bringPageBack(window, whenPageEnds)
  void window.loadURL(`${appOrigin}/${page}`)
  return window
}

/** Elsewhere than on Linux the system takes the icon from the app itself. */
function iconFile(): string {
  if (app.isPackaged) return join(process.resourcesPath, 'resources', 'icon.png')
  return join(app.getAppPath(), 'resources', 'icons', 'icons', '256x256.png')
}
