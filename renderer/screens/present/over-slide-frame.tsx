import type { ReactNode } from 'react'
import styles from './over-slide-frame.module.css'

/** What lies over a slide: its question, one of its pages, and which of them that is. */
export function OverSlide(props: {
  question: string
  page: number
  pageCount: number
  /** At the foot, beside the number of the page. */
  words?: string
  children: ReactNode
}): ReactNode {
  const { question, page, pageCount, words = '' } = props
  const pageWords = pageCount > 1 ? `${page + 1} of ${pageCount}` : ''
  return (
    <section className={styles.over} aria-label={question}>
      <h1 className={styles.question}>{question}</h1>
      {props.children}
      <p className={styles.foot}>{[pageWords, words].filter(Boolean).join(' · ')}</p>
    </section>
  )
}
