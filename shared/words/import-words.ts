/** What is said of a file that comes in: what was guessed, what was kept elsewhere, and what was left out. */
import { choosePlural, formatCount } from './counts.ts'

const quoted = (name: string) => `“${name.replace(/\s+/g, ' ').trim().slice(0, 80) || 'Untitled'}”`

/** “A”, “B” and 3 more */
export function quotedNames(names: readonly string[]): string {
  const shown = names.slice(0, 6).map(quoted)
  const more = names.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

export const importWords = {
  scale: (column: string, scale: string) => `${quoted(column)} uses a scale from ${scale}`,
  leftScores: (count: number, scale: string) =>
    `Left out ${formatCount(count, 'score')} that ${choosePlural(count, 'isn’t', 'aren’t')} on a scale from ${scale}`,
  noScale: (column: string) =>
    `${quoted(column)} has numbers whose scale isn’t clear. They are in the notes, not in the emotions`,
  unreadFeelings: (column: string, count: number) =>
    `${formatCount(count, 'emotion')} in ${quoted(column)} ${choosePlural(count, 'isn’t', 'aren’t')} clear. The words are in the notes`,
  inNotes: (columns: readonly string[]) => `The notes hold ${quotedNames(columns)}`,
  textInNotes: (stages: readonly string[]) => `The notes hold the sentences below ${quotedNames(stages)}`,
  headingsAsStages: () => 'The page names no stages. Its headings became the stages',
  boxesAsSteps: () => 'The page has no lists. Its boxes became the touchpoints',
  noChannel: (channel: string, kind: string) =>
    `The file names no channels. All touchpoints are on ${quoted(channel)} (${kind})`,
  noStage: (stage: string) => `The file names no stages. All touchpoints are in ${quoted(stage)}`,
  guessedChannels: () => 'The file names no channels. Touchpoints are on one for each channel kind, by their names',
  guessedKinds: (channels: readonly string[], kind: string) =>
    `Check the channel kind of ${quotedNames(channels)}: nothing tells it, so it is ${kind}`,
  guessedPhases: (stages: readonly (readonly [name: string, phase: string])[]) => {
    const shown = stages.slice(0, 6).map(([name, phase]) => `${quoted(name)} (${phase})`)
    const more = stages.length > shown.length ? ` and ${stages.length - shown.length} more` : ''
    return `Check the phases, which are guessed by the names of the stages: ${shown.join(', ')}${more}`
  },
  turned: () => 'The stages are the columns of the table',
  tablesAsStages: () => 'Each table became a stage, by its name',
  portraits: (names: readonly string[]) => `The file describes personas: ${quotedNames(names)}`,
  joined: (table: string) => `${quoted(table)} was added to its stages`,
  encoding: (name: string) => `The text was read as ${name}`,
  leftTable: (table: string, rows: number, why: string) =>
    `Left out the table ${quoted(table)} (${formatCount(rows, 'row')}): ${why}`,
  leftLines: (lines: readonly string[]) => `Left out ${formatCount(lines.length, 'line')}: ${quotedNames(lines)}`,
  leftSections: (names: readonly string[]) => `Left out ${formatCount(names.length, 'section')}: ${quotedNames(names)}`,
  leftBesideTables: (names: readonly string[]) => `Left out the text beside the table of ${quotedNames(names)}`,
  leftJourneys: (titles: readonly string[]) =>
    `Left out ${formatCount(titles.length, 'more journey')}: ${quotedNames(titles)}. Only one fits in a journey`,
  leftDiagrams: (titles: readonly string[]) =>
    `Left out ${formatCount(titles.length, 'diagram')}: ${quotedNames(titles)}. Only one fits in a journey`,
  leftParts: (count: number, what: string) => `Left out ${formatCount(count, what)}`,
  leftCell: (place: string, reason: string) => `Left out the cell at ${place}: ${reason}`,
  strict: 'with --strict, nothing may be left out',
  total: (count: number) => `${formatCount(count, 'part')} of this file ${choosePlural(count, 'was', 'were')} left out`,
} as const

/** Why a table isn’t imported. */
export const tableReasons = {
  tasks: 'it lists tasks or risks, not touchpoints',
  unknown: 'none of its columns names stages or touchpoints',
  other: 'another table describes the journey better',
} as const
