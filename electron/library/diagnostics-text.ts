/**
 * The diagnostics as a text that a person reads before handing it on: made of counts, sizes, times and the app’s own words alone.
 */
import { formatCount, formatNumber } from '../../shared/words/counts.ts'
import { formatDayAndTime } from '../../shared/words/dates.ts'
import { formatSize } from '../../shared/words/sizes.ts'
import type { NotedError } from '../errors/error-log.ts'
import type { LibraryHealth } from '../storage/library/health.ts'

export type Surroundings = {
  readonly version: string
  readonly isPackaged: boolean
  readonly runtime: Readonly<Record<'electron' | 'chromium' | 'node' | 'sqlite', string>>
  readonly system: string
  readonly processors: number
  readonly memoryBytes: number
  readonly locale: string
  readonly displays: readonly { readonly width: number; readonly height: number; readonly scaling: number }[]
  readonly window: { readonly width: number; readonly height: number } | null
  readonly interfaceZoom: number
  readonly theme: string
  readonly runningSeconds: number
  readonly ownMemoryBytes: number
}

type Facts = {
  readonly at: string
  readonly surroundings: Surroundings
  readonly library: LibraryHealth
  /** Whether the app goes on in another library than it began with. */
  readonly hasDeparted: boolean
  readonly errors: readonly NotedError[]
}

export function diagnosticsText({ at, surroundings, library, hasDeparted, errors }: Facts): string {
  return [
    'Throughline diagnostics',
    `Made ${momentOf(at)}. No titles, names, texts or file paths of yours are in it.`,
    ...section('App', appLines(surroundings)),
    ...section('Library', libraryLines(library, hasDeparted)),
    ...section('Backups', backupLines(library.backups)),
    ...section('Last errors', errors.length === 0 ? ['None'] : errors.toReversed().flatMap(errorLines)),
    '',
  ].join('\n')
}

function section(name: string, lines: readonly string[]): string[] {
  return ['', name, ...lines.map((line) => `  ${line}`)]
}

function appLines(of: Surroundings): string[] {
  const { electron, chromium, node, sqlite } = of.runtime
  const displays = of.displays.map(({ width, height, scaling }) => `${width} × ${height} at ${scaling}`)
  return [
    `Throughline ${of.version}${of.isPackaged ? '' : ', not packaged'}`,
    `Electron ${electron}, Chromium ${chromium}, Node ${node}, SQLite ${sqlite}`,
    `${of.system}, ${formatCount(of.processors, 'processor')}, ${formatSize(of.memoryBytes)} memory, language ${of.locale}`,
    `Displays: ${displays.join('; ') || 'none'}`,
    `Window: ${of.window ? `${of.window.width} × ${of.window.height}` : 'none'}, ${of.theme} theme, interface at ${Math.round(of.interfaceZoom * 100)}%`,
    `Running for ${formatCount(Math.floor(of.runningSeconds / 60), 'minute')}, using ${formatSize(of.ownMemoryBytes)} memory`,
  ]
}

function libraryLines(library: LibraryHealth, hasDeparted: boolean): string[] {
  const { looked, damaged, allAt } = library.checked
  const free =
    library.freeBytes === null ? 'free disk space not known' : `${formatSize(library.freeBytes)} free on its disk`
  return [
    `Library version ${library.version}, ${formatSize(library.bytes)} and ${formatSize(library.logBytes)} of latest edits, ${free}`,
    ...(library.isReadOnly ? ['Read-only'] : []),
    ...(hasDeparted ? ['Its files were moved or replaced while Throughline was running'] : []),
    `${formatCount(library.journeys, 'journey')}, ${formatNumber(library.inTrash)} more in the trash, ${formatCount(library.folders, 'folder')}`,
    `${formatCount(library.touchpoints, 'touchpoint')}, ${formatNumber(library.touchpointsOfLargest)} in the largest journey, ${formatCount(library.connections, 'connection')}`,
    `${formatCount(library.steps, 'change')} in the history, ${formatCount(library.images, 'image')}`,
    `Last check: ${allAt === null ? `under way, ${formatCount(looked, 'journey')} so far` : momentOf(allAt)}, ${formatNumber(damaged)} damaged`,
  ]
}

function backupLines({ count, damaged, bytes, newestAt, oldestAt }: LibraryHealth['backups']): string[] {
  if (newestAt === null || oldestAt === null) return ['None']
  return [
    `${formatCount(count, 'backup')}, ${formatNumber(damaged)} damaged, ${formatSize(bytes)}`,
    `Newest ${momentOf(newestAt)}, oldest ${momentOf(oldestAt)}`,
  ]
}

function errorLines({ at, times, during, kind, code, places }: NotedError): string[] {
  const often = times > 1 ? `, ${formatNumber(times)} times` : ''
  return [
    `${momentOf(at)}${often}: ${during}: ${[kind, code].filter(Boolean).join(' ')}`,
    ...places.map((at) => `  ${at}`),
  ]
}

/** As the reader’s clock had it, and as every clock has it. */
function momentOf(at: string): string {
  return `${formatDayAndTime(at)} (${at.slice(0, 19)}Z)`
}
