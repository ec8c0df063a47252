/** Who gets an export: each has options to start from, of which every one can still be chosen otherwise. */
import type { JourneyDocument } from '../journey/document.ts'
import { type InsightName, insightEntries } from '../journey/insights.ts'
import type { ExportOptions } from '../scene/pictures/export-options.ts'
import { type Format, pagesAtFirst, takesOption } from './format-table.ts'

export const audiences = ['client', 'team', 'author'] as const
export type Audience = (typeof audiences)[number]

export const audienceWords: Readonly<Record<Audience, string>> = { client: 'Client', team: 'Team', author: 'Author' }

export const audienceHints: Readonly<Record<Audience, string>> = {
  client: 'With pains, opportunities, legend and date. No findings or sticky notes.',
  team: 'With findings, sticky notes, legend and date.',
  author: 'As on your screen.',
}

/** What an audience says of an export. */
type AudienceOptions = Pick<
  ExportOptions,
  'theme' | 'hasFindings' | 'hasNotes' | 'insights' | 'hasLegend' | 'pages' | 'paper'
>

/** What the map shows on the screen now: what its author starts from. */
export type OnScreen = Pick<ExportOptions, 'theme' | 'insights'>

/** What people outside ask of a map first. */
const clientLanes: readonly InsightName[] = ['emotions', 'pains', 'opportunities']

/** `document`: where it is known, lanes of which it has nothing are left out. */
export function optionsForAudience(
  audience: Audience,
  format: Format,
  onScreen: OnScreen,
  document: JourneyDocument | null,
): AudienceOptions {
  const common = { pages: pagesAtFirst(format), paper: 'auto' } as const
  switch (audience) {
    case 'client': {
      const insights = clientLanes.filter((name) => !document || hasLane(document, name))
      return { ...common, theme: 'light', hasFindings: false, hasNotes: false, insights, hasLegend: true }
    }
    case 'team':
      return {
        ...common,
        theme: 'light',
        hasFindings: true,
        hasNotes: true,
        insights: onScreen.insights,
        hasLegend: true,
      }
    case 'author': {
      // What is hung up or handed on has nobody beside it who explains the signs.
      const hasLegend = format === 'pdf' || format === 'html'
      return { ...common, ...onScreen, hasFindings: true, hasNotes: true, hasLegend }
    }
  }
}

function hasLane(document: JourneyDocument, name: InsightName): boolean {
  if (name !== 'emotions') return [...insightEntries(document, name).values()].some((entries) => entries.length > 0)
  return [...document.touchpoints.values()].some(({ emotions }) => Object.keys(emotions).length > 0)
}

/** How what was chosen otherwise is called, each beside the option of formats that it belongs to. */
const optionWords = [
  ['theme', 'theme', 'theme'],
  ['hasFindings', 'findings', 'findings'],
  ['hasNotes', 'notes', 'sticky notes'],
  ['insights', 'insights', 'lanes'],
  ['hasLegend', 'legend', 'legend and date'],
  ['pages', 'pages', 'pages'],
  ['paper', 'paper', 'paper'],
] as const

/** What of the options isn't as the audience has it, as far as the format takes it: in words, in the order of the dialog. */
export function differencesFrom(audience: AudienceOptions, options: ExportOptions, format: Format): readonly string[] {
  return optionWords.flatMap(([name, option, words]) => {
    const isSame = String(options[name]) === String(audience[name])
    const isTaken = takesOption(format, option) && !(name === 'pages' && options.part.of !== 'journey')
    return isSame || !isTaken ? [] : [words]
  })
}

/** The names of the options that an audience says. */
export const audienceOptionNames = optionWords.map(([name]) => name)
