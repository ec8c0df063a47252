/** Between two ballots, and after the last: shows nothing of any ballot, and Enter goes on. */
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import styles from './votes.module.css'

export function Between(props: { words: string; button: string; onGoOn: () => void }): ReactNode {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <div className={styles.passing}>
      <p className={styles.passingWords}>{props.words}</p>
      <p className={styles.goOn}>
        {/* Without a tooltip, which would take the Escape that closes the dialog. */}
        <Button ref={button} variant="primary" onClick={props.onGoOn}>
          {props.button}
        </Button>
        <Shortcut keys="Enter" />
      </p>
    </div>
  )
}
