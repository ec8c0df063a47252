/** Adds notes to the journey "j" without end, and says after each how many there are. */
import { writeSync } from 'node:fs'
import { applyChange, readJourney } from '../../electron/storage/journeys.ts'
import { openLibrary } from '../../electron/storage/open.ts'
import { newNote } from '../../shared/journey/records.ts'

const { database } = openLibrary(process.argv[2] ?? '')
for (let count = readJourney(database, 'j').notes.size; ; count += 1) {
  const note = newNote({ id: `n${count}`, rank: `a${count}`, text: 'x'.repeat(500) })
  applyChange(database, 'j', { notes: { added: [note], updated: [], removed: [] } }, new Date().toISOString())
  writeSync(1, `${count + 1}\n`)
}
