import { EyeOff, LocateFixed, PenLine, WandSparkles } from 'lucide-react'
import { type FocusEvent, memo, type ReactNode, useId } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { findingKey } from '../../shared/gaps/finding-key.ts'
import { isAwarenessRule } from '../../shared/gaps/marks.ts'
import type { Finding } from '../../shared/gaps/rule.ts'
import { ruleOf } from '../../shared/gaps/rules/index.ts'
import { useSession } from '../state/session-store.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { type Answer, answerFinding, answerTo, showFinding } from './answer-finding.ts'
import { DismissForm } from './dismiss-form.tsx'
import { hasPlace } from './fill-in.ts'
import { titleOf } from './finding-title.ts'
import styles from './findings.module.css'
import { useGaps } from './gap-store.ts'
import { Reason } from './reason.tsx'
import { endPreview, previewRepair } from './repair-preview.ts'
import { SeverityIcon } from './severity-look.tsx'

type FindingRowProps = {
  finding: Finding
  /** One of many of its sort: its title and reason stand in the heading of the group. */
  isInGroup: boolean
  /** Whether Tab stops here. */
  isCurrent: boolean
  /** The reason is there before anything is shown. */
  isOpen: boolean
}

/** One finding: what is missing, why it matters, where, and the answer to it. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps): ReactNode {
  const { finding, isInGroup, isCurrent } = props
  const id = useId()
  const key = findingKey(finding)
  const isShown = useSession(({ shownFindingKey }) => shownFindingKey === key)
  const answer = useGaps(useShallow(({ document }) => document && labelOf(answerTo(document, finding))))
  const isDismissing = useSession(({ dismissingKey }) => dismissingKey === key)
  const rule = ruleOf(finding.rule)
  const tabIndex = isCurrent ? 0 : -1
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the whole row is a larger target for its Show button, which has the keys
    <li
      className={classes(
        styles.finding,
        isInGroup && styles.inGroup,
        isAwarenessRule(finding) && styles.awareness,
        isShown && styles.shown,
      )}
      aria-labelledby={isInGroup ? undefined : `${id}-title`}
      data-finding={finding.rule}
      onClick={() => showFinding(finding)}
    >
      {!isInGroup && <SeverityIcon severity={finding.severity} />}
      <div className={styles.words}>
        {!isInGroup && (
          <h4 id={`${id}-title`} className={styles.findingTitle}>
            {titleOf(finding)}
          </h4>
        )}
        <p id={`${id}-message`} className={styles.message}>
          {finding.message}
        </p>
        {!isInGroup && (isShown || props.isOpen) && rule && <Reason text={rule.why} source={rule.source} />}
        <div className={styles.findingButtons}>
          {hasPlace(finding) && (
            <Button
              size="small"
              icon={<LocateFixed aria-hidden />}
              tabIndex={tabIndex}
              data-row={key}
              aria-describedby={`${id}-message`}
              aria-pressed={isShown}
              onClick={(event) => {
                event.stopPropagation()
                showFinding(finding)
              }}
            >
              Show
            </Button>
          )}
          {answer && (
            <Button
              size="small"
              variant={answer.isRepair ? 'solid' : 'plain'}
              icon={answer.isRepair ? <WandSparkles aria-hidden /> : <PenLine aria-hidden />}
              tabIndex={tabIndex}
              data-row={hasPlace(finding) ? undefined : key}
              aria-describedby={`${id}-message`}
              onClick={(event) => {
                event.stopPropagation()
                answerFinding(finding)
              }}
              {...(answer.isRepair && previewing(finding))}
            >
              {answer.label}
            </Button>
          )}
          {!hasPlace(finding) && !answer && (
            <Button
              size="small"
              tabIndex={tabIndex}
              data-row={key}
              aria-describedby={`${id}-message`}
              aria-pressed={isShown}
            >
              Why
            </Button>
          )}
          <IconButton
            label="Dismiss with a note"
            shortcut="Mod+Shift+Enter"
            size="small"
            icon={<EyeOff />}
            tabIndex={tabIndex}
            aria-describedby={`${id}-message`}
            aria-expanded={isDismissing}
            className={styles.dismiss}
            onClick={(event) => {
              event.stopPropagation()
              useSession.setState({ dismissingKey: isDismissing ? null : key })
            }}
          />
        </div>
        {isDismissing && <DismissForm finding={finding} />}
      </div>
    </li>
  )
})

/** Pointing at a repair, or coming to it by keyboard, shows what it would do. */
function previewing(finding: Finding) {
  return {
    onPointerEnter: () => previewRepair(finding),
    onPointerLeave: endPreview,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      if (event.target.matches(':focus-visible')) previewRepair(finding)
    },
    onBlur: endPreview,
  }
}

function labelOf(answer: Answer | null): Pick<Answer, 'label' | 'isRepair'> | null {
  return answer && { label: answer.label, isRepair: answer.isRepair }
}
