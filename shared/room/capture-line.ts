/** The grammar of the capture line: what the room says, typed as one line -> what kind of thing it is and what it says. */

import { withoutListMarks } from '../journey/list-marks.ts'
import type { Emotion } from '../journey/schema.ts'
import { withSingleSpaces } from '../single-spaces.ts'
import { formatCount } from '../words/counts.ts'
import { dayInWords } from './day-in-words.ts'

export const captureKinds = ['touchpoint', 'pain', 'opportunity', 'quote', 'question', 'decision', 'parked'] as const
export type CaptureKind = (typeof captureKinds)[number]

/** What each kind is called on its chip. */
export const captureWords: Readonly<Record<CaptureKind, string>> = {
  touchpoint: 'Touchpoint',
  pain: 'Pain',
  opportunity: 'Opportunity',
  quote: 'Quote',
  question: 'Question',
  decision: 'Decision',
  parked: 'Parking lot',
}

/** The letter, or sign, that a line of each kind begins with, before a space; a touchpoint needs none. */
export const captureLetters: Readonly<Record<Exclude<CaptureKind, 'touchpoint'>, string>> = {
  pain: 'P',
  opportunity: 'O',
  quote: 'Q',
  question: '?',
  decision: 'D',
  parked: 'N',
}

/** One thing that the room said. */
export type Capture = {
  readonly kind: CaptureKind
  readonly text: string
  /** Who answers a question, or sees to a decision, an opportunity or what was parked: "@Web shop". */
  readonly owner: string
  /** Until when, as a date of the file: "by 15 January". */
  readonly due: string | null
  /** How a touchpoint feels: ":(". */
  readonly emotion: Emotion | null
}

const kindOfLetter = new Map(Object.entries(captureLetters).map(([kind, letter]) => [letter, kind as CaptureKind]))

/**
 * The kind that a line begins with, and the words behind it; null where it begins with none, as the line of a touchpoint does. No
 * touchpoint begins with a question mark, so that it needs no space.
 */
export function leadingKind(line: string): { readonly kind: CaptureKind; readonly rest: string } | null {
  const [whole = '', letter = ''] = /^\s*(?:([poqdn](?=\s)|\?)\s*)/i.exec(line) ?? []
  const kind = kindOfLetter.get(letter.toUpperCase())
  return kind ? { kind, rest: line.slice(whole.length) } : null
}

/** The kind of a line that is its letter and nothing else; null of every other line. */
export function loneKind(line: string): CaptureKind | null {
  return kindOfLetter.get(line.trim().toUpperCase()) ?? null
}

/**
 * Reads one line.
 * @param kind what the line is where it doesn't say it itself.
 * @param today the day from which "by 15 January" counts, as a date of the file.
 * @returns null of a line that says nothing.
 */
export function readCapture(line: string, kind: CaptureKind, today: string): Capture | null {
  const led = leadingKind(line) ?? ledByWord(line) ?? { kind, rest: line }
  const { text, ...details } = detailsOf(led.kind, withSingleSpaces(led.rest), today)
  return text === '' ? null : { kind: led.kind, text, owner: '', due: null, emotion: null, ...details }
}

/** Reads lines that were pasted, each by its own beginning; marks of lists are left out. */
export function readCaptures(text: string, kind: CaptureKind, today: string): readonly Capture[] {
  const lines = withoutListMarks(text.split(/\r\n|\r|\n/))
  return lines.flatMap((line) => readCapture(line, kind, today) ?? [])
}

/** "Pain: nobody answers", as notes of a workshop have it. */
function ledByWord(line: string): { readonly kind: CaptureKind; readonly rest: string } | null {
  const [whole = '', word = ''] = /^\s*([a-z]+(?: lot)?)\s*:\s+/i.exec(line) ?? []
  const kind = captureKinds.find(
    (one) => one === word.toLowerCase() || captureWords[one].toLowerCase() === word.toLowerCase(),
  )
  return kind ? { kind, rest: line.slice(whole.length) } : null
}

const owned: ReadonlySet<CaptureKind> = new Set(['opportunity', 'question', 'decision', 'parked'])
const dated: ReadonlySet<CaptureKind> = new Set(['question', 'decision', 'parked'])

type Details = { readonly text: string } & Partial<Pick<Capture, 'owner' | 'due' | 'emotion'>>

/** What stands at the end of a line besides its words: who, until when, a face. */
function detailsOf(kind: CaptureKind, text: string, today: string): Details {
  if (kind === 'touchpoint') return withFace(text)
  if (!owned.has(kind)) return { text }
  const [, beforeDay = '', day = ''] = /^(.*?\S),? by ([^@]+)$/i.exec(text) ?? []
  const due = dated.has(kind) && day !== '' ? dayInWords(day, today) : null
  if (due !== null) return { ...detailsOf(kind, beforeDay, today), due }
  const [, beforeOwner = '', owner = '', time = ''] = /^(.*?\S),? @(\S[^@]*?)( by [^@]+)?$/i.exec(text) ?? []
  // A time that is no day stays in the words, and never goes into a name.
  return owner === '' ? { text } : { ...detailsOf(kind, beforeOwner + time, today), owner: owner.trim() }
}

const faces: Readonly<Record<string, Emotion>> = { ':((': -2, ':(': -1, ':|': 0, ':)': 1, ':))': 2 }

function withFace(text: string): Details {
  const [, before = '', face = ''] = /^(.*\S) (:\|?\(*\)*)$/.exec(text) ?? []
  const emotion = Object.hasOwn(faces, face) ? faces[face] : undefined
  return emotion === undefined ? { text } : { text: before, emotion }
}

/** What was added, as undo names it: "Add pain", "Add 3 pains and 1 question", "Add 1 pain and 2 notes to parking lot". */
export function captureLabel(captures: readonly Pick<Capture, 'kind'>[]): string {
  const counts = captureKinds.flatMap((kind) => {
    const count = captures.filter((capture) => capture.kind === kind).length
    return count === 0 ? [] : [{ kind, count }]
  })
  const [first] = counts
  if (captures.length === 1 && first) return first.kind === 'parked' ? 'Add to parking lot' : `Add ${first.kind}`
  const parts = counts.map(({ kind, count }) =>
    kind === 'parked' ? `${formatCount(count, 'note')} to parking lot` : formatCount(count, kind),
  )
  return `Add ${parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`}`
}
