/** The whole journey in words: how people feel, and what happens in each stage. */
import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { phaseWords } from '../../../shared/journey/fields/words.ts'
import { mostCurves } from '../../../shared/projector/feeling-curves.ts'
import { bodyHeight, type Screen, screenUnits } from '../../../shared/projector/screen.ts'
import { stageSlide } from '../../../shared/projector/slide.ts'
import { type StoryColumn, storyPages } from '../../../shared/projector/story-pages.ts'
import { storyMeasures } from '../../../shared/projector/wall-sizes.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { kindLooks } from '../../looks/kind-look.tsx'
import { personaColor } from '../../looks/persona-look.tsx'
import { showSlide } from '../../model/document/present-store.ts'
import { classes } from '../../ui/classes.ts'
import { FeelingCurves } from './feeling-curves.tsx'
import { inUnits } from './in-units.ts'
import overview from './overview-slide.module.css'
import projector from './projector.module.css'
import styles from './story-slide.module.css'

type Props = { readonly document: JourneyDocument; readonly page: number; readonly screen: Screen }

export function StorySlide({ document, page, screen }: Props): ReactNode {
  const units = screenUnits(screen)
  const pages = storyPages(document, screen)
  const shown = pages[Math.min(page, pages.length - 1)]
  if (!shown) return null
  const { columns, curves, curveTop } = shown
  return (
    <>
      <header className={projector.head}>
        <div className={projector.headWords}>
          <h1 className={projector.stageName}>{nameOrUntitled(document.journey.title, 'journey')}</h1>
          {document.journey.summary && <p className={overview.summary}>{document.journey.summary}</p>}
        </div>
        <Legend document={document} />
      </header>
      <div className={styles.story}>
        {curves.length > 0 && (
          <FeelingCurves
            curves={curves}
            room={{ width: units.width, height: bodyHeight(units) }}
            neutral={curveTop + storyMeasures.curveHeight / 2}
          />
        )}
        {columns.map((column) => (
          <Column key={column.stageId} document={document} column={column} top={shown.titlesTop} />
        ))}
      </div>
    </>
  )
}

/** Whose curves they are. */
function Legend({ document }: { document: JourneyDocument }): ReactNode {
  return (
    <ul className={styles.legend}>
      {inOrder(document.personas)
        .slice(0, mostCurves)
        .map(({ id, name }, look) => (
          <li key={id} style={{ color: personaColor(look) }}>
            {nameOrUntitled(name, 'persona')}
          </li>
        ))}
    </ul>
  )
}

function Column({ document, column, top }: { document: JourneyDocument; column: StoryColumn; top: number }): ReactNode {
  const { stageId, x, width, nameLines, titles, more } = column
  const phase = document.stages.get(stageId)?.phase ?? 'other'
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.column}
      style={{ left: inUnits(x), width: inUnits(width) }}
      onClick={() => showSlide(stageSlide(stageId))}
    >
      <span className={classes(styles.phase, phase === 'awareness' && styles.awareness)}>{phaseWords[phase]}</span>
      {nameLines.map((line) => (
        <span key={line} className={styles.name}>
          {line}
        </span>
      ))}
      <span className={styles.titles} style={{ top: inUnits(top) }}>
        {titles.map(({ touchpointId, channelId, lines }) => (
          <span
            key={touchpointId}
            className={classes(styles.title, kindLooks[document.channels.get(channelId)?.kind ?? 'digital'].className)}
          >
            {lines.join('\n')}
          </span>
        ))}
        {more > 0 && <span className={styles.more}>{more} more</span>}
      </span>
    </button>
  )
}
