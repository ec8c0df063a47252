import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, squashChanges } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { undoStep } from '../../shared/journey/history/history.ts'
import type { LoggedStep } from '../../shared/journey/history/log.ts'
import {
  forgottenUpTo,
  type Squash,
  squashesByAge,
  squashesBySize,
  type WeighedRow,
} from '../../shared/journey/history/thinning.ts'
import { documentBefore, stacksOf } from '../../shared/journey/history/timeline.ts'
import { recordsOf } from '../../shared/journey/wire.ts'
import { startDocument } from '../support/random-edits.ts'
import { arbitraryDeeds, live } from '../support/random-log.ts'

const now = '2026-06-30T12:00:00.000Z'

/** One row a seq, each on the day that is given, the last one standing today. */
function rowsOn(days: readonly string[], kinds: readonly WeighedRow['kind'][] = []): WeighedRow[] {
  return days.map((day, index) => ({
    seq: index + 1,
    at: `2026-${day}T09:00:00.000Z`,
    kind: kinds[index] ?? 'do',
    mergeKey: null,
    bytes: 10,
  }))
}

const ranges = (squashes: readonly Squash[]) => squashes.map(({ from, to }) => [from, to])
const strict = { keptDays: 30, keptRows: 0, mostBytes: 1_000 }

describe('thinning by age', () => {
  const days = ['01-01', '01-01', '01-02', '01-02', '01-02', '01-03', '06-29', '06-29']

  it('makes one row of each day that is past the kept ones', () => {
    expect(ranges(squashesByAge(rowsOn(days), [], now, strict))).toEqual([
      [1, 2],
      [3, 5],
    ])
  })

  it('leaves the newest rows alone, however old they are', () => {
    expect(ranges(squashesByAge(rowsOn(days), [], now, { ...strict, keptRows: 5 }))).toEqual([[1, 2]])
    expect(squashesByAge(rowsOn(days), [], now)).toEqual([])
  })

  it('squashes nothing over a named version', () => {
    expect(ranges(squashesByAge(rowsOn(days), [4], now, strict))).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  it('keeps an undo with what it took back, over days too', () => {
    const undone = rowsOn(['01-01', '01-01', '01-02', '01-03'], ['do', 'do', 'undo', 'do'])
    expect(ranges(squashesByAge(undone, [], now, strict))).toEqual([[2, 3]])
    const kept = rowsOn(['01-01', '01-01', '06-29'], ['do', 'do', 'undo'])
    expect(squashesByAge(kept, [], now, strict)).toEqual([])
    const versionInside = rowsOn(['01-01', '01-01', '01-01'], ['do', 'undo', 'redo'])
    expect(squashesByAge(versionInside, [1], now, strict)).toEqual([])
  })
})

describe('thinning by size', () => {
  const rows = rowsOn(['06-01', '06-02', '06-03', '06-04', '06-05', '06-06'])

  it('does nothing as long as the history fits', () => {
    expect(squashesBySize(rows, [], { ...strict, mostBytes: 60 })).toEqual([])
    expect(forgottenUpTo(rows, [], { ...strict, mostBytes: 60 })).toBe(0)
  })

  it('keeps the newest half of the limit, and one row for what came before', () => {
    expect(ranges(squashesBySize(rows, [], { ...strict, mostBytes: 50 }))).toEqual([[1, 4]])
    expect(ranges(squashesBySize(rows, [2], { ...strict, mostBytes: 50 }))).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  it('forgets the oldest rows last of all, never one after a named version, never the newest', () => {
    expect(forgottenUpTo(rows, [], { ...strict, mostBytes: 30 })).toBe(3)
    expect(forgottenUpTo(rows, [2], { ...strict, mostBytes: 30 })).toBe(2)
    expect(forgottenUpTo(rows, [0], { ...strict, mostBytes: 30 })).toBe(0)
    expect(forgottenUpTo(rows, [], { ...strict, mostBytes: 1 })).toBe(5)
  })
})

describe('a thinned log', () => {
  const oldRows = (steps: readonly LoggedStep[]) =>
    steps.map(({ kind }, index) => ({ seq: index + 1, at: at(index), kind, mergeKey: null, bytes: 1 }))
  const at = (index: number) => new Date(Date.parse('2026-01-01') + index * 7_200_000).toISOString()

  it('undoes to the start, and holds every version', () => {
    fc.assert(
      fc.property(arbitraryDeeds, fc.array(fc.nat(80), { maxLength: 3 }), fc.nat(40), (deeds, versions, keptRows) => {
        const { steps, documents } = live(deeds.map((deed) => ({ ...deed, key: 0 })))
        const versionSeqs = versions.filter((seq) => seq <= steps.length)
        const squashes = squashesByAge(oldRows(steps), versionSeqs, now, { ...strict, keptRows })
        const thinned = squashed(steps, squashes)
        const present = documents.at(-1) ?? startDocument()
        expect(thinned.length).toBeLessThanOrEqual(steps.length)
        expect(undoneWhole(present, thinned)).toEqual(recordsOf(startDocument()))
        for (const version of versionSeqs) {
          const later = thinned.filter(({ seq }) => seq > version).map(({ step }) => step.change)
          const expected = recordsOf(documents[version] ?? startDocument())
          expect(recordsOf(documentBefore(present, later))).toEqual(expected)
        }
      }),
    )
  })
})

type Placed = { readonly seq: number; readonly step: LoggedStep }

function squashed(steps: readonly LoggedStep[], squashes: readonly Squash[]): Placed[] {
  const rows = steps.map((step, index) => ({ seq: index + 1, step }))
  return rows.flatMap(({ seq, step }) => {
    const squash = squashes.find(({ from, to }) => from <= seq && seq <= to)
    if (!squash) return [{ seq, step }]
    if (seq < squash.to) return []
    const changes = steps.slice(squash.from - 1, squash.to).map(({ change }) => change)
    return [
      { seq, step: { kind: 'do', label: squash.label, mergeKey: null, change: squashChanges(...changes) } as const },
    ]
  })
}

function undoneWhole(present: JourneyDocument, rows: readonly Placed[]) {
  const { missing, ...stacks } = stacksOf(rows.map(({ step }) => step))
  expect(missing).toBe(0)
  let document = present
  for (let step = undoStep(stacks); step; step = undoStep(step.history)) document = applyChange(document, step.change)
  return recordsOf(document)
}
