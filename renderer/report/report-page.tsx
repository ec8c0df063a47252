/** The report as a page: the same on the screen and on paper. */
import { type ReactNode, useMemo } from 'react'
import { verdictWords } from '../../shared/gaps/verdict-words.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { type JourneyReport, journeyReport } from '../../shared/report/journey-report.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { verdictLooks } from '../gaps/severity-look.tsx'
import { SceneView } from '../scene/scene-view.tsx'
import { Badge } from '../ui/badge.tsx'
import { HeatMapTable } from './heat-map-table.tsx'
import { ReportFindings } from './report-findings.tsx'
import styles from './report-page.module.css'
import { ReportScore } from './report-score.tsx'

/** `at`: the day that the report is dated. */
export function ReportPage(props: { document: JourneyDocument; at: string; theme: 'light' | 'dark' }): ReactNode {
  const { document, at, theme } = props
  const report = useMemo(() => journeyReport(document, at), [document, at])
  const scene = useMemo(
    () =>
      journeyScene(document, layoutJourney(document), {
        theme: pictureThemes[theme],
        showGaps: true,
        showTitle: false,
      }),
    [document, theme],
  )
  return (
    <article className={styles.page} aria-label={`Report: ${report.title}`}>
      <Head report={report} />
      <ReportScore report={report} />
      <div className={styles.columns}>
        <FirstSteps report={report} />
        <Frame report={report} />
      </div>
      <section className={styles.map}>
        <h2>The map</h2>
        <SceneView scene={scene} label={`The map of ${report.title}`} className={styles.picture} />
      </section>
      <HeatMapTable heatMap={report.heatMap} />
      <ReportFindings report={report} />
    </article>
  )
}

function Head({ report }: { report: JourneyReport }): ReactNode {
  const { Icon, tone } = verdictLooks[report.verdict]
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>Journey report, {report.date}</p>
      <h1 className={styles.title}>
        {report.title} <Badge look="outline">{report.state}</Badge>
      </h1>
      {report.summary && <p className={styles.summary}>{report.summary}</p>}
      <p className={styles.verdict} data-tone={tone}>
        <Icon size={18} aria-hidden />
        <strong>{verdictWords[report.verdict]}.</strong> {report.verdictSentence}
      </p>
    </header>
  )
}

function FirstSteps({ report }: { report: JourneyReport }): ReactNode {
  if (report.firstSteps.length === 0) return null
  return (
    <section>
      <h2>What to do first</h2>
      <ol className={styles.steps}>
        {report.firstSteps.map(({ title, advice, where }) => (
          <li key={title}>
            <strong>{title}.</strong> {advice}
            {where && <span className={styles.where}>{where}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Frame({ report }: { report: JourneyReport }): ReactNode {
  const { frame, unwritten, people, objectives } = report
  return (
    <section>
      <h2>What the journey is for</h2>
      {unwritten && <p className={styles.blank}>{unwritten}</p>}
      <dl className={styles.frame}>
        {frame.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {people.length > 0 && (
          <div>
            <dt>Who it is about</dt>
            {people.map(({ name, description }) => (
              <dd key={name}>
                <strong>{name}</strong>
                {description && `: ${description}`}
              </dd>
            ))}
          </div>
        )}
        {objectives.length > 0 && (
          <div>
            <dt>Objectives in focus</dt>
            {objectives.map((objective) => (
              <dd key={objective}>{objective}</dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  )
}
