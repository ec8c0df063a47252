/** The app itself: its start, settings, menu and end. */
import { app } from 'electron'
import { showMenu } from '../app/menu.ts'
import { wallWindow } from '../app/wall-window.ts'
import { applyLook, mainWindow } from '../app/window.ts'
import { noteError } from '../errors/error-log.ts'
import { runtimeVersions } from '../library/runtime-versions.ts'
import { createSettings } from '../storage/library/settings.ts'
import { firstOpening } from './opening.ts'
import { type Handlers, tell, tellOther, type WindowName } from './register.ts'
import type { Shell } from './shell.ts'

type AppHandlers = Pick<Handlers, Extract<keyof Handlers, `app:${string}`>>

export function appHandlers(shell: Shell): AppHandlers {
  const { library, openedFiles, notices, departed, endingJourney, wall } = shell
  const kept = createSettings(library)
  return {
    'app:start': () => {
      const { journeyId: openJourneyId, notice: refused } = openedFiles.take()
      const said = [notices.take(), refused].filter((sentence) => sentence !== null)
      const notice = said.length === 0 ? null : said.join(' ')
      const last = kept.read()
      const mayOpen = last.lastJourneyId === null || endingJourney.mayOpen(last.lastJourneyId)
      const settings = mayOpen ? last : { ...last, lastJourneyId: null }
      const journeyId = openJourneyId ?? settings.lastJourneyId
      return {
        version: app.getVersion(),
        platform: process.platform,
        openJourneyId,
        opening: journeyId === null ? null : firstOpening(shell, journeyId),
        notice,
        departed,
        settings,
        wall: wall.now(),
      }
    },
    'app:save-settings': (changed, from) => {
      const settings = kept.change(changed)
      applyLook(settings)
      tellOther(from, 'settings:changed', settings)
      return settings
    },
    'app:set-menu': (menus) => showMenu(menus, (actionId) => tell(mainWindow(), 'menu:chosen', { actionId })),
    'app:clipboard': ({ command }, from) => windowOf(from)?.webContents[command](),
    'app:about': () => ({ version: app.getVersion(), runtime: runtimeVersions(library.database) }),
    'app:note-error': ({ name, frames }) =>
      noteError(Object.assign(new Error(''), { name, stack: `Error${frames}` }), 'The page'),
    // The answers leave first; the page would wait for them in vain otherwise.
    'app:reload': (_, from) => void setImmediate(() => windowOf(from)?.webContents.reload()),
    'app:quit': () => void setImmediate(() => app.quit()),
  }
}

function windowOf(name: WindowName) {
  return name === 'wall' ? wallWindow() : mainWindow()
}
