/** The names that may cross, apart from their schemas: the preload script carries these and nothing heavier. */
import type { EventName, RequestName } from '../../shared/bridge.ts'

export const requestNames = [
  'app:start',
  'app:save-settings',
  'app:set-menu',
  'app:clipboard',
  'app:set-full-screen',
  'app:quit',
  'library:list',
  'library:templates',
  'library:create',
  'library:rename',
  'library:duplicate',
  'library:delete',
  'library:restore',
  'library:search',
  'library:trash',
  'library:remove-for-good',
  'library:folders',
  'library:put-folder',
  'library:remove-folder',
  'library:move',
  'library:choose-files',
  'library:import-chosen',
  'library:import-bytes',
  'library:add',
  'journey:open',
  'journey:apply',
  'journey:history',
  'journey:moments',
  'journey:moment',
  'journey:versions',
  'journey:name-version',
  'journey:forget-version',
  'backups:list',
  'backups:make-now',
  'backups:journey',
  'backups:restore',
  'backups:restore-journey',
  'journey:export',
  'journey:export-report',
  'journey:export-coverage',
  'journey:cancel-export',
  'journey:copy-picture',
  'journey:save-copy',
  'journey:save-file',
] as const satisfies readonly RequestName[]

export const eventNames = [
  'journey:opened',
  'journey:export-progress',
  'menu:chosen',
  'notice',
] as const satisfies readonly EventName[]

/** The one channel on which requests travel. */
export const requestChannel = 'throughline:request'
