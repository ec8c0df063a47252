/** People write in turn: what each of them wrote stays hidden until it is shown together, in an order that tells nothing. */
import { withoutListMarks } from '../journey/list-marks.ts'
import { withSingleSpaces } from '../single-spaces.ts'
import type { Capture, CaptureKind } from './capture-line.ts'
import { type Random, shuffled } from './voting.ts'

/** What to ask if nothing else is asked. */
export const writingQuestions: Readonly<Record<CaptureKind, string>> = {
  touchpoint: 'What happens here?',
  pain: 'Where does it hurt?',
  opportunity: 'What would help?',
  quote: 'What did people say?',
  question: 'What do you need to find out?',
  decision: 'What should be decided?',
  parked: 'What can wait?',
}

export type Writing = {
  readonly question: string
  /** What each line becomes. */
  readonly kind: CaptureKind
  /** What each person wrote, who handed in; empty lists are people who had nothing to say. */
  readonly written: readonly (readonly string[])[]
}

/** The lines of one person, each a thing of its own. */
export function linesOf(text: string): readonly string[] {
  return withoutListMarks(text.split(/\r\n|\r|\n/))
    .map((line) => withSingleSpaces(line))
    .filter((line) => line !== '')
}

/** Hands in what one person wrote. */
export function handInLines<W extends Writing>(writing: W, text: string): W {
  return { ...writing, written: [...writing.written, linesOf(text)] }
}

/** All lines in random order, so that nobody can tell who wrote which. */
export function shuffledLines({ written }: Pick<Writing, 'written'>, random: Random): readonly string[] {
  return shuffled(written.flat(), random)
}

/** Lines as what the room said: word for word, since nobody who writes in turn knows the signs of the capture line. */
export function capturesOf(lines: readonly string[], kind: CaptureKind): readonly Capture[] {
  return lines.map((text) => ({ kind, text, owner: '', due: null, emotion: null }))
}
