/** Every rule of the analyzer: what became of it, why it is asked, and whether this journey asks it. */
import { ChevronRight, Quote } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { RuleOutcome } from '../../../shared/gaps/analyze.ts'
import { decisionsOf } from '../../../shared/gaps/rule/decisions.ts'
import { type Severity, severities } from '../../../shared/gaps/rule/rule.ts'
import type { Source } from '../../../shared/gaps/rule/sources.ts'
import type { Threshold } from '../../../shared/gaps/rule/thresholds.ts'
import { severityWords } from '../../../shared/gaps/verdict-words.ts'
import { type Strictness, strictnesses } from '../../../shared/journey/fields/vocabulary.ts'
import { strictnessWords } from '../../../shared/journey/fields/words.ts'
import { choosePlural } from '../../../shared/words/counts.ts'
import { outcomeLooks } from '../../looks/outcome-look.tsx'
import { useDocument } from '../../model/document/document-store.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { askRule, setStrictness } from '../../model/editing/gap-decisions.ts'
import { showFinding } from '../../model/places/answer-finding.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import styles from './findings.module.css'
import { ThresholdField } from './threshold-field.tsx'

export function RuleList(): ReactNode {
  const outcomes = useGaps(({ report }) => report?.outcomes) ?? []
  return (
    <div className={styles.rules}>
      <div className={styles.strictness}>
        <StrictnessMenu />
      </div>
      {severities.map((severity) => (
        <RuleGroup
          key={severity}
          severity={severity}
          outcomes={outcomes.filter(({ rule }) => rule.severity === severity)}
        />
      ))}
    </div>
  )
}

function RuleGroup({ severity, outcomes }: { severity: Severity; outcomes: readonly RuleOutcome[] }): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.ruleHeading}>
        {severityWords[severity]}
      </h3>
      <ul>
        {outcomes.map((outcome) => (
          <RuleRow key={outcome.rule.id} outcome={outcome} />
        ))}
      </ul>
    </section>
  )
}

function RuleRow({ outcome: { rule, outcome, open, dismissed } }: { outcome: RuleOutcome }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const { word, tone, Icon } = outcomeLooks[outcome]
  const hasPassed = outcome === 'pass' && dismissed === 0
  return (
    <li className={styles.rule} data-rule={rule.id} data-outcome={outcome}>
      <button type="button" className={styles.ruleButton} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon size={15} aria-hidden className={styles[tone]} />
        <span className={styles.ruleTitle}>{hasPassed ? rule.passed : rule.title}</span>
        {open > 0 && <span className={classes(styles.count, styles[tone])}>{open}</span>}
        <Badge tone={tone} look="bare">
          {word}
        </Badge>
        <ChevronRight size={14} aria-hidden className={classes(styles.chevron, isOpen && styles.turned)} />
      </button>
      {isOpen && (
        <div className={styles.ruleDetails}>
          <Reason text={rule.why} source={rule.source} />
          {dismissed > 0 && <p className={styles.message}>{dismissed} dismissed.</p>}
          <Switch
            label="Check this rule in this journey"
            isOn={outcome !== 'off'}
            onChange={(isOn) => askRule(rule, isOn)}
          />
          {rule.thresholds?.map((threshold) => (
            <RuleThreshold key={threshold.name} threshold={threshold} />
          ))}
          {open > 0 && <ShowFirst ruleId={rule.id} count={open} />}
        </div>
      )}
    </li>
  )
}

function RuleThreshold({ threshold }: { threshold: Threshold }): ReactNode {
  const value = useDocument(({ document }) => (document ? threshold.in(document) : threshold.standard))
  return <ThresholdField threshold={threshold} value={value} />
}

function ShowFirst({ ruleId, count }: { ruleId: string; count: number }): ReactNode {
  const first = useGaps(({ findings }) => findings.find(({ rule }) => rule === ruleId))
  if (!first) return null
  return (
    <Button size="small" onClick={() => showFinding(first)}>
      {choosePlural(count, 'Show the finding', `Show the first of ${count}`)}
    </Button>
  )
}

/** Why a rule is asked, and who says so. */
function Reason({ text, source }: { text: string; source: Source }): ReactNode {
  return (
    <figure className={styles.reason}>
      <Quote size={12} aria-hidden />
      <div>
        <blockquote>{text}</blockquote>
        <figcaption className={styles.source}>{source}</figcaption>
      </div>
    </figure>
  )
}

/** How strict this journey is: how much of what was found the panel and the map show. */
const shows: Readonly<Record<Strictness, string>> = {
  sketch: 'gaps',
  workshop: 'gaps and insights',
  handover: 'everything',
}
const strictnessOptions = strictnesses.map((value) => ({ value, label: `${strictnessWords[value]}: ${shows[value]}` }))

function StrictnessMenu(): ReactNode {
  const chosen = useDocument(({ document }) => document && decisionsOf(document.journey).strictness)
  if (!chosen) return null
  return <Select label="What this journey shows" value={chosen} options={strictnessOptions} onChange={setStrictness} />
}
