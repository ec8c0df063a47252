/** A table out of the clipboard: rows of a spreadsheet, or comma-separated text. */
import { Table } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { readCsv } from '../../shared/formats/tables/csv.ts'
import { sentenceOf } from '../bridge.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import { closePasting, takePasted, useImport } from './import-store.ts'
import styles from './paste-table-dialog.module.css'

export function PasteTableDialog(): ReactNode {
  const isPasting = useImport((state) => state.isPasting)
  return isPasting ? <Pasting /> : null
}

function Pasting(): ReactNode {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | undefined>()

  function read(): void {
    try {
      takePasted({ fileName: 'Pasted table', tables: [{ name: 'Pasted table', ...readCsv(text) }] })
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }

  return (
    <Dialog
      isOpen
      onClose={closePasting}
      title="Import a pasted table"
      description="Copy rows in a spreadsheet, the one with the columns’ names first, and paste them here."
      size="wide"
      footer={
        <>
          <Button onClick={closePasting}>Cancel</Button>
          <Button variant="primary" icon={<Table />} disabled={text.trim() === ''} onClick={read}>
            Look at the columns
          </Button>
        </>
      }
    >
      <TextArea
        label="Table"
        className={styles.table}
        value={text}
        error={problem}
        placeholder={'Touchpoint\tStage\tChannel\nSees a poster\tDiscover\tStation'}
        onChange={(next) => {
          setText(next)
          setProblem(undefined)
        }}
      />
    </Dialog>
  )
}
