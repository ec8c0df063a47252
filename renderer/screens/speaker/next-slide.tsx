import type { ReactNode } from 'react'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { revealWords } from '../../../shared/projector/reveal.ts'
import { stageIdOf } from '../../../shared/projector/slide.ts'
import { slideTitle } from '../../../shared/projector/slide-title.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { kindLooks } from '../../looks/kind-look.tsx'
import { usePresent } from '../../model/document/present-store.ts'
import { revealBeside } from '../../model/document/slide-reveal.ts'
import { slideBeside } from '../../model/document/slide-walk.ts'
import { classes } from '../../ui/classes.ts'
import styles from './speaker.module.css'

const mostShown = 5

/** What comes after all pages of this slide, so that one can lead over to it. */
export function NextSlide({ document }: { document: JourneyDocument }): ReactNode {
  const shown = usePresent(({ slide }) => slide)
  usePresent(({ revealed }) => revealed)
  const step = revealBeside(1)
  const next = step ? shown : slideBeside(1)
  const stageId = stageIdOf(next)
  const isTold = step === null || step === 'touchpoints'
  const touchpoints = inOrder(document.touchpoints).filter((one) => isTold && one.stageId === stageId)
  const title = step ? `Reveal ${revealWords[step].toLowerCase()}` : next ? slideTitle(document, next) : 'The end'
  return (
    <section className={styles.panel} aria-label="Next">
      <header className={styles.head}>
        <p className={styles.when}>Next</p>
        <h2 className={styles.title}>{title}</h2>
      </header>
      {touchpoints.length > 0 && (
        <ul className={styles.list}>
          {touchpoints.slice(0, mostShown).map(({ id, title, channelId }) => (
            <li key={id} className={styles.line}>
              <span
                className={classes(
                  styles.kindBar,
                  kindLooks[document.channels.get(channelId)?.kind ?? 'digital'].className,
                )}
              />
              {nameOrUntitled(title, 'touchpoint')}
            </li>
          ))}
          {touchpoints.length > mostShown && <li className={styles.more}>{touchpoints.length - mostShown} more</li>}
        </ul>
      )}
    </section>
  )
}
