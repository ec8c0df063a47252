/** The columns of the outline, in the order in which a row is read. */
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { initialsOf, nameOrUntitled } from '../../../shared/words/names.ts'
import type { Column } from './outline-store.ts'

export type ColumnHead = {
  readonly column: Column
  readonly label: string
  /** Pixels that it has at least, and its share of those that are left. */
  readonly least: number
  readonly share: number
  /** Whose emotions it holds: the badge stands for the name. */
  readonly persona?: { readonly id: Id; readonly look: number; readonly initials: string }
}

export function columnsOf({ personas }: JourneyDocument): readonly ColumnHead[] {
  return [
    { column: 'title', label: 'Touchpoint', least: 250, share: 2.4 },
    ...inOrder(personas).map(
      ({ id, name }, look): ColumnHead => ({
        column: `emotion:${id}`,
        label: `Emotion: ${nameOrUntitled(name, 'persona')}`,
        least: 42,
        share: 0,
        persona: { id, look, initials: initialsOf(name) },
      }),
    ),
    { column: 'momentOfTruth', label: 'Moment of truth', least: 42, share: 0 },
    { column: 'pains', label: 'Pains', least: 120, share: 1.5 },
    { column: 'connections', label: 'Connections', least: 120, share: 1.3 },
    { column: 'gap', label: 'Gap', least: 84, share: 0.8 },
    { column: 'status', label: 'Status', least: 84, share: 0 },
    { column: 'owner', label: 'Owner', least: 90, share: 0.9 },
  ]
}

/** As the rows lay themselves out: their columns, and how wide they are at least. */
export function widthsOf(columns: readonly ColumnHead[]) {
  const tracks = columns.map(({ least, share }) => (share > 0 ? `minmax(${least}px, ${share}fr)` : `${least}px`))
  return { '--columns': tracks.join(' '), '--least': `${columns.reduce((sum, { least }) => sum + least, 0)}px` }
}
