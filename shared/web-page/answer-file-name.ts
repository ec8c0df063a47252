/** What a reader's answer to a web page is called as a file. */
import { shortName } from '../words/short-name.ts'
import type { PageAnswer } from './page-answer.ts'

/** The ending of such files. */
export const answerEnding = 'answer'

const [mostOfTitle, mostOfReader] = [80, 40]

/** The journey's title and the reader's name, without what some file system refuses. */
export function answerFileName({ title, reader }: Pick<PageAnswer, 'title' | 'reader'>): string {
  const parts = [shortened(title, mostOfTitle), shortened(reader, mostOfReader)]
  return `${parts.filter((part) => part !== '').join(' – ') || 'Answer'}.${answerEnding}`
}

/** Whether a file is an answer by its name. */
export function isAnswerFile(fileName: string): boolean {
  return fileName.toLowerCase().endsWith(`.${answerEnding}`)
}

/** Joiners within letters, as of families and in Persian, stay. */
const refused = /(?:[\p{Cc}\\/:*?"<>|\s]|[^\P{Cf}\u200c\u200d])+/gu

function shortened(text: string, most: number): string {
  const plain = text.replace(refused, ' ').replace(/^[\s.]+/u, '')
  return shortName(plain.trim(), (part) => part.length <= most).replace(/[\s.]+$/u, '')
}
