import { Fragment, type ReactNode } from 'react'
import styles from './whole-words.module.css'

/** A name in a narrow place: it goes on in a next line between words alone, and a word that is longer than a line ends in “…”. */
export function WholeWords({ text }: { text: string }): ReactNode {
  return wordsOf(text).map(({ word, space }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a word is nothing but its place
    <Fragment key={at}>
      {breaksAnywhere.test(word) ? word : <span className={styles.word}>{word}</span>}
      {space}
    </Fragment>
  ))
}

/** A hyphen ends a part of a word that may stand in a line of its own. */
function wordsOf(text: string): readonly { readonly word: string; readonly space: string }[] {
  return [...text.matchAll(/([^\s-]*-+|[^\s-]+)(\s*)/gu)].map(([, word = '', space = '']) => ({ word, space }))
}

/** Lines of these scripts end wherever a letter does. */
const breaksAnywhere = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
