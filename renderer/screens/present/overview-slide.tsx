import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { verdictWords } from '../../../shared/gaps/verdict-words.ts'
import { cellKey, type JourneyDocument } from '../../../shared/journey/document.ts'
import { phaseWords } from '../../../shared/journey/fields/words.ts'
import { type OverviewCell, overviewPages } from '../../../shared/projector/overview-pages.ts'
import type { Screen } from '../../../shared/projector/screen.ts'
import { stageSlide } from '../../../shared/projector/slide.ts'
import { choosePlural, formatCount } from '../../../shared/words/counts.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { kindLooks } from '../../looks/kind-look.tsx'
import { verdictLooks } from '../../looks/severity-look.tsx'
import { useGaps } from '../../model/document/gap-store.ts'
import { showSlide } from '../../model/document/present-store.ts'
import { classes } from '../../ui/classes.ts'
import { boxInUnits, inUnits } from './in-units.ts'
import { KindMark } from './kind-mark.tsx'
import styles from './overview-slide.module.css'
import projector from './projector.module.css'

export function OverviewSlide({
  document,
  page,
  screen,
}: {
  document: JourneyDocument
  page: number
  screen: Screen
}): ReactNode {
  const pages = overviewPages(document, screen)
  const { stages, channels, cells } = pages[Math.min(page, pages.length - 1)] ?? { stages: [], channels: [], cells: [] }
  return (
    <>
      <header className={projector.head}>
        <div className={projector.headWords}>
          <h1 className={projector.stageName}>{nameOrUntitled(document.journey.title, 'journey')}</h1>
          {document.journey.summary && <p className={styles.summary}>{document.journey.summary}</p>}
        </div>
        <Verdict />
      </header>
      <div className={styles.table}>
        {stages.map(({ stageId, x, width, nameLines }) => {
          const phase = document.stages.get(stageId)?.phase ?? 'other'
          return (
            <button
              key={stageId}
              type="button"
              tabIndex={-1}
              className={classes(styles.stage, phase === 'awareness' && styles.awareness)}
              style={{ left: inUnits(x), width: inUnits(width) }}
              onClick={() => showSlide(stageSlide(stageId))}
            >
              <span className={styles.phase}>{phaseWords[phase]}</span>
              {nameLines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </button>
          )
        })}
        {channels.map(({ channelId, y, height, nameLines }) => (
          <div key={channelId} className={styles.channel} style={{ top: inUnits(y), height: inUnits(height) }}>
            <KindMark kind={document.channels.get(channelId)?.kind ?? 'digital'} />
            <p className={projector.laneName}>
              {nameLines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </p>
          </div>
        ))}
        {cells.map((cell) => (
          <Cell key={cellKey(cell)} cell={cell} document={document} />
        ))}
      </div>
    </>
  )
}

function Cell({ cell, document }: { cell: OverviewCell; document: JourneyDocument }): ReactNode {
  const kind = document.channels.get(cell.channelId)?.kind ?? 'digital'
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes(styles.cell, styles[cell.weight], kindLooks[kind].className)}
      style={boxInUnits(cell)}
      aria-label={describe(cell)}
      onClick={() => showSlide(stageSlide(cell.stageId))}
    >
      {cell.weight === 'filled' && cell.touchpointCount}
      {cell.weight === 'awareness' && <TriangleAlert aria-hidden />}
      {cell.weight !== 'filled' && cell.ideaCount > 0 && (
        <span>{choosePlural(cell.ideaCount, 'idea', `${cell.ideaCount} ideas`)}</span>
      )}
    </button>
  )
}

function describe({ weight, touchpointCount, ideaCount }: OverviewCell): string {
  const ideas = ideaCount > 0 ? `, ${formatCount(ideaCount, 'idea')}` : ''
  if (weight === 'filled') return `${formatCount(touchpointCount, 'touchpoint')}${ideas}`
  return `No touchpoints here${ideas}`
}

function Verdict(): ReactNode {
  const report = useGaps((gaps) => gaps.report)
  if (!report) return null
  const { tone, Icon } = verdictLooks[report.verdict]
  const { cells, filled } = report.coverage.awareness
  return (
    <div className={styles.verdict}>
      <p className={styles[tone]}>
        <Icon aria-hidden />
        {verdictWords[report.verdict]}
      </p>
      <p className={styles.share}>
        {cells === 0 ? 'No awareness stage' : `Awareness ${Math.round((filled / cells) * 100)}%`}
      </p>
    </div>
  )
}
