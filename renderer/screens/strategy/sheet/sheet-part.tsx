import { type ReactNode, useId } from 'react'
import { type StrategyPart, strategyPartWords } from '../../../../shared/strategy/tabs.ts'
import { showPart } from '../../../model/places/strategy-place.ts'
import styles from './sheet-part.module.css'

/** A part of a screen of the strategy under its heading: what it says in one sentence, and its choices. */
export function Part(props: {
  part: StrategyPart
  summary: ReactNode
  choices?: ReactNode
  children: ReactNode
}): ReactNode {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id} data-part={props.part}>
      <header className={styles.head}>
        <div>
          <h3 id={id} className={styles.title}>
            {strategyPartWords[props.part]}
          </h3>
          <p className={styles.summary}>{props.summary}</p>
        </div>
        {props.choices}
      </header>
      {props.children}
    </section>
  )
}

export type PartFigure = readonly [part: StrategyPart, figure: string]

/** The parts of a screen with one figure each, which lead there. */
export function PartLinks({ parts }: { parts: readonly PartFigure[] }): ReactNode {
  return (
    <nav className={styles.links} aria-label="Parts of this screen">
      {parts.map(([part, figure]) => (
        <button key={part} type="button" className={styles.partLink} onClick={() => showPart(part)}>
          {strategyPartWords[part]} <strong>{figure}</strong>
        </button>
      ))}
    </nav>
  )
}
