/** A table as it lies in a file, made one of a row a thing: turned round where its stages are columns, and without what stands above it. */
import { columnLetters } from '../tables/cells/column-letters.ts'
import type { NamedTable } from '../tables/cells/text-table.ts'
import { laneOf, partExplanation } from './lane-words.ts'
import { type Rows, rowsOfTable, type Shape, shapeOf, turnedShapeOf } from './shape.ts'

/** What a table says of the journey as a whole. */
export type About = {
  readonly title: string
  readonly persona: string
  /** What else stands above it, a line each. */
  readonly facts: readonly string[]
}
export type Oriented = {
  readonly table: NamedTable
  readonly shape: Shape
  readonly about: About
  /** Lines that belong to no lane and no column. */
  readonly left: readonly string[]
}

/** The header of the column that holds what stood at the head of a column. */
export const stageHeader = 'Stage'
export const stepHeader = 'Step'

/**
 * Makes a table one of a row a thing.
 * @param isTurned whether its stages are columns; found out if not given
 */
export function orient(table: NamedTable, isTurned?: boolean): Oriented {
  const rows = rowsOfTable(table)
  const shape = isTurned === undefined ? shapeOf(rows) : turnedShapeOf(rows, isTurned)
  const turned = shape.isTurned ? turnRound(table, rows, shape) : upright(table, rows, shape)
  return { ...turned, shape }
}

function upright(table: NamedTable, rows: Rows, { headerRow }: Shape): Omit<Oriented, 'shape'> {
  const headers = rows[headerRow] ?? []
  const body = rows.slice(headerRow + 1)
  return {
    table: { name: table.name, headers, headerRow: table.headerRow + headerRow, rows: body },
    about: aboutIn(rows.slice(0, headerRow)),
    left: [],
  }
}

type Lane = { readonly header: string; readonly rows: Rows[number][]; readonly labelColumn: number }

function turnRound(table: NamedTable, rows: Rows, shape: Shape): Omit<Oriented, 'shape'> {
  const { headerRow, labelColumn } = shape
  const stages = rows[headerRow] ?? []
  const phaseRow = headerRow - 1
  const phases = phasesAbove(rows, shape)
  const { lanes, left } = lanesBelow(rows.slice(headerRow + 1), labelColumn)
  const width = Math.max(stages.length, ...lanes.flatMap(({ rows: held }) => held.map((row) => row.length)))
  const isUsed = (column: number) =>
    said(stages[column]) || lanes.some((lane) => lane.rows.some((row) => said(row[column])))
  const columns = Array.from({ length: Math.max(0, width - labelColumn - 1) }, (_none, at) => at + labelColumn + 1)
  const cornerLane = laneOf(stages[labelColumn] ?? '')
  const isStep = phases !== null || cornerLane === 'step'
  const filled = fillRight(stages, labelColumn + 1, width)
  const filledPhases = phases && fillRight(phases, labelColumn + 1, width)
  const used = columns.filter(isUsed)
  const body = used.map((column) => [
    ...(filledPhases ? [filledPhases[column] ?? ''] : []),
    ...(isStep ? [stages[column] ?? ''] : [filled[column] ?? '']),
    ...lanes.map((lane) => laneCell(lane, column)),
  ])
  const heads = [...(phases ? [stageHeader] : []), isStep ? stepHeader : stageHeader]
  return {
    table: {
      name: table.name,
      headers: [...heads, ...lanes.map(({ header }) => header)],
      headerRow: table.headerRow + headerRow,
      rows: body,
      places: used.map((column) => `column ${columnLetters(column)}`),
    },
    about: aboutIn(rows.slice(0, phases ? phaseRow : headerRow)),
    left,
  }
}

/** Names of phases that stand over the steps. */
function phasesAbove(rows: Rows, { headerRow, labelColumn }: Shape): Rows[number] | null {
  const above = rows[headerRow - 1]
  if (!above) return null
  const label = laneOf(above[labelColumn] ?? '')
  const behind = above.slice(labelColumn + 1).filter((cell) => said(cell))
  const isAbout = label !== null && label !== 'stage' && label !== 'phase'
  return !isAbout && new Set(behind).size > 1 ? above : null
}

function lanesBelow(rows: Rows, labelColumn: number): { readonly lanes: Lane[]; readonly left: string[] } {
  const lanes: Lane[] = []
  const left: string[] = []
  for (const row of rows) {
    const behind = row.slice(labelColumn + 1).some(said)
    const whole = [row[labelColumn], ...row.slice(0, labelColumn).reverse()].find(said)?.trim() ?? ''
    // What a lane's name says of itself below it is no part of the map.
    const [label = '', ...explained] = laneOf(whole) === null ? [whole] : partExplanation(whole)
    if (behind) left.push(...explained)
    const last = lanes.at(-1)
    if (!behind) {
      if (label !== '') left.push(label)
    } else if (label === '' && !last) lanes.push({ header: stepHeader, rows: [row], labelColumn })
    else if (label === '' && last) last.rows.push(row)
    else if (label !== '' && last?.header === label) last.rows.push(row)
    else lanes.push({ header: label, rows: [row], labelColumn })
  }
  return { lanes, left: left.filter((line) => laneOf(line) === null && !/^line of /i.test(line)) }
}

function laneCell({ rows, header, labelColumn }: Lane, column: number): string {
  const isStages = laneOf(header) === 'stage' || laneOf(header) === 'phase'
  const cell = (row: readonly string[]) =>
    isStages ? (fillRight(row, labelColumn + 1, column + 1)[column] ?? '') : (row[column] ?? '')
  return rows
    .map(cell)
    .filter((text) => text.trim() !== '')
    .join('\n')
}

/** A merged cell holds its text in its first place; those behind it mean the same. */
function fillRight(row: readonly string[], from: number, to: number): string[] {
  const filled = [...row]
  for (let at = from; at < to; at += 1) if (!said(filled[at])) filled[at] = at > from ? (filled[at - 1] ?? '') : ''
  return filled
}

function aboutIn(rows: Rows): About {
  let title = ''
  let persona = ''
  const facts: string[] = []
  for (const row of rows) {
    const cells = [...new Set(row.map((cell) => cell.trim()).filter((cell) => cell !== ''))]
    const [first = '', second] = cells
    const [, label = '', value = ''] = /^([^:\n]{1,40}):\s*(\S[\s\S]*)$/.exec(first) ?? []
    const pair = cells.length === 2 ? [first.replace(/:$/, ''), second ?? ''] : cells.length === 1 ? [label, value] : []
    if (laneOf(pair[0] ?? '') === 'persona' && pair[1] && !persona) persona = pair[1]
    else if (
      /^(?:title|titel|titre|t\u00EDtulo|titolo|name|journey|project)$/i.test(pair[0] ?? '') &&
      pair[1] &&
      !title
    )
      title = pair[1]
    else if (cells.length === 1 && title === '' && first.length <= 200) title = first
    else if (cells.length > 0) facts.push(cells.length === 2 ? `${pair[0]}: ${pair[1]}` : cells.join(' '))
  }
  return { title, persona, facts }
}

function said(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== ''
}
