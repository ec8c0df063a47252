/** The five pillars as a checklist that reads the journey. */
import { CircleCheck, CircleDashed, CircleSlash2, type LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { addPhase } from '../../../../shared/gaps/rule/repairs.ts'
import type { Fix } from '../../../../shared/strategy/fix.ts'
import type { CheckStanding, PillarCheck } from '../../../../shared/strategy/pillars/check.ts'
import type { Pillar } from '../../../../shared/strategy/pillars/pillars.ts'
import { openDocument } from '../../../model/document/document-store.ts'
import { beginDraft } from '../../../model/editing/begin-draft.ts'
import {
  openJourneyField,
  openTouchpoint,
  showMap,
  showPart,
  showStrategy,
} from '../../../model/places/strategy-place.ts'
import { Button } from '../../../ui/button.tsx'
import { Ring } from '../../../ui/ring.tsx'
import { Part } from '../sheet/sheet-part.tsx'
import styles from './pillars.module.css'

const standingLooks: Readonly<Record<CheckStanding, { word: string; Icon: LucideIcon }>> = {
  there: { word: 'Done', Icon: CircleCheck },
  partly: { word: 'Partly done', Icon: CircleSlash2 },
  missing: { word: 'Missing', Icon: CircleDashed },
}

export function PillarsPart({ pillars }: { pillars: readonly Pillar[] }): ReactNode {
  const checks = pillars.flatMap((pillar) => pillar.checks)
  const missing = checks.filter(({ standing }) => standing === 'missing').length
  const there = checks.filter(({ standing }) => standing === 'there').length
  return (
    <Part
      part="pillars"
      summary={
        <>
          <strong>
            {there} of {checks.length}
          </strong>{' '}
          checks done, <strong>{missing}</strong> missing.
        </>
      }
    >
      <div className={styles.pillars}>
        {pillars.map((pillar, index) => (
          <PillarCard key={pillar.name} pillar={pillar} number={index + 1} />
        ))}
      </div>
    </Part>
  )
}

function PillarCard({ pillar, number }: { pillar: Pillar; number: number }): ReactNode {
  const id = useId()
  const { title, idea, checks, there } = pillar
  return (
    <section className={styles.pillar} aria-labelledby={id} data-pillar={pillar.name}>
      <header className={styles.head}>
        <Ring share={there / checks.length} label={`${there} of ${checks.length} done`} />
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
  const { label, standing, shows, missing, fix } = check
  const { word, Icon } = standingLooks[standing]
  return (
    <li className={styles.check} data-check={check.id} data-standing={standing}>
      <Icon size={16} role="img" aria-label={word} className={styles[standing]} />
      <div className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.shows}>{shows}</span>
        {missing && <span className={styles.missingWords}>{missing}</span>}
      </div>
      {fix && (
        <Button size="small" onClick={() => leadTo(fix)} aria-label={`${fix.label}: ${label}`}>
          {fix.label}
        </Button>
      )}
    </li>
  )
}

/** Leads from something that is missing to where it is fixed. */
function leadTo(fix: Fix): void {
  if (fix.to === 'journey') openJourneyField(fix.field)
  else if (fix.to === 'touchpoint') openTouchpoint(fix.touchpointId, fix.field)
  else if (fix.to === 'part') showPart(fix.part)
  else if (fix.to === 'coverage') showStrategy('coverage')
  else {
    showMap()
    beginDraft(addPhase(openDocument(), fix.phase).draft)
  }
}
