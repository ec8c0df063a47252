/** A touchpoint in words, for whoever hears the journey instead of seeing it: on its card, in the outline, on arriving. */
import type { Mark } from '../gaps/mark.ts'
import { inOrder, type JourneyDocument, touchpointsInCell } from '../journey/document.ts'
import { emotionWords, statusWords } from '../journey/fields/words.ts'
import { isOurs } from '../journey/ownership.ts'
import { saidTexts } from '../journey/said-texts.ts'
import type { Touchpoint } from '../journey/schema.ts'
import { formatCount, formatNumber } from '../words/counts.ts'
import { nameOrUntitled } from '../words/names.ts'
import { connectionsOf } from './connections-of.ts'

/** What the words of a touchpoint were made of, and the words. */
type Said = { readonly of: readonly unknown[]; readonly words: string }

const said = new WeakMap<Touchpoint, Said>()

/**
 * Title, stage, channel, n of m, what is unusual about it, feelings, moment of truth, pains, images, connections and gap, in this order.
 * What it doesn't have is not said. The same touchpoint at the same place yields its words without making them again.
 */
export function touchpointWords(document: JourneyDocument, touchpoint: Touchpoint, mark?: Mark | null): string {
  const { stages, channels, personas } = document
  const { incoming, outgoing } = connectionsOf(document, touchpoint.id)
  const connections = incoming.length + outgoing.length
  const inCell = touchpointsInCell(document, touchpoint)
  const at = inCell.findIndex(({ id }) => id === touchpoint.id)
  const of = [stages, channels, personas, connections, at, inCell.length, mark]
  const known = said.get(touchpoint)
  if (known?.of.every((part, index) => part === of[index])) return known.words
  const { status, momentOfTruth, pains, imageIds, stageId, channelId } = touchpoint
  const words = sentenceOfParts([
    nameOrUntitled(touchpoint.title, 'touchpoint'),
    nameOrUntitled(stages.get(stageId)?.name, 'stage'),
    nameOrUntitled(channels.get(channelId)?.name, 'channel'),
    // What a repair would only add has no turn yet.
    at >= 0 && turnPart(at, inCell.length),
    status !== 'live' && statusWords[status].toLowerCase(),
    !isOurs(touchpoint) && 'happens without you',
    ...feelingParts(document, touchpoint),
    momentOfTruth && 'moment of truth',
    countPart(saidTexts(pains).length, 'pain'),
    countPart(imageIds.length, 'image'),
    countPart(connections, 'connection'),
    gapPart(mark),
  ])
  said.set(touchpoint, { of, words })
  return words
}

/** Those parts that say something, as one. */
export function sentenceOfParts(parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => part !== false && part !== null && part !== '').join(', ')
}

/** "3 pains"; null where there are none. */
export function countPart(count: number, noun: string): string | null {
  return count === 0 ? null : formatCount(count, noun)
}

/** "2 of 5" */
export function turnPart(at: number, count: number): string {
  return `${formatNumber(at + 1)} of ${formatNumber(count)}`
}

/** The first finding of a mark. */
export function gapPart(mark: Mark | null | undefined): string | null {
  const [first] = mark?.findings ?? []
  return first ? `gap: ${first.message}` : null
}

/** "Ana unhappy" for each persona whose feeling is known. */
function feelingParts(document: JourneyDocument, { emotions }: Touchpoint): string[] {
  return inOrder(document.personas).flatMap(({ id, name }) => {
    const emotion = Object.hasOwn(emotions, id) ? emotions[id] : undefined
    return emotion === undefined ? [] : [`${nameOrUntitled(name, 'persona')} ${emotionWords[emotion].toLowerCase()}`]
  })
}
