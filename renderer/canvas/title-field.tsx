/** Where a touchpoint's title is typed: over its card, or where a new touchpoint will stand. */
import type { ReactNode } from 'react'
import { useDocument } from '../state/document-store.ts'
import { type TitleEditing, useSession } from '../state/session-store.ts'
import { draftBox } from './draft-box.ts'
import { useLayout } from './layout-store.ts'
import styles from './title-field.module.css'
import { TitleInput } from './title-input.tsx'

export function TitleField(): ReactNode {
  const editing = useSession((session) => (session.editing?.what === 'touchpoint' ? session.editing : null))
  return editing && <Field key={editing.id} editing={editing} />
}

function Field({ editing }: { editing: TitleEditing }): ReactNode {
  const card = useLayout(({ layout }) => layout?.cards.get(editing.id))
  const document = useDocument((state) => state.document)
  const layout = useLayout((state) => state.layout)
  const box = card ?? (document && layout && editing.draft && draftBox(layout, document, editing.draft))
  if (!box) return null
  return (
    <div
      className={styles.place}
      data-draft={card ? undefined : true}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      <TitleInput editing={editing} className={`${styles.field} nodrag nopan nowheel`} />
    </div>
  )
}
