/** What the window has to say, at the foot of it: information leaves by itself, a problem stays until it is read. */
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { dismissNotice, type Notice, useSession } from '../../model/session/session-store.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './notices.module.css'

const showsFor = 6_000
/** How often it looks whether a dialog still covers it. */
const looksEvery = 250

/** @param isOver whether they lie over the foot of the wall: there is room for the latest, and the others wait. */
export function Notices({ isOver }: { isOver: boolean }): ReactNode {
  const all = useSession((session) => session.notices)
  const notices = isOver ? all.slice(-1) : all
  return (
    // Each line is announced by its own role. That the section is live too keeps dialogs from hiding it from screen readers.
    <section aria-label="Notices" aria-live="off">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function NoticeLine({ notice }: { notice: Notice }): ReactNode {
  const [isHeld, setHeld] = useState(false)
  const line = useRef<HTMLDivElement>(null)
  const isProblem = notice.tone === 'problem'

  useEffect(() => {
    if (isProblem || isHeld) return
    return afterTimeInReach(line, showsFor, () => dismissNotice(notice.id))
  }, [isProblem, isHeld, notice.id])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only holds it; its buttons do things
    <div
      ref={line}
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
        <Button
          size="small"
          onClick={() => {
            dismissNotice(notice.id)
            notice.action?.run()
          }}
        >
          {notice.action.label}
        </Button>
      )}
      <IconButton
        size="small"
        label="Dismiss"
        icon={<X />}
        tooltipSide="top"
        onClick={() => dismissNotice(notice.id)}
      />
    </div>
  )
}

/** Keys stay in a dialog and don't reach its buttons, so its time begins again once the dialog is gone. */
function afterTimeInReach(line: RefObject<HTMLElement | null>, time: number, leave: () => void): () => void {
  let wasCovered = false
  let timer = setTimeout(look, time)
  return () => clearTimeout(timer)

  function look(): void {
    const isCovered = line.current?.closest('[data-base-ui-inert]') != null
    if (isCovered || wasCovered) timer = setTimeout(look, isCovered ? looksEvery : time)
    else leave()
    wasCovered = isCovered
  }
}
