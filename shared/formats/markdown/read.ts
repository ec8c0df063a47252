/**
 * A Markdown outline -> document: the first heading is the title, headings below it are stages, headings below those are
 * channels, bullets are touchpoints, and what hangs below a bullet says more of it.
 */
import type { JourneyDocument } from '../../journey/document.ts'
import { kinds, phases } from '../../journey/fields/vocabulary.ts'
import { kindWords, phaseWords } from '../../journey/fields/words.ts'
import type { Kind } from '../../journey/schema.ts'
import { readJourneyObject } from '../journey/journey-file.ts'
import { guessKind, guessPhase } from '../reading/guessed-words.ts'
import { refuseFile } from '../reading/journey-refusal.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import { isDetail, readDetail } from './details.ts'
import { type HeldList, heldLists, listHeadings, titleField } from './held.ts'
import { labelled } from './labelled.ts'
import { type OutlinePart, outlineOf } from './outline.ts'
import { isOwnOutline, readOwnOutline } from './read-own.ts'
import { readMarkdownLine } from './text.ts'

type Fields = Record<string, unknown>

/**
 * Reads an outline.
 * @throws FailureError `file-refused` where it has neither headings nor bullets
 */
export function readMarkdown(text: string, options: ReadOptions): JourneyDocument {
  const { openedAt, newId, fallbackTitle } = options
  const outline = outlineOf(text)
  if (isOwnOutline(outline)) return readOwnOutline(outline, options)
  const parts = bulletsAsStages(outline.flatMap(inLines))
  if (parts.every(({ what }) => what === 'text')) {
    refuseFile('no headings or bullets to import')
  }
  const { title, stageDepth } = levelsOf(parts)
  const journey: Fields = { id: newId(), title: title?.words || fallbackTitle }
  const stages: Fields[] = []
  const channels = new Map<string, Fields>()
  const touchpoints: Fields[] = []
  const file = Object.fromEntries(heldLists.map((name) => [name, []])) as unknown as Record<HeldList, Fields[]>
  let list: HeldList | null = null
  let channel: Fields | null = null
  let touchpoint: Fields | null = null
  const channelNamed = (name: string, kind: Kind): Fields => {
    const known = channels.get(name) ?? { id: newId(), name, kind }
    channels.set(name, known)
    return known
  }
  for (const part of parts) {
    if (part === title) continue
    if (part.what === 'heading') {
      touchpoint = null
      if (part.depth <= stageDepth) {
        const { name, word } = labelled(part.words, phases, phaseWords)
        stages.push({ id: newId(), name, phase: word ?? guessPhase(name) })
        channel = null
      } else {
        const { name, word } = labelled(part.words, kinds, kindWords)
        channel = channelNamed(name, word ?? guessKind(name))
      }
    } else if (stages.length === 0 && title && part.what === 'text') {
      list = listUnder(part.words)
      if (!list) readPreface(journey, part.words)
    } else if (stages.length === 0 && list && part.what === 'bullet') {
      file[list].push({ id: newId(), [titleField(list)]: part.words })
    } else if (part.what === 'bullet' && part.depth === 0) {
      const stage = stages.at(-1) ?? { id: newId(), name: 'Stage' }
      if (stages.length === 0) stages.push(stage)
      const { id: channelId } = channel ?? channelNamed('Channel', 'digital')
      touchpoint = { id: newId(), title: part.words, stageId: stage.id, channelId }
      touchpoints.push(touchpoint)
    } else if (touchpoint) readDetail(touchpoint, part.words)
  }
  return readJourneyObject(
    {
      format: 'throughline-journey',
      version: 1,
      journey,
      stages,
      ...file,
      channels: [...channels.values()],
      touchpoints,
    },
    openedAt,
  )
}

/** A line that goes on in the next says two things in another program's outline. */
function inLines(part: OutlinePart): OutlinePart | OutlinePart[] {
  if (part.raw.length === 1) return part
  const [first = '', ...rest] = part.raw
  return [
    { ...part, raw: [first] },
    ...rest.map((line): OutlinePart => ({ what: 'text', depth: 0, words: readMarkdownLine(line), raw: [line] })),
  ]
}

/** An outline of bullets alone, most of which have bullets below them: the outer ones are the stages. */
function bulletsAsStages(parts: readonly OutlinePart[]): readonly OutlinePart[] {
  const headings = parts.filter(({ what }) => what === 'heading')
  const outer = parts.flatMap(({ what, depth }, index) => (what === 'bullet' && depth === 0 ? [index] : []))
  const isFull = (index: number) => {
    const next = parts[index + 1]
    return next?.what === 'bullet' && next.depth === 1 && !isDetail(next.words)
  }
  if (headings.length > 1 || outer.length < 2 || outer.filter(isFull).length * 2 <= outer.length) return parts
  const stageDepth = (headings[0]?.depth ?? 0) + 1
  return parts.map((part): OutlinePart => {
    if (part.what !== 'bullet') return part
    return part.depth === 0 ? { ...part, what: 'heading', depth: stageDepth } : { ...part, depth: part.depth - 1 }
  })
}

/** The title is the first heading where nothing stands above its level; stages are the next level that there is. */
function levelsOf(parts: readonly OutlinePart[]): { title: OutlinePart | null; stageDepth: number } {
  const headings = parts.filter(({ what }) => what === 'heading')
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort((a, b) => a - b)
  const [first] = headings
  const isTitle = first !== undefined && headings.filter(({ depth }) => depth === first.depth).length === 1
  if (isTitle && first.depth === depths[0] && first.depth < 3) return { title: first, stageDepth: depths[1] ?? 6 }
  return { title: null, stageDepth: depths[0] ?? 6 }
}

/** The list that a line before the first stage heads. */
function listUnder(words: string): HeldList | null {
  return heldLists.find((list) => listHeadings[list] === words && !notByHand.has(list)) ?? null
}
/** Lists that another program's outline doesn't have before its stages: "Channels" there are no bullets of ours. */
const notByHand: ReadonlySet<HeldList> = new Set(['channels', 'agenda'])

function readPreface(journey: Fields, line: string): void {
  const [, name = '', value = ''] = /^(State|Success): (.*)$/.exec(line) ?? []
  if (name === 'Success') journey.success = value
  else if (name === 'State' && /^(as-is|to-be)$/i.test(value)) journey.state = value.toLowerCase()
  // Joining a list would copy all that there is for each line.
  else journey.summary = typeof journey.summary === 'string' ? `${journey.summary}\n${line}` : line
}
