/** What a change takes out of a journey, in the sentence that a notice says. */
import type { Change } from './change.ts'
import type { JourneyDocument } from './document.ts'

const longestName = 60

/**
 * Says what was removed and what went with it: "Deleted stage “Booking”, its 3 touchpoints and their 4 connections."
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
  const parts = [subject, ...companionsOf(change)]
  const sentence = `${verb} ${listed(parts)}.`
  const needs = change.needs?.updated.length ?? 0
  if (!change.personas?.removed.length || needs === 0) return sentence
  return `${sentence} ${needs === 1 ? '1 need no longer has' : `${needs} needs no longer have`} a persona.`
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
  if (second) return counted(change.touchpoints?.removed.length ?? 0, 'touchpoint')
  if (touchpoint) return quoted('touchpoint', touchpoint.title)
  const connections = change.connections?.removed ?? []
  const [connection] = connections
  if (!connection) return evidenceOf(change)
  if (connections.length > 1) return counted(connections.length, 'connection')
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
  return measure ? quoted('measure', measure.name) : null
}

function companionsOf(change: Change): string[] {
  const isGrid = Boolean(change.stages?.removed.length ?? change.channels?.removed.length)
  const touchpoints = change.touchpoints?.removed.length ?? 0
  const connections = change.connections?.removed.length ?? 0
  const changed = change.touchpoints?.updated.length ?? 0
  const users = change.channels?.removed.length ? (change.personas?.updated.length ?? 0) : 0
  const parts: string[] = []
  if (isGrid && touchpoints > 0) parts.push(`its ${counted(touchpoints, 'touchpoint')}`)
  if (touchpoints > 0 && connections > 0) {
    parts.push(`${touchpoints === 1 ? 'its' : 'their'} ${counted(connections, 'connection')}`)
  }
  if (users > 0) parts.push(`its use by ${counted(users, 'persona')}`)
  if (change.personas?.removed.length && changed > 0) parts.push(`its emotions at ${counted(changed, 'touchpoint')}`)
  if ((change.needs?.removed.length || change.objectives?.removed.length) && changed > 0) {
    parts.push(`its links to ${counted(changed, 'touchpoint')}`)
  }
  return parts
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

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
