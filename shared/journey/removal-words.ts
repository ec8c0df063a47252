/** What a change takes out of a journey, in the sentence that a notice says. */
import { choosePlural, formatCount } from '../words/counts.ts'
import { nouns } from '../words/names.ts'
import type { Change } from './change.ts'
import type { JourneyDocument } from './document.ts'
import { type ListName, listNames } from './fields/vocabulary.ts'

const longestName = 60

/**
 * Says what was removed, what went with it and what it is no longer linked to: "Deleted stage “Booking”, its 3 touchpoints and
 * their 4 connections. 2 quotes are no longer linked to them."
 * @param before the journey before the change.
 * @returns null where the change removes nothing.
 */
export function removalWords(
  before: JourneyDocument,
  change: Change,
  verb: 'Deleted' | 'Cut' = 'Deleted',
): string | null {
  const subject = subjectOf(before, change)
  if (subject === null) return null
  return [`${verb} ${listed([subject, ...companionsOf(change)])}.`, ...looseEndsOf(change)].join(' ')
}

function subjectOf(before: JourneyDocument, change: Change): string | null {
  const [stage] = change.stages?.removed ?? []
  if (stage) return quoted('stage', stage.name)
  const [channel] = change.channels?.removed ?? []
  if (channel) return quoted('channel', channel.name)
  const [persona] = change.personas?.removed ?? []
  if (persona) return quoted('persona', persona.name)
  const [need] = change.needs?.removed ?? []
  if (need) return quoted('need', need.text)
  const [objective] = change.objectives?.removed ?? []
  if (objective) return quoted('objective', objective.text)
  const [note] = change.notes?.removed ?? []
  if (note) return quoted('sticky note', note.text)
  const [touchpoint, second] = change.touchpoints?.removed ?? []
  if (second) return formatCount(change.touchpoints?.removed.length ?? 0, 'touchpoint')
  if (touchpoint) return quoted('touchpoint', touchpoint.title)
  const connections = change.connections?.removed ?? []
  const [connection] = connections
  if (!connection) return evidenceOf(change)
  if (connections.length > 1) return formatCount(connections.length, 'connection')
  if (connection.label.trim() !== '') return quoted('connection', connection.label)
  const titles = [connection.from, connection.to].map((id) => before.touchpoints.get(id)?.title ?? '')
  return `the connection from ${titles.map((title) => nameOf(title) ?? 'an untitled touchpoint').join(' to ')}`
}

function evidenceOf(change: Change): string | null {
  const [opportunity] = change.opportunities?.removed ?? []
  if (opportunity) return quoted('opportunity', opportunity.text)
  const [quote] = change.quotes?.removed ?? []
  if (quote) return quoted('quote', quote.text)
  const [measure] = change.measures?.removed ?? []
  if (measure) return quoted('measure', measure.name)
  const [part] = change.agenda?.removed ?? []
  if (part) return quoted('agenda item', part.title)
  const [ballot] = change.ballots?.removed ?? []
  return ballot ? quoted('vote', ballot.question) : null
}

function isRemovedAlone(change: Change, list: ListName): boolean {
  return listNames.every((name) => name === list || !change[name]?.removed.length)
}

function companionsOf(change: Change): string[] {
  const isGrid = Boolean(change.stages?.removed.length ?? change.channels?.removed.length)
  const touchpoints = change.touchpoints?.removed.length ?? 0
  const changed = change.touchpoints?.updated.length ?? 0
  const users = change.channels?.removed.length ? (change.personas?.updated.length ?? 0) : 0
  const values = (change.measures?.removed ?? []).reduce((count, { values }) => count + values.length, 0)
  const parts: string[] = []
  if (isGrid && touchpoints > 0) parts.push(`its ${formatCount(touchpoints, 'touchpoint')}`)
  for (const list of ['connections', 'opportunities', 'ballots'] as const) {
    const along = change[list]?.removed.length ?? 0
    const isSubject = list === 'ballots' ? isRemovedAlone(change, list) : touchpoints === 0
    if (along > 0 && !isSubject) parts.push(`${touchpoints > 1 ? 'their' : 'its'} ${formatCount(along, nouns[list])}`)
  }
  if (users > 0) parts.push(`its use by ${formatCount(users, 'persona')}`)
  if (values > 0) parts.push(`its ${formatCount(values, 'value')}`)
  if (change.personas?.removed.length && changed > 0)
    parts.push(`its emotions at ${formatCount(changed, 'touchpoint')}`)
  if ((change.needs?.removed.length || change.objectives?.removed.length) && changed > 0) {
    parts.push(`its links to ${formatCount(changed, 'touchpoint')}`)
  }
  return parts
}

/** What stays, but no longer speaks of what went. */
function looseEndsOf(change: Change): string[] {
  if (change.personas?.removed.length) return looseEnds(change, { needs: 'need', quotes: 'quote' }, hasNoPersona)
  const gone = (change.touchpoints?.removed.length ?? 0) + (change.stages?.removed.length ?? 0)
  return looseEnds(
    change,
    {
      opportunities: 'opportunity',
      measures: 'measure',
      quotes: 'quote',
      notes: 'sticky note',
      agenda: 'agenda item',
      ballots: 'ballot',
    },
    (count) => `${choosePlural(count, 'is', 'are')} no longer linked to ${gone > 1 ? 'them' : 'it'}`,
  )
}

function hasNoPersona(count: number): string {
  return `no longer ${choosePlural(count, 'has', 'have')} a persona`
}

function looseEnds(
  change: Change,
  nounOf: { readonly [L in ListName]?: string },
  verbOf: (count: number) => string,
): string[] {
  const counts = listNames.flatMap((list) => {
    const [count, noun] = [change[list]?.updated.length ?? 0, nounOf[list]]
    return noun && count > 0 ? [{ count, noun }] : []
  })
  if (counts.length === 0) return []
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return [`${listed(counts.map(({ count, noun }) => formatCount(count, noun)))} ${verbOf(all)}.`]
}

function quoted(noun: string, name: string): string {
  const quotedName = nameOf(name)
  return quotedName ? `${noun} ${quotedName}` : `an untitled ${noun}`
}

/** In quotes and on one line, cut where it is long; null where there is none. */
function nameOf(name: string): string | null {
  const letters = [...name.trim().replace(/\s+/g, ' ')]
  if (letters.length === 0) return null
  const shown =
    letters.length > longestName
      ? `${letters
          .slice(0, longestName - 1)
          .join('')
          .trimEnd()}…`
      : letters.join('')
  return `“${shown}”`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
