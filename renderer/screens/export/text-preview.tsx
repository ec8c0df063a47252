/** What a file of words or numbers will hold: its beginning, as text or as tables. */
import { type ReactNode, useMemo, useState } from 'react'
import type { TextFormat } from '../../../shared/formats/format-table.ts'
import { type TextPreview as Preview, textPreview } from '../../../shared/formats/text-preview.ts'
import type { TableName } from '../../../shared/scene/pictures/table-names.ts'
import { formatCount } from '../../../shared/words/counts.ts'
import { useDocument } from '../../model/document/document-store.ts'
import { Select } from '../../ui/select.tsx'
import styles from './text-preview.module.css'

export function TextPreview({ format, table }: { format: TextFormat; table: TableName }): ReactNode {
  const document = useDocument((state) => state.document)
  const preview = useMemo(() => document && textPreview(document, format, table), [document, format, table])
  if (!preview) return null
  if (preview.of === 'tables') return <Tables tables={preview.tables} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls the text
    <pre className={styles.text} tabIndex={0} role="document" aria-label="Preview of the file">
      {preview.text}
      {preview.isCut && '\n…'}
    </pre>
  )
}

type PreviewTable = Extract<Preview, { of: 'tables' }>['tables'][number]

function Tables({ tables }: { tables: readonly PreviewTable[] }): ReactNode {
  const [at, setAt] = useState(0)
  const shown = tables[at] ?? tables[0]
  if (!shown) return null
  const more = shown.rowCount - shown.rows.length
  return (
    <div className={styles.tables}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key scrolls the table */}
      <div className={styles.sheet} tabIndex={0} role="document" aria-label="Preview of the file">
        <table>
          <thead>
            <tr>
              {shown.headers.map((header, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may be called alike
                <th key={column} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.rows.map((row, number) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is nothing but its place
              <tr key={number}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is nothing but its place
                  <td key={column} data-number={typeof cell === 'number' || undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {more > 0 && <p className={styles.more}>{`${formatCount(more, 'more row')}`}</p>}
      </div>
      {tables.length > 1 && (
        <Select
          label="Sheet"
          isLabelHidden
          value={tables.indexOf(shown)}
          options={tables.map(({ name }, value) => ({ value, label: name }))}
          onChange={setAt}
        />
      )}
    </div>
  )
}
