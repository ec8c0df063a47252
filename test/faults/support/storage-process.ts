/** A process of its own that stores, for the fault tests to kill and to starve: `storage-process.ts MODE ARGUMENTS`. */
import { writeSync } from 'node:fs'
import { writeFileWhole } from '../../../electron/files/whole-file.ts'
import { openOrRecover } from '../../../electron/library/startup-recovery.ts'
import { makeBackup } from '../../../electron/storage/backups/backups.ts'
import { recordSteps } from '../../../electron/storage/journeys/history.ts'
import { readJourney } from '../../../electron/storage/journeys/journeys.ts'
import { openHeld } from '../../../electron/storage/library/holding.ts'
import { type Library, openLibrary } from '../../../electron/storage/library/open.ts'
import { FailureError } from '../../../shared/failure.ts'
import { newNote } from '../../../shared/journey/new-records.ts'

const [mode = '', path = '', argument = ''] = process.argv.slice(2)
const at = '2026-11-22T09:00:00.000Z'

/** At once, whatever happens next. */
function say(word: string | number): void {
  writeSync(1, `${word}\n`)
}

function codeOf(error: unknown): string {
  return error instanceof FailureError ? error.code : `untyped ${String(error)}`
}

/** The next note of the journey "j": how many notes there are tells how many edits arrived. */
function addNote({ database }: Library, count: number): void {
  const note = newNote({ id: `n${count}`, rank: `a${count}`, text: 'x'.repeat(500) })
  const change = { notes: { added: [note], updated: [], removed: [] } }
  recordSteps(database, 'j', [{ kind: 'do', label: 'Add note', mergeKey: null, change }], at)
}

/** Does it, and again where it fails: a fault that has passed must not outlive itself. */
function insist<T>(act: () => T): T {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return act()
    } catch (error) {
      say(codeOf(error))
      if (attempt === 3) throw error
    }
  }
}

const modes: Readonly<Record<string, () => unknown>> = {
  /** Edits without end, and says after each how many there are. */
  save() {
    const library = openLibrary(path)
    for (let count = readJourney(library.database, 'j').notes.size; ; count += 1) {
      addNote(library, count)
      say(count + 1)
    }
  },
  /** Edits without end in a library that is held as the app holds it, and says after each how many there are. */
  held() {
    const library = openHeld(path, argument)
    for (let count = readJourney(library.database, 'j').notes.size; ; count += 1) {
      addNote(library, count)
      say(count + 1)
    }
  },
  /** Some edits; each failure is said and tried again. */
  insist() {
    const library = insist(() => openLibrary(path))
    for (let done = 0; done < Number(argument); done += 1) {
      const count = readJourney(library.database, 'j').notes.size
      insist(() => addNote(library, count))
      say(count + 1)
    }
    insist(() => library.close())
    say('closed')
  },
  /** Edits and backups in turn without end. */
  backup() {
    const library = openLibrary(path)
    for (let count = readJourney(library.database, 'j').notes.size; ; count += 1) {
      addNote(library, count)
      say(makeBackup(library.database, argument, new Date(at)).number)
    }
  },
  /** Opens as the app does, with a backup before a migration. */
  async migrate() {
    const opened = await openOrRecover(path, argument, async (sentence, labels) => {
      say(sentence)
      return labels.length - 1
    })
    opened?.library.close()
    say('closed')
  },
  /** Tries to open, and to edit what opens. */
  look() {
    try {
      const library = openLibrary(path)
      say(library.isReadOnly ? 'read-only' : 'writable')
      say(readJourney(library.database, 'j').journey.title)
      try {
        addNote(library, 0)
        say('edited')
      } catch (error) {
        say(codeOf(error))
      }
      library.close()
    } catch (error) {
      say(codeOf(error))
    }
  },
  /** Tries to open, and says why not in the words that a user reads. */
  begin() {
    try {
      openLibrary(path).close()
      say('opened')
    } catch (error) {
      say(error instanceof FailureError ? error.message : codeOf(error))
    }
  },
  /** Writes a file of many MB over the one that is there, without end: all of one letter, then all of the next. */
  async export() {
    for (let round = 0; ; round += 1) {
      await writeFileWhole(path, Buffer.alloc(Number(argument), 97 + (round % 26)))
      say(round)
    }
  },
}

await modes[mode]?.()
