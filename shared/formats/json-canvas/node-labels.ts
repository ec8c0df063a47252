/** What nodes of a canvas say of records. */

import { kinds } from '../../journey/fields/vocabulary.ts'
import { kindWords, statusWords } from '../../journey/fields/words.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import type { Channel, Kind, Note, Stage, Touchpoint } from '../../journey/schema.ts'
import { nameOrUntitled } from '../../words/names.ts'
import { markdownLine, markdownLines, readMarkdownLine } from '../markdown/markdown-text.ts'

/** Colours that a canvas knows by number, one a kind: purple, cyan, orange and green, as near to the app's as they come. */
export const kindColors: Readonly<Record<Kind, string>> = {
  social: '6',
  mobile: '5',
  digital: '#1D5FD1',
  traditional: '2',
}

export function stageLabel({ name }: Pick<Stage, 'name'>): string {
  return name.toWellFormed()
}

export function channelLabel({ name, kind }: Pick<Channel, 'name' | 'kind'>): string {
  return `${name.toWellFormed()} (${kindWords[kind]})`
}

/** A lane's name and, where the label tells it, its kind. */
export function readChannelLabel(label: string): { readonly name: string; readonly kind: Kind | null } {
  const kind = kinds.find((one) => label.endsWith(` (${kindWords[one]})`))
  return kind ? { name: label.slice(0, -kindWords[kind].length - 3), kind } : { name: label, kind: null }
}

type TouchpointWords = Pick<Touchpoint, 'title' | 'status' | 'why' | 'pains' | 'notes'>

/** The title in bold, then what a colleague wants to know of it. */
export function touchpointText(touchpoint: TouchpointWords, opportunities: readonly string[]): string {
  const title = nameOrUntitled(markdownLine(touchpoint.title), 'touchpoint')
  const lines = [
    ...(touchpoint.status === 'live' ? [] : [`*${statusWords[touchpoint.status]}*`]),
    ...(touchpoint.why.trim() === '' ? [] : [`Why: ${markdownLine(touchpoint.why)}`]),
    ...saidTexts(touchpoint.pains).map((pain) => `- Pain: ${markdownLine(pain)}`),
    ...saidTexts(opportunities).map((opportunity) => `- Opportunity: ${markdownLine(opportunity)}`),
  ]
  const notes = touchpoint.notes.trim() === '' ? [] : ['', ...markdownLines(touchpoint.notes)]
  return [`**${title}**`, ...(lines.length > 0 ? ['', ...lines] : []), ...notes].join('\n')
}

/** The first line that says something, and all below it. */
export function readNodeText(text: string): { readonly title: string; readonly rest: string } {
  const lines = text.split(/\r\n|[\n\r]/)
  const first = lines.findIndex((line) => line.trim() !== '')
  const title = (lines[first] ?? '').replace(/^\s*(?:#{1,6}\s+|[-*+]\s+(?:\[[ xX]\]\s+)?|\d+[.)]\s+|>\s*)/, '')
  return {
    title: readMarkdownLine(title),
    rest: lines
      .slice(first + 1)
      .join('\n')
      .trim(),
  }
}

export function noteText({ text }: Pick<Note, 'text'>): string {
  return markdownLines(text).join('\n')
}
