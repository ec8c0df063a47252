/** What the canvas draws of a journey: all that lies in the area, and what is selected, wherever that is. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toFlow } from '../../renderer/model/map-view/to-flow.ts'
import { meets } from '../../renderer/model/map-view/visible-area.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { fullSize } from '../../shared/layout/grid/zoom-step.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { boardOf } from '../bench/board.ts'

const document = boardOf(240)
const layout = layoutJourney(document)
const ids = inOrder(document.touchpoints).map(({ id }) => id)
const nothing = {
  marks: new Map(),
  previewedIds: new Set<string>(),
  matchingIds: null,
  pointedAtId: null,
  step: fullSize,
}

it('finds by halving what a look at every card finds, in the order of the journey', () => {
  const place = (most: number) => fc.double({ min: -500, max: most + 500, noNaN: true })
  const size = fc.double({ min: 1, max: 3_000, noNaN: true })
  const area = fc.record({ x: place(layout.width), y: place(layout.height), width: size, height: size })
  fc.assert(
    fc.property(area, fc.subarray(ids, { maxLength: 3 }), (seen, selected) => {
      const selectedIds = new Set(selected)
      const nodes = toFlow({ ...nothing, document, layout, selectedIds, area: seen }, new Map())
      const wanted = ids.filter((id) => {
        const card = layout.cards.get(id)
        return selectedIds.has(id) || (card !== undefined && meets(seen, card))
      })
      expect(nodes.map(({ id }) => id)).toEqual(wanted)
    }),
  )
})

it('draws everything where no area is given', () => {
  const nodes = toFlow({ ...nothing, document, layout, selectedIds: new Set(), area: null }, new Map())
  expect(nodes.map(({ id }) => id)).toEqual(ids)
})

it('keeps what a card shows when it is only chosen, and all of those that are not', () => {
  const nodesWith = (selectedIds: ReadonlySet<string>, before: ReturnType<typeof toFlow>) =>
    toFlow({ ...nothing, document, layout, selectedIds, area: null }, new Map(before.map((node) => [node.id, node])))
  const chosen = new Set(ids.slice(0, 2))
  const first = nodesWith(new Set(), [])
  const next = nodesWith(chosen, first)
  expect(next.filter((node, at) => node !== first[at]).map(({ id }) => id)).toEqual([...chosen])
  expect(next.every(({ data }, at) => data === first[at]?.data)).toBe(true)
})
