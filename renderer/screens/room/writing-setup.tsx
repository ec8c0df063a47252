import type { KeyboardEvent, ReactNode } from 'react'
import type { CaptureTarget } from '../../../shared/room/capture-edits.ts'
import { captureKinds, captureWords } from '../../../shared/room/capture-line.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { isWall, usePresent } from '../../model/document/present-store.ts'
import { setWritingForm, startWriting, usualQuestion, type WritingForm } from '../../model/places/writing-store.ts'
import { isEnterInField, TextField } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { landingWords } from './landing-words.ts'
import styles from './writing.module.css'

export function WritingSetup(props: { form: WritingForm; target: CaptureTarget; refusal: string | null }): ReactNode {
  const { form, target, refusal } = props
  const document = useDocument((state) => state.document)
  const place = document && landingWords(document, target, form.kind)
  const isSeen = usePresent(isWall)
  function onKeyDown(event: KeyboardEvent): void {
    if (refusal !== null || !isEnterInField(event)) return
    event.preventDefault()
    startWriting()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in its field starts the writing
    <div className={styles.form} onKeyDown={onKeyDown}>
      <TextField
        label="Question"
        value={form.question}
        placeholder={usualQuestion(form)}
        onChange={(question) => setWritingForm({ question })}
      />
      <Select
        label="Each line becomes"
        value={form.kind}
        options={captureKinds.map((kind) => ({ value: kind, label: captureWords[kind] }))}
        onChange={(kind) => setWritingForm({ kind })}
      />
      {refusal !== null ? (
        <p role="status" className={styles.problem}>
          {refusal}
        </p>
      ) : (
        place && (
          <p className={styles.hint}>
            Added {place.word} <strong>{place.name}</strong>.
          </p>
        )
      )}
      {isSeen && (
        <p className={styles.problem}>The room sees this window. Present in a second window to keep it private.</p>
      )}
    </div>
  )
}
