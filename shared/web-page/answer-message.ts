/** An answer as the text of an email: in words for whoever reads it, and once more as a block that the app takes in. */
import { encodeBase64 } from '../formats/journey/base64.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import type { PageAnswer } from './page-answer.ts'

/** What stands around the block. Programs for email may break its lines, indent them or put marks of a reply before them. */
export const blockMarks = { begin: 'BEGIN THROUGHLINE ANSWER', end: 'END THROUGHLINE ANSWER' } as const

/** Shorter than the lines at which programs for email break a text. */
const lineLength = 64

export function answerMessage(answer: PageAnswer): string {
  const { title, reader, comments } = answer
  const said = comments.map(({ title: touchpoint, text, hasDot }) => {
    const head = `- ${touchpoint}${hasDot ? ` (${words.dot.toLowerCase()})` : ''}`
    return [head, ...(text === '' ? [] : text.split('\n').map((line) => `  ${line}`))].join('\n')
  })
  return [
    words.messageHead(title, reader),
    ...said,
    words.messageHelp,
    [`-----${blockMarks.begin}-----`, ...linesOf(encoded(answer)), `-----${blockMarks.end}-----`].join('\n'),
  ].join('\n\n')
}

/** In letters that no program for email changes. */
function encoded(answer: PageAnswer): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  const ascii = JSON.stringify(answer).replace(/[^ -~]/g, escaped)
  return encodeBase64(Uint8Array.from(ascii, (letter) => letter.charCodeAt(0)))
}

function linesOf(text: string): string[] {
  return text.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? []
}
