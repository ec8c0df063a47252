/** The app itself: its start, settings, menu and end. */
import { app } from 'electron'
import { showMenu } from '../menu.ts'
import type { Shell } from '../shell.ts'
import { readSettings, saveSettings } from '../storage/settings.ts'
import { applyTheme, mainWindow, setFullScreen } from '../window.ts'
import { type Handlers, tell } from './register.ts'

type AppHandlers = Pick<
  Handlers,
  'app:start' | 'app:save-settings' | 'app:set-menu' | 'app:clipboard' | 'app:set-full-screen' | 'app:quit'
>

export function appHandlers({ library: { database, isReadOnly }, openedFiles, notices }: Shell): AppHandlers {
  return {
    'app:start': () => {
      const { journeyId, notice: refused } = openedFiles.take()
      const said = [notices.take(), refused].filter((sentence) => sentence !== null)
      const notice = said.length === 0 ? null : said.join(' ')
      const settings = readSettings(database)
      return { version: app.getVersion(), platform: process.platform, openJourneyId: journeyId, notice, settings }
    },
    'app:save-settings': (changed) => {
      const settings = isReadOnly ? { ...readSettings(database), ...changed } : saveSettings(database, changed)
      applyTheme(settings.theme)
      return settings
    },
    'app:set-menu': (menus) => showMenu(menus, (actionId) => tell(mainWindow(), 'menu:chosen', { actionId })),
    'app:clipboard': ({ command }) => mainWindow()?.webContents[command](),
    'app:set-full-screen': ({ isFullScreen }) => setFullScreen(isFullScreen),
    // The answer leaves first; the page would wait for it in vain otherwise.
    'app:quit': () => void setImmediate(() => app.quit()),
  }
}
