/** Saving into a real library on the disk that holds temporary files. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createSummaries, type Summaries } from '../../electron/bridge/summaries.ts'
import { restoreLibrary } from '../../electron/storage/backups/backup-contents.ts'
import { draftBackup, makeBackup } from '../../electron/storage/backups/backups.ts'
import { recordSteps } from '../../electron/storage/journeys/history.ts'
import { insertJourney, listJourneys, readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openHeld } from '../../electron/storage/library/holding.ts'
import { type Library, openLibrary } from '../../electron/storage/library/open.ts'
import { findDamaged } from '../../electron/storage/rows/checksums.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { boardOf } from './board.ts'
import { type Figure, type Timing, timeRounds } from './figure.ts'

const at = '2026-11-22T09:00:00.000Z'

/** Opened as the app does, which keeps a twin of it. */
function inLibrary(measure: (library: Library, path: string) => Timing): Timing {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  const path = join(folder, 'library.db')
  const library = openHeld(path, join(folder, 'backups'))
  try {
    return measure(library, path)
  } finally {
    if (library.database.open) library.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether the library on disk is still the one that was opened, which each edit asks before it is called saved. */
const lookAtPlace = () => inLibrary((library) => timeRounds(1_000, () => void library.look()))

/** From the edit in the main process to the moment at which the disk has confirmed it. */
function editToDisk(touchpoints: number): Timing {
  return inLibrary(({ database }) => {
    let document = boardOf(touchpoints)
    const { id } = document.journey
    insertJourney(database, document)
    return timeRounds(60, (round) => {
      const change = updateTouchpoint(document, `t${round}`, { title: `Typed in round ${round}` })
      recordSteps(database, id, [{ kind: 'do', label: 'Rename touchpoint', mergeKey: null, change }], at)
      document = applyChange(document, change)
    })
  })
}

function readFromLibrary(touchpoints: number): Timing {
  return inLibrary(({ database }) => {
    const board = boardOf(touchpoints)
    insertJourney(database, board)
    return timeRounds(10, () => void readJourney(database, board.journey.id))
  })
}

/** What is looked at before anything is shown: the file itself, and the journey that was open last. */
function checkAtStart(journeys: number, touchpoints: number): Timing {
  return inLibrary((library, path) => {
    const board = boardOf(touchpoints / journeys)
    for (let count = 0; count < journeys; count += 1) {
      insertJourney(library.database, { ...board, journey: { ...board.journey, id: `j${count}` } })
    }
    library.close()
    return timeRounds(8, () => {
      const opened = openHeld(path, join(dirname(path), 'backups'))
      if (opened.damage.isIn('j0')) throw new Error('The journey is damaged.')
      opened.close()
    })
  })
}

/** What goes on beside the app afterwards, a journey at a time. */
function searchForDamage(touchpoints: number): Timing {
  return inLibrary(({ database }) => {
    insertJourney(database, boardOf(touchpoints))
    return timeRounds(8, () => void findDamaged(database))
  })
}

/** The half of a backup that the app waits for; the other is done beside it. */
function draft(touchpoints: number): Timing {
  return inLibrary(({ database }, path) => {
    insertJourney(database, boardOf(touchpoints))
    return timeRounds(8, () => void draftBackup(database, join(dirname(path), 'backups')))
  })
}

/** Written, checked and flushed. */
function backUp(touchpoints: number): Timing {
  return inLibrary(({ database }, path) => {
    insertJourney(database, boardOf(touchpoints))
    return timeRounds(8, () => void makeBackup(database, join(dirname(path), 'backups'), new Date(at)))
  })
}

function restore(touchpoints: number): Timing {
  return inLibrary(({ database }, path) => {
    insertJourney(database, boardOf(touchpoints))
    const backup = makeBackup(database, join(dirname(path), 'backups'), new Date(at))
    return timeRounds(8, () => restoreLibrary(database, backup))
  })
}

const journeyCount = 1_000

/** Opening the file with all its checks, and listing what is in it. */
function openLargeLibrary(): Timing {
  return inLibrary((library, path) => {
    const board = boardOf(10)
    for (let count = 0; count < journeyCount; count += 1) {
      insertJourney(library.database, { ...board, journey: { ...board.journey, id: `j${count}` } })
    }
    library.close()
    return timeRounds(5, () => {
      const opened = openLibrary(path)
      listJourneys(opened.database)
      opened.close()
    })
  })
}

/** What the library's window waits for at a start, and for each letter that is typed into its search. */
function inLargeLibrary(measure: (summaries: () => Summaries) => Timing): Timing {
  return inLibrary((library) => {
    const board = boardOf(30)
    for (let count = 0; count < journeyCount; count += 1) {
      const journey = { ...board.journey, id: `j${count}`, title: `Journey ${count}` }
      insertJourney(library.database, { ...board, journey })
    }
    createSummaries(library, () => 'bench').list()
    return measure(() => createSummaries(library, () => 'bench'))
  })
}

const listLargeLibrary = () => inLargeLibrary((summaries) => timeRounds(5, () => void summaries().list()))

function searchLargeLibrary(words: string): Timing {
  return inLargeLibrary((summaries) => {
    const opened = summaries()
    opened.search(words)
    return timeRounds(20, () => void opened.search(words))
  })
}

export const storageFigures: readonly Figure[] = [
  ...[1_000, 5_000, 10_000].flatMap((touchpoints): Figure[] => [
    {
      name: 'edit to confirmed on disk',
      touchpoints,
      required: 50,
      judgedBy: 'p95',
      measure: () => editToDisk(touchpoints),
    },
    { name: 'reading a journey from the library', touchpoints, measure: () => readFromLibrary(touchpoints) },
  ]),
  {
    name: 'check of the library at the start',
    touchpoints: 10_000,
    required: 100,
    measure: () => checkAtStart(100, 10_000),
  },
  {
    name: 'check of the library at the start',
    touchpoints: 100_000,
    required: 400,
    measure: () => checkAtStart(1_000, 100_000),
  },
  {
    name: 'check of the library at the start, one journey of',
    touchpoints: 10_000,
    required: 100,
    measure: () => checkAtStart(1, 10_000),
  },
  { name: 'look at the library’s place', touchpoints: 0, required: 1, judgedBy: 'p95', measure: lookAtPlace },
  { name: 'search for damage in one journey', touchpoints: 10_000, measure: () => searchForDamage(10_000) },
  { name: 'backup, what the app waits for', touchpoints: 10_000, required: 50, measure: () => draft(10_000) },
  { name: 'backup, checked and flushed', touchpoints: 10_000, measure: () => backUp(10_000) },
  { name: 'restoring a backup', touchpoints: 10_000, required: 50, measure: () => restore(10_000) },
  { name: 'listing 1,000 journeys', touchpoints: 30, required: 300, measure: listLargeLibrary },
  {
    name: 'searching 1,000 journeys, few found',
    touchpoints: 30,
    required: 50,
    judgedBy: 'p95',
    measure: () => searchLargeLibrary('journey 77'),
  },
  {
    name: 'searching 1,000 journeys, all found',
    touchpoints: 30,
    required: 50,
    judgedBy: 'p95',
    measure: () => searchLargeLibrary('a note of'),
  },
  { name: 'opening a library of 1,000 journeys', touchpoints: 10, required: 300, measure: openLargeLibrary },
]
