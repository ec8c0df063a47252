/** Where captured things land, and that one step takes all of them back. */
import { expect, it } from 'vitest'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { addCaptures, captureRefusal } from '../../shared/room/capture-edits.ts'
import { readCaptures } from '../../shared/room/capture-line.ts'
import { freeNotePlaces } from '../../shared/room/note-places.ts'
import { journeyOf } from '../support/journey-text.ts'
import { titlesByCell } from '../support/titles-by-cell.ts'

const document = journeyOf({
  stages: [{ id: 's1', name: 'Book' }],
  channels: [{ id: 'c1', name: 'Web', kind: 'digital' }],
  personas: [{ id: 'p1', name: 'Ana' }],
  touchpoints: [
    { id: 't1', stageId: 's1', channelId: 'c1', title: 'Looks', pains: ['Slow'] },
    { id: 't2', stageId: 's1', channelId: 'c1', title: 'Pays' },
  ],
})
const plain = { momentOfTruth: false, status: 'live', isConnected: false } as const
const cell = { stageId: 's1', channelId: 'c1' }

function capture(text: string, touchpointId: string | null, marks: Parameters<typeof addCaptures>[2]['marks'] = plain) {
  let count = 0
  const captures = readCaptures(text, 'touchpoint', '2026-11-28')
  const notePlaces = freeNotePlaces(document, { width: 900, height: 400 }, captures.length)
  const options = { target: { touchpointId, cell }, marks, personaId: 'p1', notePlaces, newId: () => `n${++count}` }
  const { change, touchpointId: focus } = addCaptures(document, captures, options)
  const after = applyChange(document, change)
  expect(applyChange(after, invertChange(change))).toEqual(document)
  return { after, focus }
}

it('puts every kind at the card in focus', () => {
  const { after, focus } = capture('P No prices\nO Say it\nQ “I left”\n? Why @Ann by 1 March\nD First\nN Later', 't1')
  expect(after.touchpoints.get('t1')?.pains).toEqual(['Slow', 'No prices'])
  expect(inOrder(after.opportunities)).toMatchObject([{ text: 'Say it', touchpointIds: ['t1'] }])
  expect(inOrder(after.quotes)).toMatchObject([{ text: 'I left', touchpointIds: ['t1'] }])
  expect(inOrder(after.notes)).toMatchObject([
    { kind: 'question', text: 'Why', owner: { name: 'Ann' }, due: '2027-03-01', touchpointIds: ['t1'], x: 16, y: 600 },
    { kind: 'decision', text: 'First', touchpointIds: ['t1'], x: 200 },
    { kind: 'parked', text: 'Later', x: 384 },
  ])
  expect(focus).toBe('t1')
})

it('adds touchpoints after the card in focus, and what follows is about the one that was added', () => {
  const { after, focus } = capture('Compares :(\nP Too many fares\nDoubts', 't1')
  expect(titlesByCell(after)).toEqual(['Book / Web: Looks, Compares, Doubts, Pays'])
  expect(after.touchpoints.get('n1')).toMatchObject({ pains: ['Too many fares'], emotions: { p1: -1 } })
  expect(focus).toBe('n3')
})

it('marks and connects what is added', () => {
  const { after } = capture('Compares\nDoubts', 't1', { momentOfTruth: true, status: 'idea', isConnected: true })
  expect(
    inOrder(after.touchpoints).filter(({ momentOfTruth, status }) => momentOfTruth && status === 'idea'),
  ).toHaveLength(2)
  expect(inOrder(after.connections).map(({ from, to }) => `${from} -> ${to}`)).toEqual(['t1 -> n1', 'n1 -> n3'])
})

it('goes to the end of the cell without a card, and says what needs one', () => {
  expect(titlesByCell(capture('Leaves', null).after)).toEqual(['Book / Web: Looks, Pays, Leaves'])
  const refusal = (text: string, target: Parameters<typeof captureRefusal>[1]) =>
    captureRefusal(readCaptures(text, 'touchpoint', '2026-11-28'), target)
  expect(refusal('P Slow', { touchpointId: null, cell })).toContain('Tab')
  expect(refusal('Pays\nP Slow', { touchpointId: null, cell })).toBeNull()
  expect(refusal('P Slow\nPays', { touchpointId: null, cell })).toContain('Tab')
  expect(refusal('Pays', { touchpointId: null, cell: null })).toContain('stage')
  expect(refusal('? Why\nO This\nN That', { touchpointId: null, cell: null })).toBeNull()
})

it('lays notes where no other note lies', () => {
  const held = capture('N One\nN Two', null).after
  expect(freeNotePlaces(held, { width: 900, height: 400 }, 3)).toEqual([
    { x: 384, y: 600 },
    { x: 568, y: 600 },
    { x: 16, y: 748 },
  ])
})
