import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument, touchpointsByCell } from '../../shared/journey/document.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import type { JourneyLayout } from '../../shared/layout/grid/boxes.ts'
import type { Room } from '../../shared/layout/grid/column-widths.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { arbitraryGrid, arbitraryRoom } from '../support/arbitrary-grid.ts'
import { randomCases } from '../support/long-run.ts'
import { arbitraryEdits, makeChange, startDocument } from '../support/random-edits.ts'

/** The same journey as if it had just been read: nothing is remembered of its lists. */
function readAgain(document: JourneyDocument): JourneyDocument {
  const lists = Object.entries(document).map(([name, list]) => [name, list instanceof Map ? new Map(list) : list])
  return Object.fromEntries(lists)
}

function checkedEdits(
  start: JourneyDocument,
  edits: Parameters<typeof makeChange>[1][],
  rooms: readonly (Room | null)[],
): void {
  let document = start
  let layout: JourneyLayout = layoutJourney(document, { room: rooms[0] ?? null })
  edits.forEach((edit, index) => {
    document = applyChange(document, makeChange(document, edit, `new${index}`))
    const again = readAgain(document)
    expect(inOrder(document.touchpoints)).toEqual(inOrder(again.touchpoints))
    expect(inOrder(document.connections)).toEqual(inOrder(again.connections))
    expect(new Map(touchpointsByCell(document))).toEqual(touchpointsByCell(again))
    const room = rooms[index % rooms.length] ?? null
    layout = layoutJourney(document, { room, previous: layout })
    expect(layout).toEqual(layoutJourney(again, { room }))
  })
}

/** A window that is now and then made larger or smaller. */
const arbitraryRooms = fc.array(arbitraryRoom, { minLength: 1, maxLength: 3 })

describe('a layout that goes on from the one before', () => {
  it('equals the layout from nothing after any edits, on a journey that grows', () => {
    fc.assert(
      fc.property(arbitraryEdits, arbitraryRooms, (edits, rooms) => checkedEdits(startDocument(), edits, rooms)),
    )
  })

  it('equals it on crowded grids with many connections', () => {
    fc.assert(fc.property(arbitraryGrid, arbitraryEdits, arbitraryRooms, checkedEdits), { numRuns: randomCases(60) })
  })

  it('keeps every card, cell and connection that a letter in a title leaves alone', () => {
    fc.assert(
      fc.property(arbitraryGrid, fc.nat(), arbitraryRoom, (document, number, room) => {
        const touchpoints = inOrder(document.touchpoints)
        const typed = touchpoints[number % Math.max(1, touchpoints.length)]
        if (!typed) return
        const short = applyChange(document, updateTouchpoint(document, typed.id, { title: 'Pay' }))
        const before = layoutJourney(short, { room })
        const after = applyChange(document, updateTouchpoint(document, typed.id, { title: 'Pays' }))
        const layout = layoutJourney(after, { room, previous: before })
        expect(layout.connections).toBe(before.connections)
        expect(layout.cells).toBe(before.cells)
        for (const [id, card] of layout.cards) {
          if (id === typed.id) expect(card.titleLines).toEqual(['Pays'])
          else expect(card).toBe(before.cards.get(id))
        }
      }),
    )
  })
})
