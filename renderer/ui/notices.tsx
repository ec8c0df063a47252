/** What the window has to say, at the foot of it: information leaves by itself, a problem stays until it is read. */
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { dismissNotice, type Notice, useSession } from '../state/session-store.ts'
import { IconButton } from './icon-button.tsx'
import styles from './notices.module.css'

const showsFor = 6_000

export function Notices(): ReactNode {
  const notices = useSession((session) => session.notices)
  return (
    <section className={styles.notices} aria-label="Notices">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function NoticeLine({ notice }: { notice: Notice }): ReactNode {
  const [isHeld, setHeld] = useState(false)
  const isProblem = notice.tone === 'problem'

  useEffect(() => {
    if (isProblem || isHeld) return
    const timer = setTimeout(() => dismissNotice(notice.id), showsFor)
    return () => clearTimeout(timer)
  }, [isProblem, isHeld, notice.id])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only holds it; its buttons do things
    <div
      role={isProblem ? 'alert' : 'status'}
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {isProblem ? (
        <CircleAlert className={styles.problem} size={17} />
      ) : (
        <CircleCheck className={styles.fine} size={17} />
      )}
      <p className={styles.message}>{notice.message}</p>
      {notice.action && (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            dismissNotice(notice.id)
            notice.action?.run()
          }}
        >
          {notice.action.label}
        </button>
      )}
      <IconButton
        size="small"
        label="Dismiss"
        icon={<X />}
        tooltipSide="top"
        className={styles.close}
        onClick={() => dismissNotice(notice.id)}
      />
    </div>
  )
}
