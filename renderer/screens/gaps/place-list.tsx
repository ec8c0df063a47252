/** The places of a row: each leads there, and has what fixes it beside it if anything does. */
import { EyeOff } from 'lucide-react'
import { type FocusEvent, memo, type ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { findingKey } from '../../../shared/gaps/finding-key.ts'
import type { Finding } from '../../../shared/gaps/rule/rule.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { lineName } from '../../../shared/tells/line-name.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { endPreview, previewRepair } from '../../model/map-view/repair-preview.ts'
import { type Answer, answerFinding, answerTo } from '../../model/places/answer-finding.ts'
import { useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { DismissForm } from './dismiss-form.tsx'
import { FindingMenu } from './finding-menu.tsx'
import { PlaceName, useShownLine } from './place-name.tsx'
import { useShownPart } from './shown-part.tsx'
import styles from './tells.module.css'

type Props = { readonly document: JourneyDocument; readonly findings: readonly Finding[] }

export function PlaceList({ document, findings }: Props): ReactNode {
  const [shown, more] = useShownPart(findings)
  return (
    <>
      <FindingMenu
        className={styles.places}
        findingAt={(element) => {
          const key = element.closest<HTMLElement>('[data-finding-key]')?.dataset.findingKey
          return shown.find((finding) => findingKey(finding) === key)
        }}
      >
        {shown.map((finding) => (
          <Place key={findingKey(finding)} document={document} finding={finding} />
        ))}
      </FindingMenu>
      {more}
    </>
  )
}

const Place = memo(function Place({ document, finding }: { document: JourneyDocument; finding: Finding }): ReactNode {
  const key = findingKey(finding)
  const [isShown, line] = useShownLine(finding)
  const answer = useGaps(useShallow((gaps) => gaps.document && labelOf(answerTo(gaps.document, finding))))
  const name = lineName(document, finding)
  return (
    <li
      ref={line}
      className={classes(styles.place, isShown && styles.isShown)}
      data-finding={finding.rule}
      data-finding-key={key}
    >
      <div className={styles.placeLine}>
        <PlaceName document={document} finding={finding} isShown={isShown} className={styles.placeButton} />
        {answer && (
          <button
            type="button"
            className={styles.fix}
            aria-label={`${answer.label}: ${name}`}
            onClick={() => answerFinding(finding)}
            {...(answer.isRepair && previewing(finding))}
          >
            {answer.label}
          </button>
        )}
        <DismissButton findingKey={key} />
      </div>
      <Dismissing finding={finding} />
    </li>
  )
})

/** Asks why a finding may stay as it is. */
export function DismissButton({ findingKey: key }: { findingKey: string }): ReactNode {
  const isDismissing = useSession(({ dismissingKey }) => dismissingKey === key)
  return (
    <IconButton
      label="Dismiss…"
      shortcut="Mod+Shift+Enter"
      size="small"
      icon={<EyeOff />}
      className={styles.dismiss}
      aria-expanded={isDismissing}
      onClick={() => useSession.setState({ dismissingKey: isDismissing ? null : key })}
    />
  )
}

/** The form for the reason, below the line of the finding that is being dismissed. */
export function Dismissing({ finding }: { finding: Finding }): ReactNode {
  const isDismissing = useSession(({ dismissingKey }) => dismissingKey === findingKey(finding))
  return isDismissing ? <DismissForm finding={finding} /> : null
}

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
