/** The parts of a report in their order; a section that has nothing to say has no part, and so no heading. */
import type { ReactNode } from 'react'
import type { JourneyReport } from '../../../shared/report/journey-report.ts'
import { reportWords as words } from '../../../shared/words/report-words.ts'
import { appendixParts } from './appendix-parts.tsx'
import { Clamp } from './clamp.tsx'
import { FeelingBand, FeelingLegend } from './feeling-chart.tsx'
import { MissedTable } from './missed-table.tsx'
import { Moment } from './moment.tsx'
import { Person } from './person.tsx'
import pageStyles from './report-pages.module.css'
import type { ReportPart } from './report-part.ts'
import styles from './report-parts.module.css'
import { Measures, Steps, Truths } from './report-tables.tsx'

/** Whether a page says whose map it is. */
export function isBranded({ brand }: JourneyReport): boolean {
  return brand.name !== '' || brand.logo !== null
}

/** So many characters of a client’s name are set in smaller letters, and in two lines. */
const longName = 24

/** The line above each page: whose map it is, what it shows and when. */
export function PageHead({ report }: { report: JourneyReport }): ReactNode {
  const { brand, kicker, date } = report
  return (
    <header className={pageStyles.head} data-plain={!isBranded(report) || undefined}>
      {isBranded(report) && (
        <span className={pageStyles.brand}>
          {brand.logo && <img src={brand.logo.source} alt={brand.logo.alt} />}
          <span className={pageStyles.brandName} data-long={brand.name.length > longName || undefined}>
            {brand.name}
          </span>
        </span>
      )}
      <span>
        {kicker}, {date}
      </span>
    </header>
  )
}

export function reportParts(report: JourneyReport): readonly ReportPart[] {
  const { truths, momentsTitle, moments, missed, steps, measures, success, appendix } = report
  return [
    { key: 'title', node: <Title report={report} /> },
    ...peopleParts(report),
    ...(report.isBlank ? [{ key: 'blank', node: <Blank /> }] : []),
    ...feelingParts(report),
    ...pathParts(report),
    ...shortParts(report),
    ...one('truths', words.truths, truths.length > 0 && <Truths truths={truths} />),
    ...(moments.length === 0 ? [] : [heading('moments', momentsTitle)]),
    ...moments.map((moment) => ({ key: `moment-${moment.number}`, node: <Moment moment={moment} /> })),
    ...one('missed', missed?.title ?? '', missed && <MissedTable missed={missed} />),
    ...one('steps', words.steps, steps.length > 0 && <Steps steps={steps} />),
    ...one(
      'measures',
      words.measures,
      (measures.length > 0 || success !== '') && <Measures measures={measures} success={success} />,
    ),
    ...(appendix ? appendixParts(appendix) : []),
  ]
}

function heading(key: string, text: string): ReportPart {
  return { key: `${key}-heading`, node: <h2>{text}</h2>, isHeading: true }
}

function one(key: string, title: string, node: ReactNode): readonly ReportPart[] {
  return node ? [heading(key, title), { key, node }] : []
}

/** A title longer than this is set smaller. */
const longTitle = 50

function Title({ report: { title, summary } }: { report: JourneyReport }): ReactNode {
  return (
    <div className={styles.title}>
      <h1 data-long={title.length > longTitle || undefined}>
        <Clamp isLong>{title}</Clamp>
      </h1>
      {summary && (
        <p>
          <Clamp isLong>{summary}</Clamp>
        </p>
      )}
    </div>
  )
}

function Blank(): ReactNode {
  return (
    <div className={styles.blank}>
      <h2>{words.blank}</h2>
      <p>{words.blankText}</p>
    </div>
  )
}

const personsInRow = 2

function peopleParts({ people, morePeople }: JourneyReport): readonly ReportPart[] {
  if (people.length === 0) return []
  const rows = Array.from({ length: Math.ceil(people.length / personsInRow) }, (_, row) =>
    people.slice(row * personsInRow, (row + 1) * personsInRow),
  )
  return [
    heading('people', words.people),
    ...rows.map((held, row) => ({
      key: `people-${row}`,
      node: (
        <div className={styles.people} data-alone={people.length === 1 || undefined}>
          {held.map((person, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: personas may bear the same name
            <Person key={at} person={person} isAlone={people.length === 1} />
          ))}
        </div>
      ),
    })),
    ...(morePeople === '' ? [] : [{ key: 'more-people', node: <p className={styles.quiet}>{morePeople}</p> }]),
  ]
}

function feelingParts({ feeling, truths, moments, momentsTitle }: JourneyReport): readonly ReportPart[] {
  if (!feeling) return []
  const moment = momentsTitle === words.painfulMoments ? words.pain : words.worstMoment
  const legend = (
    <FeelingLegend people={feeling.people} hasTruths={truths.length > 0} moment={moments.length > 0 ? moment : ''} />
  )
  return [
    heading('feeling', words.feeling),
    ...feeling.bands.map((band, at) => ({
      key: `feeling-${at}`,
      node: (
        <>
          <FeelingBand band={band} />
          {at === feeling.bands.length - 1 && legend}
        </>
      ),
    })),
  ]
}

function pathParts({ path }: JourneyReport): readonly ReportPart[] {
  return one(
    'path',
    words.path,
    path.length > 0 && (
      <ol className={styles.path}>
        {path.map(({ name, titles, more, isAwareness }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stages may bear the same name
          <li key={at} data-awareness={isAwareness || undefined}>
            <h3>
              <Clamp>{name}</Clamp>
            </h3>
            {[...titles, more].filter(Boolean).map((title, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: touchpoints may bear the same title
              <p key={place}>
                <Clamp>{title}</Clamp>
              </p>
            ))}
          </li>
        ))}
      </ol>
    ),
  )
}

function shortParts({ inShort }: JourneyReport): readonly ReportPart[] {
  return one(
    'short',
    words.inShort,
    inShort.length > 0 && (
      <div className={styles.short}>
        {inShort.map(({ title, text }) => (
          <div key={title}>
            <h3>
              <Clamp>{title}</Clamp>
            </h3>
            <p>
              <Clamp isLong>{text}</Clamp>
            </p>
          </div>
        ))}
      </div>
    ),
  )
}
