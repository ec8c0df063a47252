/** What can be chosen about an export on the command line, the same as in the export dialog. */
import { FailureError } from '../../shared/failure.ts'
import { type Audience, audiences, optionsForAudience } from '../../shared/formats/audience.ts'
import type { Format } from '../../shared/formats/format-table.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { type InsightName, insightNames } from '../../shared/journey/insights.ts'
import { type Part, partThatIsThere } from '../../shared/journey/part-of-journey.ts'
import { type SavedView, viewNamed, viewsOf } from '../../shared/journey/views.ts'
import {
  defaultExportOptions,
  type ExportOptions,
  largestChosenScale,
  largestChosenWidth,
  orientationChoices,
  pageChoices,
  paperChoices,
  smallestScale,
  smallestWidth,
} from '../../shared/scene/pictures/export-options.ts'
import { tableNames } from '../../shared/scene/pictures/table-names.ts'
import { pictureThemeNames } from '../../shared/scene/theme.ts'
import { wordOf } from './arguments.ts'
import { CommandLineError } from './host.ts'
import { quoteLine } from './one-line.ts'

export const exportArguments = {
  for: { type: 'string' },
  theme: { type: 'string' },
  scale: { type: 'string' },
  width: { type: 'string' },
  stage: { type: 'string' },
  select: { type: 'string' },
  view: { type: 'string' },
  'no-filter': { type: 'boolean' },
  pages: { type: 'string' },
  paper: { type: 'string' },
  orientation: { type: 'string' },
  insights: { type: 'string' },
  legend: { type: 'boolean' },
  'no-legend': { type: 'boolean' },
  findings: { type: 'boolean' },
  'no-findings': { type: 'boolean' },
  notes: { type: 'boolean' },
  'no-notes': { type: 'boolean' },
  'no-background': { type: 'boolean' },
  table: { type: 'string' },
  matrix: { type: 'string' },
} as const

type Given = {
  readonly [K in keyof typeof exportArguments]?:
    | ((typeof exportArguments)[K]['type'] extends 'boolean' ? boolean : string)
    | undefined
}

/** All but what only the journey can tell: its part, and what a saved view says. */
export type ChosenOptions = Pick<ExportOptions, 'orientation' | 'size' | 'table' | 'hasBackground'> & {
  readonly audience: Audience
  /** What was given of all that the audience says otherwise. */
  readonly given: Partial<ExportOptions>
  readonly stage?: string
  readonly select?: string
  readonly view?: string
  readonly isFilterLeftOut: boolean
}

/** @throws CommandLineError for a value that an option doesn't take. */
export function chosenOptions(given: Given): ChosenOptions {
  if (given.scale !== undefined && given.width !== undefined)
    throw new CommandLineError('Give --scale or --width, not both.')
  const parts = (['stage', 'select', 'view'] as const).filter((name) => given[name] !== undefined)
  if (parts.length > 1) throw new CommandLineError(`Give --${parts[0]} or --${parts[1]}, not both.`)
  return {
    audience: wordOf('--for', given.for, audiences, 'client'),
    given: givenOptions(given),
    orientation: wordOf('--orientation', given.orientation, orientationChoices, defaultExportOptions.orientation),
    size: sizeOf(given.scale, given.width),
    table: wordOf('--table', given.table, tableNames, defaultExportOptions.table),
    hasBackground: !given['no-background'],
    isFilterLeftOut: given['no-filter'] ?? false,
    ...(given.stage === undefined ? {} : { stage: given.stage }),
    ...(given.select === undefined ? {} : { select: given.select }),
    ...(given.view === undefined ? {} : { view: given.view }),
  }
}

function givenOptions(given: Given): Partial<ExportOptions> {
  const theme = wordOf('--theme', given.theme, pictureThemeNames, null)
  const pages = wordOf('--pages', given.pages, pageChoices, null)
  const paper = wordOf('--paper', given.paper?.toLowerCase(), paperChoices, null)
  const isAsked = (name: 'findings' | 'notes' | 'legend') => given[name] || given[`no-${name}`]
  return {
    ...(theme === null ? {} : { theme }),
    ...(pages === null ? {} : { pages }),
    ...(paper === null ? {} : { paper }),
    ...(given.insights === undefined ? {} : { insights: insightsOf(given.insights) }),
    ...(isAsked('findings') ? { hasFindings: !given['no-findings'] } : {}),
    ...(isAsked('notes') ? { hasNotes: !given['no-notes'] } : {}),
    ...(isAsked('legend') ? { hasLegend: !given['no-legend'] } : {}),
  }
}

/** @throws FailureError for a stage, a touchpoint or a view that the journey doesn't have. */
export function optionsFor(document: JourneyDocument, format: Format, chosen: ChosenOptions): ExportOptions {
  const { stage, select, view: viewName, isFilterLeftOut, audience, given, ...options } = chosen
  const view = viewName === undefined ? null : viewFor(document, viewName)
  return {
    ...optionsForAudience(audience, format, defaultExportOptions, document),
    ...(view ? { insights: view.lanes } : {}),
    ...given,
    poster: null,
    ...options,
    hiddenPersonaIds: view?.hiddenPersonaIds ?? [],
    filter: isFilterLeftOut ? {} : (view?.filter ?? {}),
    part: view ? partThatIsThere(document, view.part) : partFor(document, stage, select),
  }
}

function viewFor({ journey }: JourneyDocument, given: string): SavedView {
  const view = viewNamed(journey, given)
  if (view) return view
  const names = viewsOf(journey).map(({ name }) => JSON.stringify(name))
  const there = names.length > 0 ? `its views are ${names.join(', ')}` : 'it has no saved views'
  throw new FailureError('file-refused', `Unknown view ${quoteLine(given)} in “${journey.title}”: ${there}.`)
}

function partFor(document: JourneyDocument, stage: string | undefined, select: string | undefined): Part {
  if (stage !== undefined) {
    const found =
      document.stages.get(stage) ?? inOrder(document.stages).find(({ name }) => name.trim() === stage.trim())
    if (found) return { of: 'stage', stageId: found.id }
    throw new FailureError('file-refused', `Unknown stage ${quoteLine(stage)} in “${document.journey.title}”.`)
  }
  if (select === undefined) return { of: 'journey' }
  const touchpointIds = select.split(',').map((id) => id.trim())
  const missing = touchpointIds.find((id) => !document.touchpoints.has(id))
  if (missing === undefined) return { of: 'selection', touchpointIds }
  throw new FailureError(
    'file-refused',
    `Unknown touchpoint ${quoteLine(missing)} in “${document.journey.title}”. Separate ids with commas.`,
  )
}

function insightsOf(given: string): InsightName[] {
  if (given === 'none') return []
  if (given === 'all') return [...insightNames]
  const chosen = new Set(
    given.split(',').map((name) => wordOf('--insights', name.trim(), [...insightNames, 'all', 'none'], null)),
  )
  return insightNames.filter((name) => chosen.has(name) || chosen.has('all'))
}

function sizeOf(scale: string | undefined, width: string | undefined): ExportOptions['size'] {
  if (width !== undefined)
    return { by: 'width', pixels: numberOf('--width', width, smallestWidth, largestChosenWidth, /^\d+$/) }
  if (scale === undefined) return defaultExportOptions.size
  return { by: 'scale', scale: numberOf('--scale', scale, smallestScale, largestChosenScale, /^\d+(\.\d+)?$/) }
}

function numberOf(option: string, given: string, least: number, most: number, form: RegExp): number {
  const value = form.test(given) ? Number(given) : Number.NaN
  if (value >= least && value <= most) return value
  throw new CommandLineError(`${option} takes a number from ${least} to ${most}, not ${quoteLine(given)}.`)
}
