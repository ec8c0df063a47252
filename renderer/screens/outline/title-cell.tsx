/** The first cell of a row: how deep it is, what folds, and its title or name with the field in which that is typed. */
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { phaseWords } from '../../../shared/journey/fields/words.ts'
import type { OutlineRow, TouchpointRow } from '../../../shared/outline/outline-rows.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import { KindIcon } from '../../looks/kind-look.tsx'
import { TitleInput } from '../../map/cards/title-input.tsx'
import { HeaderName } from '../../map/headers/header-name.tsx'
import { nameNextHeader } from '../../model/editing/grid-edits.ts'
import { useSession } from '../../model/session/session-store.ts'
import { classes } from '../../ui/classes.ts'
import styles from './outline.module.css'
import { setFolded, useOutline } from './outline-store.ts'

export function TitleCell({ row, isStop, field }: { row: OutlineRow; isStop: boolean; field: ReactNode }): ReactNode {
  const composed = useOutline((outline) => (isStop && outline.column === 'title' ? outline.composed : null))
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a tree that are drawn only where they are in view
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the keys of its title
    <div role="gridcell" className={styles.title}>
      <Chevron row={row} />
      {row.what === 'cell' && <KindIcon kind={row.channel.kind} size={13} isBare />}
      {field ?? <Title row={row} isStop={isStop} composed={composed} />}
    </div>
  )
}

/** For the mouse: the keys fold with left and right. */
function Chevron({ row }: { row: OutlineRow }): ReactNode {
  const { key, isOpen } = row
  if (isOpen === null) return <span className={styles.chevron} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the row says whether it is open, and folds by keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <span
      className={classes(styles.chevron, isOpen && styles.isOpen)}
      data-chevron
      onClick={() => setFolded(key, isOpen)}
    >
      <ChevronRight size={14} aria-hidden />
    </span>
  )
}

type TitleProps = { row: OutlineRow; isStop: boolean; composed: string | null }

function Title({ row, isStop, composed }: TitleProps): ReactNode {
  if (row.what === 'touchpoint') return <TouchpointTitle row={row} composed={composed} />
  const { record, what } =
    row.what === 'stage'
      ? ({ record: row.stage, what: 'stage' } as const)
      : ({ record: row.channel, what: 'channel' } as const)
  return <HeaderTitle record={record} what={what} isStop={isStop} composed={composed} />
}

function TouchpointTitle({ row, composed }: { row: TouchpointRow; composed: string | null }): ReactNode {
  const editing = useSession((session) =>
    session.editing?.what === 'touchpoint' && session.editing.id === row.id ? session.editing : null,
  )
  if (editing) return <TitleInput editing={editing} className={styles.titleField ?? ''} />
  const title = nameOrUntitled(row.touchpoint?.title, 'touchpoint')
  return (
    <span className={styles.text} title={title}>
      {composed ?? title}
    </span>
  )
}

function HeaderTitle(props: {
  record: Parameters<typeof HeaderName>[0]['record']
  what: 'stage' | 'channel'
  isStop: boolean
  composed: string | null
}): ReactNode {
  const { record, what, isStop } = props
  const list = `${what}s` as const
  // A channel has a row under each stage, and its name is typed in one of them.
  const isEditing = useSession(({ editing }) => isStop && editing?.what === what && editing.id === record.id)
  if (isEditing) {
    const onTab = (step: 1 | -1) => nameNextHeader('stages', record.id, step)
    return (
      <HeaderName list={list} record={record} className={styles.titleField} {...(what === 'stage' ? { onTab } : {})} />
    )
  }
  return (
    <>
      <span className={styles.text} title={record.name}>
        {props.composed ?? nameOrUntitled(record.name, what)}
      </span>
      {'phase' in record && <span className={styles.phase}>{phaseWords[record.phase]}</span>}
    </>
  )
}
