import { type ReactNode, useMemo } from 'react'
import type { Mark } from '../../shared/gaps/marks.ts'
import { classes } from '../ui/classes.ts'
import { openMark } from './answer-finding.ts'
import styles from './gap-mark.module.css'
import { markWords } from './mark-words.ts'
import { severityLooks } from './severity-look.tsx'

/** The mark on a thing that findings are about: colour, icon and sentence say how grave; a click opens the finding in the panel. */
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
      <Icon size={text ? 12 : mark.severity === 'must' ? 18 : 11} aria-hidden />
      {text && <span className={styles.words}>{text}</span>}
    </button>
  )
}
