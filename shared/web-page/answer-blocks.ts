/** Answers in the text of an email, as `answerMessage` wrote them. */
import { decodeBase64 } from '../formats/journey/base64.ts'
import { refuseFile } from '../formats/reading/journey-refusal.ts'
import { blockMarks } from './answer-message.ts'
import { type PageAnswer, readPageAnswer } from './page-answer.ts'

/** Whether somebody pasted the text of an answer, or of an email that has one. */
export function hasAnswerBlock(text: string): boolean {
  return text.includes(blockMarks.begin)
}

/**
 * The answers in an email, which may hold several.
 * @throws FailureError `file-refused` for the first that isn't whole
 */
export function readAnswerBlocks(text: string): PageAnswer[] {
  const [, ...blocks] = text.split(blockMarks.begin)
  return blocks.map((block) => {
    const end = block.indexOf(blockMarks.end)
    // What quotes, indents and breaks lines has none of these letters.
    const bytes = end < 0 ? null : decodeBase64(block.slice(0, end).replace(/[^A-Za-z0-9+/=]+/g, ''))
    if (!bytes) return refuseFile('The answer is not whole. Copy all of the email, from its first line to its last')
    return readPageAnswer(latinText(bytes))
  })
}

function latinText(bytes: Uint8Array): string {
  let text = ''
  const step = 8192
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step))
  return text
}
