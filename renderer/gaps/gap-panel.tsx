/** What the journey misses: verdict, shares, and the findings by severity. */
import { Tabs } from '@base-ui/react/tabs'
import { CircleCheck, PartyPopper } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { type Severity, severities } from '../../shared/gaps/rule.ts'
import { useSession } from '../state/session-store.ts'
import { classes } from '../ui/classes.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { shownFinding } from './answer-finding.ts'
import { DismissedList } from './dismissed-list.tsx'
import { FindingList } from './finding-list.tsx'
import styles from './findings.module.css'
import own from './gap-panel.module.css'
import { useGaps } from './gap-store.ts'
import { GapSummary } from './gap-summary.tsx'
import { RuleList } from './rule-list.tsx'
import { severityLooks } from './severity-look.tsx'

type Tab = Severity | 'rules'

export function GapPanel(): ReactNode {
  const document = useGaps((gaps) => gaps.document)
  const findings = useGaps((gaps) => gaps.findings)
  const passedCount = useGaps(({ report }) => report?.outcomes.filter(({ outcome }) => outcome === 'pass').length ?? 0)
  const [chosen, setChosen] = useState<Tab | null>(null)
  const shownKey = useSession((session) => session.shownFindingKey)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another finding to show changes the tab
  useEffect(() => {
    const finding = shownFinding(useGaps.getState())
    if (finding) setChosen(finding.severity)
  }, [shownKey])
  if (!document) return null
  const countOf = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const gravest = severities.find((severity) => countOf(severity) > 0)
  const tab = chosen ?? gravest ?? 'must'
  return (
    <div className={own.panel}>
      <GapSummary />
      <Tabs.Root value={tab} onValueChange={(value: Tab) => setChosen(value)} className={own.tabs}>
        <Tabs.List className={own.tabList} aria-label="Severity" activateOnFocus>
          {severities.map((severity) => (
            <Tabs.Tab key={severity} value={severity} className={own.tab} title={severityLooks[severity].meaning}>
              {severityLooks[severity].word}
              <span className={classes(styles.count, countOf(severity) > 0 && styles[severity])}>
                {countOf(severity)}
              </span>
            </Tabs.Tab>
          ))}
          <Tabs.Tab
            value="rules"
            className={classes(own.tab, own.passTab)}
            title="All rules: what passes, what doesn’t, and which ones this journey asks"
          >
            <CircleCheck size={14} aria-hidden />
            {passedCount} pass
          </Tabs.Tab>
        </Tabs.List>
        {severities.map((severity) => (
          <Tabs.Panel key={severity} value={severity} className={own.tabPanel} tabIndex={-1}>
            {countOf(severity) > 0 ? (
              <FindingList document={document} findings={findings} severity={severity} />
            ) : (
              <NothingLeft severity={severity} />
            )}
            <DismissedList severity={severity} />
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="rules" className={own.tabPanel} tabIndex={-1}>
          <RuleList />
        </Tabs.Panel>
      </Tabs.Root>
    </div>
  )
}

const nothingLeft: Readonly<Record<Severity, readonly [title: string, words: string]>> = {
  must: ['Nothing must be fixed', 'People can meet you in awareness, and the way goes on from stage to stage.'],
  should: ['Nothing should be addressed', 'Every touchpoint has its place, its owner and its reason.'],
  could: ['Nothing could be better', 'Not one cell is left empty.'],
}

function NothingLeft({ severity }: { severity: Severity }): ReactNode {
  const isReady = useGaps(({ report }) => report?.verdict === 'ready-to-share')
  const [title, words] = isReady && severity === 'must' ? readyToShare : nothingLeft[severity]
  return (
    <EmptyState icon={isReady ? <PartyPopper aria-hidden /> : <CircleCheck aria-hidden />} title={title}>
      <p>{words}</p>
    </EmptyState>
  )
}

const readyToShare = [
  'Ready to share',
  'Nothing that must or should be addressed is left. Show it to someone.',
] as const
