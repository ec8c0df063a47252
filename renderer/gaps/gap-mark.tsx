import { type ReactNode, useMemo } from 'react'
import type { Mark } from '../../shared/gaps/marks.ts'
import { classes } from '../ui/classes.ts'
import { openMark } from './answer-finding.ts'
import styles from './gap-mark.module.css'
import { markWords } from './mark-words.ts'
import { severityLooks } from './severity-look.tsx'

/** The mark on a thing that findings are about: colour, icon and sentence say how grave; a click opens the finding in the panel. */
export function GapMark({ mark, className }: { mark: Mark; className?: string | undefined }): ReactNode {
  const { Icon } = severityLooks[mark.severity]
  const words = useMemo(() => markWords(mark), [mark])
  return (
    <button
      type="button"
      className={classes(styles.mark, styles[mark.severity], className, 'nodrag', 'nopan')}
      tabIndex={-1}
      data-mark={mark.severity}
      aria-label={words}
      title={words}
      onClick={(event) => {
        event.stopPropagation()
        openMark(mark)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Icon size={mark.severity === 'must' ? 12 : 11} aria-hidden />
    </button>
  )
}
