import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { handInDraft, typeLines } from '../../model/places/writing-store.ts'
import { shortcutsOfEvent } from '../../registry/shortcut.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Shortcut } from '../../ui/keys/shortcut.tsx'
import styles from './writing.module.css'

/** The page of the one whose turn it is. */
export function WritingTurn({ draft, question }: { draft: string; question: string }): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || !shortcutsOfEvent(event.nativeEvent).includes('Mod+Enter')) return
    event.preventDefault()
    event.stopPropagation()
    handInDraft()
  }
  return (
    <div className={styles.form}>
      <TextArea
        ref={field}
        label={question}
        isLabelHidden
        className={styles.page}
        rows={7}
        placeholder="One thought a line"
        value={draft}
        onChange={typeLines}
        onKeyDown={onKeyDown}
      />
      <p className={styles.handIn}>
        <Button variant="primary" onClick={handInDraft}>
          Hand in
        </Button>
        <Shortcut keys="Mod+Enter" />
      </p>
    </div>
  )
}
