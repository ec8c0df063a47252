/** The storing process is killed with no warning, while it saves and while it makes backups. */
import { cpus } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBackedUp } from '../../electron/storage/backups/backup-contents.ts'
import { checkBackup, listBackups } from '../../electron/storage/backups/backups.ts'
import { historySize } from '../../electron/storage/journeys/history.ts'
import { readJourney } from '../../electron/storage/journeys/journeys.ts'
import { openLibrary } from '../../electron/storage/library/open.ts'
import { temporaryFolder } from '../storage/libraries.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { closedLibrary, journeyOf, randomFrom } from './support/journeys.ts'
import { prepareProcesses, runUntilKilled } from './support/processes.ts'

prepareProcesses()

const cycles = ordinaryOrLong(40, 5_000)
const lanes = Math.min(2, cpus().length)

describe('a storing process that is killed', () => {
  it(`while saving, ${cycles} times, has saved all that it said and at most one edit more`, {
    timeout: 2_400_000,
  }, async () => {
    // Libraries that stay small: what takes time is to be the killing.
    const killInTurn = async (lane: number) => {
      const counts: Counts[] = []
      for (let kills = 0; kills < cycles / lanes; kills += 50) {
        counts.push(await killCycles(closedLibrary(journeyOf(20)), Math.min(50, cycles / lanes - kills), lane + kills))
      }
      return counts
    }
    const counts = (await Promise.all(Array.from({ length: lanes }, (_, lane) => killInTurn(lane + 1)))).flat()
    const sum = (of: (count: Counts) => number) => counts.reduce((total, count) => total + of(count), 0)
    process.stdout.write(
      `${sum(({ kills }) => kills)} kills, ${sum(({ said }) => said)} edits acknowledged, 0 lost, ${sum(({ more }) => more)} times one more\n`,
    )
    expect(sum(({ kills }) => kills)).toBeGreaterThanOrEqual(cycles)
  })

  it('while making backups leaves only whole ones', { timeout: 600_000 }, async () => {
    const path = closedLibrary(journeyOf(200))
    const folder = join(temporaryFolder(), 'backups')
    const random = randomFrom(3)
    for (let cycle = 0; cycle < ordinaryOrLong(6, 200); cycle += 1) {
      const said = await runUntilKilled(['backup', path, folder], 1 + Math.floor(random() * 3), random() * 8)
      const [newest] = listBackups(folder)
      expect(newest?.number).toBeGreaterThanOrEqual(Number(said.at(-1)))
      const all = listBackups(folder)
      expect(all.map((backup) => checkBackup(backup.path))).toEqual(all.map(() => true))
      if (newest) expect(readBackedUp(newest, 'j').notes.size).toBeGreaterThanOrEqual(Number(said.at(-1)))
    }
  })
})

type Counts = { kills: number; said: number; more: number }

async function killCycles(path: string, kills: number, seed: number): Promise<Counts> {
  const random = randomFrom(seed)
  let [said, more] = [0, 0]
  for (let cycle = 0; cycle < kills; cycle += 1) {
    const lines = await runUntilKilled(['save', path], 1 + Math.floor(random() * 8), random() * 3)
    const library = openLibrary(path)
    const found = readJourney(library.database, 'j').notes.size
    const { rows: steps } = historySize(library.database, 'j')
    const health = library.database.pragma('integrity_check', { simple: true })
    expect([health, library.damage.findAll()]).toEqual(['ok', []])
    library.close()
    const extra = found - Number(lines.at(-1))
    expect([0, 1], `${found} notes after "${lines.at(-1)}"`).toContain(extra)
    expect(steps).toBe(found)
    said += lines.length
    more += extra
  }
  return { kills, said, more }
}
