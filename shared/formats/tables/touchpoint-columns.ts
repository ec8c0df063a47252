/** The columns of a table of touchpoints, one a field, and what each says of one: they follow from the table of fields. */
import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import { type Leaf, leafAt, toldLeaves } from '../../journey/leaves.ts'
import { opportunitiesOf } from '../../journey/opportunities.ts'
import { saidTexts } from '../../journey/said-texts.ts'
import type { ListName, Persona, Touchpoint } from '../../journey/schema.ts'
import type { Cell } from './cells/text-table.ts'
import { foreignHeaders } from './foreign-headers.ts'
import { writeList } from './lists.ts'
import { cellOf } from './record-cells.ts'

/** The path of a field of a touchpoint, or of a field of its stage or channel. */
export type ColumnId = string

type Column = {
  readonly id: ColumnId
  readonly header: string
  /** Other headers, in lower case without blanks and marks, by which it is known. */
  readonly alsoCalled: readonly string[]
  /** The field that it says; null of what isn't the touchpoint's own. */
  readonly leaf: Leaf | null
  readonly write: (touchpoint: Touchpoint, document: JourneyDocument) => Cell
}

/** What could be done: records of their own, of which a table says the texts. */
export const opportunitiesId = 'opportunities'

/** What a table says of the stage and the channel beside their names. */
const besides: Readonly<Record<string, readonly [list: 'stages' | 'channels', path: string]>> = {
  stageId: ['stages', 'phase'],
  channelId: ['channels', 'kind'],
}

const opportunitiesColumn = columnOf(opportunitiesId, 'Opportunities', null, ({ id }, document) =>
  writeList(saidTexts(opportunitiesOf(document, id).map(({ text }) => text))),
)

const columns: readonly Column[] = [
  columnOf('id', 'ID', null, ({ id }) => id),
  ...toldLeaves('touchpoints').flatMap((leaf) => {
    const { path, field } = leaf
    // One column a persona says how each feels, and no cell shows a picture.
    if (field.kind === 'byId' || (field.kind === 'references' && field.list === 'images')) return []
    const own = columnOf(path, field.header ?? field.label, leaf, (touchpoint, document) =>
      cellOf(document, leaf, touchpoint),
    )
    const beside = besides[path]
    if (path === 'pains') return [own, opportunitiesColumn]
    return beside ? [own, besideColumn(path, ...beside)] : [own]
  }),
]

function columnOf(id: ColumnId, header: string, leaf: Leaf | null, write: Column['write']): Column {
  return { id, header, alsoCalled: foreignHeaders[id] ?? [], leaf, write }
}

function besideColumn(path: string, list: ListName, of: string): Column {
  const leaf = leafAt(list, of)
  if (!leaf) throw new Error(`${list} have no field ${of}.`)
  return columnOf(`${path}.${of}`, leaf.field.label, null, (touchpoint, document) => {
    const record = document[list].get(String((touchpoint as Readonly<Record<string, unknown>>)[path]))
    return record ? cellOf(document, leaf, record) : ''
  })
}

export const columnIds: readonly ColumnId[] = columns.map(({ id }) => id)
const byIds = new Map(columns.map((column) => [column.id, column]))

/** A column by its id. */
export function touchpointColumn(id: ColumnId): Column {
  const column = byIds.get(id)
  if (!column) throw new Error(`There is no column ${id}.`)
  return column
}

/** One column a persona: what each feels, -2 to 2; empty where that isn't known. */
export function emotionHeader({ name }: Pick<Persona, 'name'>): string {
  return `Emotion: ${name}`
}

export function emotionCell({ emotions }: Touchpoint, personaId: string): Cell {
  return Object.hasOwn(emotions, personaId) ? (emotions[personaId] ?? '') : ''
}

export function personasOf(document: JourneyDocument): readonly Persona[] {
  return inOrder(document.personas)
}
