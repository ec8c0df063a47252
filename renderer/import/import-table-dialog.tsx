/** A table of touchpoints before it comes in: what each column means, what would be new, and where it goes. */
import { FileDown } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { type ImportChoices, noChoices } from '../../shared/formats/tables/import-choices.ts'
import { bestTable, hasTitles } from '../../shared/formats/tables/journey-of-table.ts'
import { type ColumnMeaning, matchColumns } from '../../shared/formats/tables/match-columns.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { undoWithNotice } from '../actions/undo-notice.ts'
import { sentenceOf } from '../bridge.ts'
import { useDocument } from '../state/document-store.ts'
import { showJourney } from '../state/navigation.ts'
import { useSession } from '../state/session-store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Select } from '../ui/select.tsx'
import { welcome } from './bring-in.ts'
import { ColumnTable } from './column-table.tsx'
import { nextTable, type TableFile, useImport } from './import-store.ts'
import styles from './import-table-dialog.module.css'
import { NewPlaces } from './new-places.tsx'
import { importAsNew, importIntoOpen, newJourneyFor, planOf, type Target } from './table-choices.ts'

export function ImportTableDialog(): ReactNode {
  const file = useImport(({ waiting }) => waiting[0])
  // A file of its own has choices of its own.
  return file ? <OneTable key={file.fileName} file={file} /> : null
}

function OneTable({ file }: { file: TableFile }): ReactNode {
  const isOnCanvas = useSession(({ screen }) => screen === 'canvas')
  const open = useDocument(({ document, readOnly }) => (readOnly ? null : document))
  const canGoIntoOpen = isOnCanvas && open !== null
  const [target, setTarget] = useState<Target>(canGoIntoOpen ? 'open' : 'new')
  const [tableName, setTableName] = useState(() => bestTable(file.tables)?.name ?? '')
  const table = file.tables.find(({ name }) => name === tableName) ?? file.tables[0]
  const [chosen, setChosen] = useState<{ table: string; meanings: ColumnMeaning[] } | null>(null)
  const [choices, setChoices] = useState<ImportChoices>(noChoices)
  const [problem, setProblem] = useState<string | null>(null)
  const fresh = useMemo(() => newJourneyFor(file.fileName), [file.fileName])
  const document = target === 'open' && open ? open : fresh
  const meanings = useMemo(() => {
    if (!table) return []
    return chosen?.table === table.name ? chosen.meanings : matchColumns(table.headers)
  }, [table, chosen])
  const plan = useMemo(
    () => (table ? planOf(document, table, meanings, choices) : null),
    [document, table, meanings, choices],
  )
  const unasked = useMemo(
    () => (table ? planOf(document, table, meanings, noChoices) : null),
    [document, table, meanings],
  )
  if (!table || !plan || !unasked) return null
  const { added, updated } = plan
  const canImport = hasTitles(meanings) && added + updated > 0

  async function run(): Promise<void> {
    if (!plan) return
    try {
      if (target === 'open') {
        if (importIntoOpen(plan.change)) undoWithNotice(`${countWords(added, updated)} from ${file.fileName}.`)
        nextTable()
        return
      }
      const journeyId = await importAsNew(document, plan.change)
      nextTable()
      if (isOnCanvas) await welcome([journeyId])
      else await showJourney(journeyId)
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }

  return (
    <Dialog
      isOpen
      onClose={nextTable}
      title="Import a table"
      description={`${file.fileName}: say what its columns mean; nothing changes before you import.`}
      size="large"
      footer={
        <>
          <Button onClick={nextTable}>Cancel</Button>
          <Button variant="primary" icon={<FileDown />} disabled={!canImport} onClick={() => void run()}>
            {canImport ? countWords(added, updated, true) : 'Nothing to import'}
          </Button>
        </>
      }
    >
      <div className={styles.where}>
        {canGoIntoOpen && (
          <Segmented
            label="Where to"
            value={target}
            segments={[
              { value: 'open', label: 'Into this journey' },
              { value: 'new', label: 'As a new journey' },
            ]}
            onChange={setTarget}
          />
        )}
        {file.tables.length > 1 && (
          <div className={styles.sheet}>
            <Select
              label="Sheet"
              isLabelHidden
              value={table.name}
              options={file.tables.map(({ name }) => ({ value: name, label: name }))}
              onChange={setTableName}
            />
          </div>
        )}
        <p className={styles.summary} role="status">
          {hasTitles(meanings)
            ? summaryWords(plan)
            : 'Say which column names the touchpoints: choose “Touchpoint” above it.'}
        </p>
      </div>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <ColumnTable
        table={table}
        meanings={meanings}
        personas={inOrder(document.personas).map(({ name }) => name)}
        onChange={(next) => setChosen({ table: table.name, meanings: next })}
      />
      <NewPlaces
        document={document}
        stages={unasked.newStages}
        channels={unasked.newChannels}
        choices={choices}
        onChange={setChoices}
      />
      {plan.problems.length > 0 && (
        <section className={styles.problems} aria-label="Cells that can't be taken over">
          <h3 className={styles.heading}>
            {plan.problems.length === 1 ? 'One cell stays out' : `${plan.problems.length} cells stay out`}
          </h3>
          <ul>
            {plan.problems.slice(0, 6).map(({ place, reason }) => (
              <li key={place}>
                <strong>{place}</strong>: {reason}.
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}

function countWords(added: number, updated: number, isWish = false): string {
  const touchpoints = (count: number) => `${count} touchpoint${count === 1 ? '' : 's'}`
  if (isWish) {
    if (updated === 0) return `Import ${touchpoints(added)}`
    return added === 0 ? `Change ${touchpoints(updated)}` : `Import ${added}, change ${updated}`
  }
  if (updated === 0) return `${touchpoints(added)} imported`
  return added === 0 ? `${touchpoints(updated)} changed` : `${touchpoints(added)} imported and ${updated} changed`
}

function summaryWords({ added, updated, unchanged }: { added: number; updated: number; unchanged: number }): string {
  const parts = [
    `${added} new`,
    ...(updated > 0 ? [`${updated} changed`] : []),
    ...(unchanged > 0 ? [`${unchanged} as they are`] : []),
  ]
  return `${parts.join(', ')}.`
}
