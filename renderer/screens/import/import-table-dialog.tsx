/** A table of touchpoints before it comes in: what each column means, what would be new, and where it goes. */
import { FileDown } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { type ImportChoices, noChoices } from '../../../shared/formats/tables/import-choices.ts'
import type { ImportPlan } from '../../../shared/formats/tables/import-plan.ts'
import { bestTable, hasTitles } from '../../../shared/formats/tables/journey-of-table.ts'
import { type ColumnMeaning, matchColumns } from '../../../shared/formats/tables/match-columns.ts'
import { inOrder } from '../../../shared/journey/document.ts'
import { gridRefusal, wrongColumnsWarning } from '../../../shared/journey/grid-size.ts'
import { choosePlural, formatCount } from '../../../shared/words/counts.ts'
import { sentenceOf } from '../../bridge/bridge.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { showJourney } from '../../model/document/navigation.ts'
import { undoWithNotice } from '../../model/editing/undo-notice.ts'
import { showImported } from '../../model/places/import-files.ts'
import { nextTable, type TableFile, useImport } from '../../model/places/import-store.ts'
import { useSession } from '../../model/session/session-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { ColumnTable } from './column-table.tsx'
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
    () => (table ? planOf(document, table, meanings, choices, file.tables) : null),
    [document, table, meanings, choices, file.tables],
  )
  const unasked = useMemo(
    () => (table ? planOf(document, table, meanings, noChoices, file.tables) : null),
    [document, table, meanings, file.tables],
  )
  if (!table || !plan || !unasked) return null
  const { added, updated, unchanged, evidence, newStages, newChannels } = plan
  const refusal = gridRefusal(document.stages.size + newStages.length, document.channels.size + newChannels.length)
  const warning = refusal ?? wrongColumnsWarning(newStages.length, newChannels.length, added + updated + unchanged)
  const canImport = ((hasTitles(meanings) && added + updated > 0) || evidence > 0) && refusal === null

  async function run(): Promise<void> {
    if (!plan) return
    try {
      if (target === 'open') {
        if (importIntoOpen(plan.change)) undoWithNotice(`${countWords(plan)} from ${file.fileName}.`)
        nextTable()
        return
      }
      const journeyId = await importAsNew(document, plan.change)
      nextTable()
      if (isOnCanvas) await showImported([journeyId])
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
      description={`Match the columns of ${file.fileName} to fields. Nothing changes until you import.`}
      size="large"
      footer={
        <>
          <Button onClick={nextTable}>Cancel</Button>
          <Button variant="primary" icon={<FileDown />} disabled={!canImport} onClick={() => void run()}>
            {canImport ? countWords(plan, true) : 'Nothing to import'}
          </Button>
        </>
      }
    >
      <div className={styles.where}>
        {canGoIntoOpen && (
          <Segmented
            label="Import into"
            value={target}
            segments={[
              { value: 'open', label: 'This journey' },
              { value: 'new', label: 'New journey' },
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
          {hasTitles(meanings) || evidence > 0
            ? summaryWords(plan)
            : 'Choose “Touchpoint” above the column that holds touchpoint titles.'}
        </p>
      </div>
      {hasTitles(meanings) && warning !== null && (
        <p role="alert" className={styles.problem}>
          {warning}.
        </p>
      )}
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
        <section className={styles.problems} aria-label="Cells that can’t be imported">
          <h3 className={styles.heading}>{`${formatCount(plan.problems.length, 'cell')} won’t be imported`}</h3>
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

function countWords({ added, updated, evidence }: ImportPlan, isWish = false): string {
  const touchpoints = (count: number) => formatCount(count, 'touchpoint')
  if (added + updated === 0) return `${isWish ? 'Import' : 'Imported'} ${evidenceWords(evidence)}`
  if (isWish) {
    if (updated === 0) return `Import ${touchpoints(added)}`
    return added === 0 ? `Change ${touchpoints(updated)}` : `Import ${added}, change ${updated}`
  }
  if (updated === 0) return `Imported ${touchpoints(added)}`
  return added === 0 ? `Changed ${touchpoints(updated)}` : `Imported ${touchpoints(added)} and changed ${updated}`
}

function evidenceWords(count: number): string {
  return choosePlural(count, '1 opportunity, quote or measure', `${count} opportunities, quotes and measures`)
}

function summaryWords({ added, updated, unchanged, evidence }: ImportPlan): string {
  const parts = [
    formatCount(added, 'new touchpoint'),
    ...(updated > 0 ? [`${updated} changed`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(evidence > 0 ? [`${evidenceWords(evidence)}`] : []),
  ]
  return `${parts.join(', ')}.`
}
