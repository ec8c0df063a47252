/** The five pillars as a checklist that reads the journey. */
import { CircleCheck, CircleDashed, CircleSlash2, type LucideIcon } from 'lucide-react'
import { type ReactNode, useId, useMemo } from 'react'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import type { CheckStanding, PillarCheck } from '../../../shared/strategy/pillars/check.ts'
import { type Pillar, readPillars } from '../../../shared/strategy/pillars/pillars.ts'
import { Button } from '../../ui/button.tsx'
import { Ring } from '../../ui/ring.tsx'
import { leadTo } from '../lead.ts'
import { ScreenHead } from '../screen-head.tsx'
import styles from './pillars.module.css'

const standingLooks: Readonly<Record<CheckStanding, { word: string; Icon: LucideIcon }>> = {
  there: { word: 'There', Icon: CircleCheck },
  partly: { word: 'Partly there', Icon: CircleSlash2 },
  missing: { word: 'Missing', Icon: CircleDashed },
}

export function PillarsScreen({ document }: { document: JourneyDocument }): ReactNode {
  const pillars = useMemo(() => readPillars(document), [document])
  const checks = pillars.flatMap((pillar) => pillar.checks)
  const missing = checks.filter(({ standing }) => standing === 'missing').length
  const there = checks.filter(({ standing }) => standing === 'there').length
  return (
    <>
      <ScreenHead
        title="Five pillars"
        summary={
          <>
            Of {checks.length} things that carry a strategy, this journey holds <strong>{there}</strong>, and{' '}
            <strong>{missing}</strong> are missing altogether.
          </>
        }
      />
      <div className={styles.pillars}>
        {pillars.map((pillar, index) => (
          <PillarCard key={pillar.name} pillar={pillar} number={index + 1} />
        ))}
      </div>
    </>
  )
}

function PillarCard({ pillar, number }: { pillar: Pillar; number: number }): ReactNode {
  const id = useId()
  const { title, idea, checks, there } = pillar
  return (
    <section className={styles.pillar} aria-labelledby={id} data-pillar={pillar.name}>
      <header className={styles.head}>
        <Ring share={there / checks.length} label={`${there} of ${checks.length} are there`} />
        <div>
          <h3 id={id} className={styles.title}>
            <span className={styles.number}>{number}</span> {title}
          </h3>
          <p className={styles.idea}>{idea}</p>
        </div>
      </header>
      <ul>
        {checks.map((check) => (
          <CheckLine key={check.id} check={check} />
        ))}
      </ul>
    </section>
  )
}

function CheckLine({ check }: { check: PillarCheck }): ReactNode {
  const { label, standing, shows, missing, mend } = check
  const { word, Icon } = standingLooks[standing]
  return (
    <li className={styles.check} data-check={check.id} data-standing={standing}>
      <Icon size={16} role="img" aria-label={word} className={styles[standing]} />
      <div className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.shows}>{shows}</span>
        {missing && <span className={styles.missingWords}>{missing}</span>}
      </div>
      {mend && (
        <Button size="small" onClick={() => leadTo(mend)} aria-label={`${mend.label}: ${label}`}>
          {mend.label}
        </Button>
      )}
    </li>
  )
}
