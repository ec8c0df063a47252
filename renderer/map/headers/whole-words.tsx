import { Fragment, type ReactNode } from 'react'
import { textDirection } from '../../../shared/layout/grid/text-direction.ts'
import styles from './whole-words.module.css'

/** A name in a narrow place: it goes on in a next line between words alone, and a word that is longer than a line ends in “…”. */
export function WholeWords({ text }: { text: string }): ReactNode {
  const words = wordsOf(text)
  const isMarked = words.some(({ word }) => textDirection(word) === 'rtl')
  return words.map(({ word, space }, at) => {
    const mark = isMarked ? directionMark(word) : ''
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a word is nothing but its place
      <Fragment key={at}>
        {mark}
        {breaksAnywhere.test(word) ? word : <span className={styles.word}>{word}</span>}
        {mark}
        {space}
      </Fragment>
    )
  })
}

/** A line does not look into its boxes: what stands beside each says from which side its word is read. */
function directionMark(word: string): string {
  if (textDirection(word) === 'rtl') return '\u200f'
  return /\p{L}/u.test(word) ? '\u200e' : ''
}

/** A hyphen ends a part of a word that may stand in a line of its own. */
function wordsOf(text: string): readonly { readonly word: string; readonly space: string }[] {
  return [...text.matchAll(/([^\s-]*-+|[^\s-]+)(\s*)/gu)].map(([, word = '', space = '']) => ({ word, space }))
}

/** Lines of these scripts end wherever a letter does. */
const breaksAnywhere = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
