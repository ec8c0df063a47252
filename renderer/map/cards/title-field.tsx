/** Where a touchpoint's title is typed: over its card, or where a new touchpoint will stand. */
import type { CSSProperties, ReactNode } from 'react'
import { useDocument } from '../../model/document/document-store.ts'
import { draftBox } from '../../model/map-view/draft-box.ts'
import { useLayout } from '../../model/map-view/layout-store.ts'
import { type TitleEditing, useSession } from '../../model/session/session-store.ts'
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
      style={{ left: box.x, top: box.y, '--width': `${box.width}px`, '--height': `${box.height}px` } as CSSProperties}
    >
      <TitleInput editing={editing} className={`${styles.field} nodrag nopan nowheel`} />
    </div>
  )
}
