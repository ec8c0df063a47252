/** The report on its A4 pages, the same on the screen and on paper: parts are measured once and then put on pages whole. */
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { fillPages } from '../../../shared/report/fill-pages.ts'
import { type JourneyReport, journeyReport } from '../../../shared/report/journey-report.ts'
import { reportAccent } from '../../../shared/report/report-accent.ts'
import { reportWords as words } from '../../../shared/words/report-words.ts'
import { classes } from '../../ui/classes.ts'
import styles from './report-pages.module.css'
import type { ReportPart } from './report-part.ts'
import { isBranded, PageHead, reportParts } from './report-parts.tsx'

/** Height of a page's content in px, without the margins, the head and the foot: a brand makes the head higher. */
const contentHeight = { plain: 970, branded: 946 }
/** A story on more pages than these is told with one line of each text. */
const mostPages = 4

type Filled = {
  readonly parts: readonly ReportPart[]
  readonly isTight: boolean
  /** Null until it is measured as tight. */
  readonly pages: readonly (readonly number[])[] | null
}

/** `at`: the day that the report is dated. */
export function ReportPages(props: {
  readonly document: JourneyDocument
  readonly at: string
  readonly hasAppendix: boolean
  readonly theme: 'light' | 'dark'
}): ReactNode {
  const { document, at, hasAppendix, theme } = props
  const report = useMemo(() => journeyReport(document, at, { hasAppendix }), [document, at, hasAppendix])
  const parts = useMemo(() => reportParts(report), [report])
  const measuring = useRef<HTMLDivElement>(null)
  const [filled, setFilled] = useState<Filled | null>(null)
  const { pages, isTight } = filled?.parts === parts ? filled : { pages: null, isTight: false }

  useLayoutEffect(() => {
    if (pages || !measuring.current) return
    const heights = [...measuring.current.children].map((element) => (element as HTMLElement).offsetHeight + 1)
    const measured = parts.map(({ isHeading = false, isFirst = false }, place) => ({
      height: heights[place] ?? 0,
      isHeading,
      isFirst,
    }))
    const height = contentHeight[isBranded(report) ? 'branded' : 'plain']
    const story = measured.slice(0, endOfStory(parts))
    const isTooLong = !isTight && fillPages(story, height).length > mostPages
    setFilled({ parts, isTight: isTight || isTooLong, pages: isTooLong ? null : fillPages(measured, height) })
  }, [pages, parts, isTight, report])
  // What was measured in another font is measured again.
  useEffect(() => {
    let isOver = false
    if (window.document.fonts.status === 'loading') {
      void window.document.fonts.ready.then(() => {
        if (!isOver) setFilled(null)
      })
    }
    return () => {
      isOver = true
    }
  }, [])

  const { accent } = report.brand
  const look = accent === null ? {} : ({ '--report-accent': reportAccent(accent, theme) } as CSSProperties)
  if (!pages) {
    return (
      <div className={classes(styles.report, styles.measuring, isTight && styles.tight)} ref={measuring} aria-hidden>
        {parts.map(({ key, node }) => (
          <div key={key}>{node}</div>
        ))}
      </div>
    )
  }
  return (
    <article
      className={classes(styles.report, isTight && styles.tight)}
      style={look}
      aria-label={`Report: ${report.title}`}
    >
      {pages.map((held, page) => (
        <Page key={held[0]} report={report} number={page + 1} of={pages.length}>
          {held.map((place) => {
            const part = parts[place]
            return part && <div key={part.key}>{part.node}</div>
          })}
        </Page>
      ))}
    </article>
  )
}

/** Where the appendix begins. */
function endOfStory(parts: readonly ReportPart[]): number {
  const first = parts.findIndex(({ isFirst }) => isFirst)
  return first < 0 ? parts.length : first
}

function Page(props: {
  readonly report: JourneyReport
  readonly number: number
  readonly of: number
  readonly children: ReactNode
}): ReactNode {
  const { report, number, of, children } = props
  return (
    <section className={styles.page} aria-label={`Page ${words.page(number, of)}`}>
      <PageHead report={report} />
      <div className={styles.content}>{children}</div>
      <footer className={styles.foot}>
        <span>{report.title}</span>
        <span>{words.page(number, of)}</span>
      </footer>
    </section>
  )
}
