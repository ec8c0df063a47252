/** A table out of the clipboard: rows of a spreadsheet, or comma-separated text; or an answer that came by email. */
import { Table } from 'lucide-react'
import { type ClipboardEvent, type ReactNode, useState } from 'react'
import { noAbout } from '../../../shared/formats/incoming/journey-of-tables.ts'
import { writeMaps } from '../../../shared/formats/incoming/map-text.ts'
import { readCsv } from '../../../shared/formats/tables/csv.ts'
import { hasAnswerBlock } from '../../../shared/web-page/answer-blocks.ts'
import { sentenceOf } from '../../bridge/bridge.ts'
import { newId } from '../../model/document/new-id.ts'
import { closePasting, takePasted, useImport } from '../../model/places/import-store.ts'
import { pastedTableText } from '../../model/places/pasted.ts'
import { takeAnswerText } from '../../model/places/take-answer.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/field.tsx'
import styles from './paste-table-dialog.module.css'

export function PasteTableDialog(): ReactNode {
  const isPasting = useImport((state) => state.isPasting)
  return isPasting ? <Pasting /> : null
}

function Pasting(): ReactNode {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | undefined>()

  function read(): void {
    if (takeAnswerText(text)) {
      closePasting()
      return
    }
    try {
      takePasted({
        key: newId(),
        fileName: 'Pasted table',
        text: '',
        maps: writeMaps([
          { what: 'tables', tables: [{ name: 'Pasted table', ...readCsv(text) }], about: noAbout, remarks: [] },
        ]),
      })
    } catch (error) {
      setProblem(sentenceOf(error).replace(/^./, (letter) => letter.toUpperCase()))
    }
  }

  /** Cells keep their lines where it is a table that was copied; as plain text they would be rows. */
  function onPaste(event: ClipboardEvent): void {
    const isAnswer = hasAnswerBlock(event.clipboardData.getData('text/plain'))
    const table = text.trim() === '' && !isAnswer ? pastedTableText(event.clipboardData) : null
    if (table === null) return
    event.preventDefault()
    setText(table)
    setProblem(undefined)
  }

  return (
    <Dialog
      isOpen
      onClose={closePasting}
      title="Import a pasted table"
      description="Copy rows from a spreadsheet, including the header row, and paste them here. An emailed answer to a web page works too."
      size="wide"
      footer={
        <>
          <Button onClick={closePasting}>Cancel</Button>
          <Button variant="primary" icon={<Table />} disabled={text.trim() === ''} onClick={read}>
            Continue
          </Button>
        </>
      }
    >
      <TextArea
        label="Table"
        className={styles.table}
        value={text}
        error={problem}
        onPaste={onPaste}
        placeholder={'Touchpoint\tStage\tChannel\nSees a poster\tDiscover\tStation'}
        onChange={(next) => {
          setText(next)
          setProblem(undefined)
        }}
      />
    </Dialog>
  )
}
