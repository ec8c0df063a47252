import { SquareDashed } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { Mark } from '../../../shared/gaps/mark.ts'
import { severityWords } from '../../../shared/gaps/verdict-words.ts'
import { severityLooks } from '../../looks/severity-look.tsx'
import { openMark } from '../../model/places/answer-finding.ts'
import { classes } from '../../ui/classes.ts'
import styles from './gap-mark.module.css'

/** The mark on a thing that findings are about: colour, icon and sentence tell its severity; a click opens the finding in the panel. */
export function GapMark(props: {
  mark: Mark
  /** What it says beside its icon. */
  text?: string | null
  className?: string | undefined
  /** Whether Tab stops here: on the canvas, F8 goes from finding to finding instead. */
  isTabStop?: boolean
}): ReactNode {
  const { mark, text } = props
  const { Icon } = severityLooks[mark.severity]
  const words = useMemo(() => markWords(mark), [mark])
  return (
    <button
      type="button"
      className={classes(
        styles.mark,
        styles[mark.severity],
        text && styles.withText,
        props.className,
        'nodrag',
        'nopan',
      )}
      tabIndex={props.isTabStop ? 0 : -1}
      data-mark={mark.severity}
      aria-label={text ? `${text}. ${words}` : words}
      title={words}
      onClick={(event) => {
        event.stopPropagation()
        openMark(mark)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {text ? <SquareDashed size={12} aria-hidden /> : <Icon size={mark.severity === 'must' ? 18 : 11} aria-hidden />}
      {text && <span className={styles.words}>{text}</span>}
    </button>
  )
}

const mostSentences = 3

/** What a mark says on pointing: its severity, the sentences of its findings, and how many more there are. */
function markWords({ severity, findings }: Mark): string {
  const told = findings.slice(0, mostSentences).map(({ message }) => message)
  const rest = findings.length - told.length
  return [`${severityWords[severity]}:`, ...told, ...(rest > 0 ? [`And ${rest} more.`] : [])].join('\n')
}
