import { Gem } from 'lucide-react'
import type { ReactNode } from 'react'
import { PersonaBadge } from '../../looks/persona-look.tsx'
import { HiddenWords } from '../../ui/hidden-words.tsx'
import type { ColumnHead } from './columns.ts'
import styles from './outline.module.css'

export function ColumnHeads({ columns }: { columns: readonly ColumnHead[] }): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no table of the browser's own is a tree
    <div role="rowgroup" className={styles.heads}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: heads are read with their cells */}
      <div role="row" className={styles.head} aria-rowindex={1}>
        {columns.map((head) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div key={head.column} role="columnheader" className={styles.headCell} title={head.label}>
            <Head {...head} />
          </div>
        ))}
      </div>
    </div>
  )
}

function Head({ column, label, persona }: ColumnHead): ReactNode {
  if (persona) {
    return (
      <>
        <PersonaBadge look={persona.look} initials={persona.initials} size={20} />
        <HiddenWords>{label}</HiddenWords>
      </>
    )
  }
  if (column !== 'momentOfTruth') return label
  return (
    <>
      <Gem size={13} aria-hidden />
      <HiddenWords>{label}</HiddenWords>
    </>
  )
}
