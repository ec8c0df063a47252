/** A journey diagram as a table: a row a task, a column an actor. */
import type { NamedTable } from '../tables/cells/text-table.ts'
import { readStatements } from './statements.ts'

/** The table of a diagram that stands beside another table of the same touchpoints. */
export function tableOfDiagram(text: string, name: string): NamedTable {
  let section = ''
  const tasks = readStatements(text).flatMap((statement) => {
    if (statement.what === 'section') section = statement.text
    return statement.what === 'task' ? [{ ...statement, section }] : []
  })
  const actors = [...new Set(tasks.flatMap((task) => task.actors))]
  return {
    name,
    headers: ['Stage', 'Touchpoint', ...actors.map((actor) => `Emotion: ${actor}`)],
    headerRow: 1,
    rows: tasks.map((task) => [
      task.section,
      task.name,
      ...actors.map((actor) => (task.score !== null && task.actors.includes(actor) ? `${task.score}/5` : '')),
    ]),
  }
}
