/** An outline that we wrote -> document: everything in it stands under a name, and other records are spoken of by their labels. */
import type { JourneyDocument } from '../../journey/document.ts'
import { kinds, phases } from '../../journey/fields/vocabulary.ts'
import { kindWords, phaseWords } from '../../journey/fields/words.ts'
import type { Id, Kind, ListName } from '../../journey/schema.ts'
import { nameOrUntitled, nouns } from '../../words/names.ts'
import { readJourneyObject } from '../journey/journey-file.ts'
import { guessKind, guessPhase } from '../reading/guessed-words.ts'
import { labelled } from '../reading/labelled.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import { labelsFor } from '../reading/record-labels.ts'
import { type HeldList, heldLeaves, heldLists, journeyLeaves, listHeadings, nameOfLeaf, titleField } from './held.ts'
import type { OutlinePart } from './markdown-parts.ts'
import { readMarkdownLine } from './markdown-text.ts'
import { type Fields, readField } from './read-field.ts'

type OwnList = HeldList | 'stages' | 'touchpoints'
const ownLists = ['stages', 'touchpoints', ...heldLists] as const satisfies readonly OwnList[]

/** Whether we wrote an outline: no other says the state of a journey this way. */
export function isOwnOutline(parts: readonly OutlinePart[]): boolean {
  return parts.some(({ what, raw: [first = ''] }) => what === 'text' && /^\*\*State:\*\* (?:As-is|To-be)$/.test(first))
}

/**
 * Reads an outline of ours; what somebody added to it by hand is taken as far as it says what it is.
 * @throws FailureError `file-refused` where it would be no journey
 */
export function readOwnOutline(
  parts: readonly OutlinePart[],
  { openedAt, newId, fallbackTitle }: ReadOptions,
): JourneyDocument {
  const lists = Object.fromEntries(ownLists.map((list) => [list, []])) as unknown as Record<OwnList, Fields[]>
  const connections: Fields[] = []
  /** What speaks of other records, once all are there. */
  const later: (() => void)[] = []
  let labels: ReadonlyMap<ListName, ReadonlyMap<string, Id>> = new Map()
  const idOf = (list: ListName, label: string) => labels.get(list)?.get(label)
  const add = (list: OwnList, fields: Fields): Fields => {
    const record = { id: newId(), ...fields }
    lists[list].push(record)
    return record
  }
  const journey: Fields = { id: newId(), title: fallbackTitle }
  let list: HeldList | null = null
  let channelId: Id | null = null
  /** What the bullets below speak of, by their depth. */
  let open: { readonly list: OwnList | 'connections'; readonly record: Fields }[] = []
  let channelIds: Map<string, Id> | null = null
  /** The channel of a heading: all that the list before the stages names are known by then. */
  const channelAt = (label: string, kind: Kind): Id => {
    channelIds ??= new Map(labelledIds('channels', lists.channels))
    const id = channelIds.get(label) ?? String(add('channels', { name: label, kind }).id)
    channelIds.set(label, id)
    return id
  }

  for (const part of parts) {
    const { what, depth, words, raw } = part
    const isInPreface = lists.stages.length === 0
    if (what === 'heading') {
      open = []
      if (depth === 1) journey.title = titleIn(raw, 'journey')
      else if (depth === 2) {
        const { name, word } = labelled(words, phases, phaseWords)
        const isUntitled = raw[0]?.startsWith(`*${nameOrUntitled('', 'stage')}* (`)
        add('stages', { name: isUntitled ? '' : name, phase: word ?? guessPhase(name) })
        channelId = null
      } else {
        const { name, word } = labelled(words, kinds, kindWords)
        channelId = channelAt(name, word ?? guessKind(name))
      }
    } else if (isInPreface && what === 'text') {
      list = heldLists.find((one) => raw[0] === `**${listHeadings[one]}**`) ?? null
      if (!list) readPreface(journey, raw)
    } else if (isInPreface && depth === 0) {
      if (!list) continue
      open = [{ list, record: add(list, titleFields(list, raw)) }]
    } else if (what === 'bullet' && depth === 0) {
      const stageId = lists.stages.at(-1)?.id
      channelId ??= channelAt('Channel', 'digital')
      open = [
        { list: 'touchpoints', record: add('touchpoints', { title: titleIn(raw, 'touchpoint'), stageId, channelId }) },
      ]
    } else {
      const above = open[what === 'bullet' ? Math.min(depth, open.length) - 1 : 0]
      if (!above) continue
      open.length = what === 'bullet' ? Math.min(depth, open.length) : 1
      const { record } = above
      const lines = [words, ...raw.slice(1).map(readMarkdownLine)]
      const [, name = '', first = ''] = /^([^:]+): (.*)$/s.exec(lines[0] ?? '') ?? []
      const value = [first, ...lines.slice(1)].join('\n')
      if (above.list === 'connections') {
        if (name === 'Label') record.label = value
        continue
      }
      if (above.list === 'touchpoints' && name === 'Opportunity') {
        const text = titleIn([(raw[0] ?? '').slice('Opportunity: '.length), ...raw.slice(1)], 'opportunity')
        open.push({ list: 'opportunities', record: add('opportunities', { text, touchpointIds: [record.id] }) })
      } else if (above.list === 'touchpoints' && name === 'Leads to') {
        const connection: Fields = { id: newId(), from: record.id, label: '' }
        open.push({ list: 'connections', record: connection })
        later.push(() => {
          const to = idOf('touchpoints', value)
          if (to !== undefined && to !== record.id) connections.push({ ...connection, to })
        })
      } else {
        const leaf = heldLeaves(above.list).find((one) => nameOfLeaf(one) === name)
        if (leaf) later.push(() => Object.assign(record, readField(record, leaf, value, idOf)))
        else if (above.list === 'touchpoints') later.push(() => addNote(record, lines.join('\n')))
      }
    }
  }
  labels = new Map(ownLists.map((one) => [one, labelledIds(one, lists[one])]))
  for (const read of later) read()
  return readJourneyObject({ format: 'throughline-journey', version: 2, journey, ...lists, connections }, openedAt)
}

function labelledIds(list: OwnList, records: readonly Fields[]): ReadonlyMap<string, Id> {
  const labels = labelsFor(
    records.map((record) => String(record[titleField(list)])),
    nouns[list],
  )
  return new Map(records.map(({ id }, at) => [labels[at] ?? '', String(id)]))
}

/** A title as it was; empty where it says in italics that there is none. */
function titleIn(
  raw: readonly string[],
  noun: 'journey' | 'touchpoint' | 'opportunity' | (typeof nouns)[HeldList],
): string {
  if (raw.length === 1 && raw[0] === `*${nameOrUntitled('', noun)}*`) return ''
  return raw.map(readMarkdownLine).join('\n')
}

function titleFields(list: HeldList, raw: readonly string[]): Fields {
  if (list !== 'channels') return { [titleField(list)]: titleIn(raw, nouns[list]) }
  const { name, word } = labelled(raw.map(readMarkdownLine).join('\n'), kinds, kindWords)
  const isUntitled = raw[0]?.startsWith(`*${nameOrUntitled('', 'channel')}* (`)
  return { name: isUntitled ? '' : name, kind: word ?? guessKind(name) }
}

function readPreface(journey: Fields, raw: readonly string[]): void {
  const [first = '', ...rest] = raw
  const leaf = journeyLeaves.find(({ field }) => first.startsWith(`**${field.label}:** `))
  if (leaf) {
    const value = [first.slice(`**${leaf.field.label}:** `.length), ...rest].map(readMarkdownLine).join('\n')
    Object.assign(
      journey,
      readField(journey, leaf, value, () => undefined),
    )
    return
  }
  const text = raw.map(readMarkdownLine).join('\n')
  journey.summary = typeof journey.summary === 'string' ? `${journey.summary}\n${text}` : text
}

function addNote(record: Fields, text: string): void {
  record.notes = typeof record.notes === 'string' && record.notes !== '' ? `${record.notes}\n${text}` : text
}
