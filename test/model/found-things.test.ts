/** The one search: what is chosen lately, what can be done and what is there, in an order that one expects. */
import { expect, it } from 'vitest'
import type { Action } from '../../renderer/registry/action.ts'
import { actionThings, findThings, recordThings, type Thing } from '../../renderer/screens/palette/found-things.ts'
import { journeyOf } from '../support/journey-text.ts'

const action = (id: string, label: string, isEnabled = true): Action => ({
  id,
  label,
  menu: 'View',
  group: 0,
  shortcuts: [],
  isEnabled: () => isEnabled,
  run: () => {},
})
const journey = journeyOf({
  stages: [{ id: 's', name: 'Booking' }],
  channels: [{ id: 'c', kind: 'social', name: 'Export desk' }],
  personas: [{ id: 'p', name: 'Returning traveller' }],
  // An id may be that of an action too.
  touchpoints: [{ id: 'zoom', stageId: 's', channelId: 'c', title: 'Exports her ticket' }],
})
const things = [
  ...actionThings([action('zoom', 'Zoom in'), action('export', 'Export…'), action('paste', 'Paste exports', false)]),
  ...recordThings(journey),
]
const keys = (found: readonly Thing[]) => found.map(({ key }) => key)

it('offers what can be done while nothing is typed, what was chosen lately first', () => {
  expect(keys(findThings(things, '', []))).toEqual(['action:zoom', 'action:export'])
  expect(keys(findThings(things, ' ', ['touchpoint:zoom', 'action:export']))).toEqual([
    'touchpoint:zoom',
    'action:export',
    'action:zoom',
  ])
})

it('offers what is done often, and so has a shortcut, before the rest while nothing is typed', () => {
  const present = { ...action('present', 'Present'), shortcuts: ['F5'] }
  const offered = actionThings([action('theme', 'Theme: dark'), present])
  expect(keys(findThings(offered, '', []))).toEqual(['action:present', 'action:theme'])
  expect(keys(findThings(offered, '', ['action:theme']))).toEqual(['action:theme', 'action:present'])
})

it('finds actions before what the journey holds, and last what can’t be done now', () => {
  expect(keys(findThings(things, 'export', []))).toEqual([
    'action:export',
    'touchpoint:zoom',
    'channel:c',
    'action:paste',
  ])
})

it('says where a touchpoint stands, and finds it by that too', () => {
  const [found] = findThings(things, 'booking ticket', [])
  expect(found).toMatchObject({
    key: 'touchpoint:zoom',
    label: 'Exports her ticket',
    detail: 'Booking, Export desk',
    whyNot: null,
  })
  expect(keys(findThings(things, 'traveller', []))).toEqual(['persona:p'])
})

it('says why something can’t be done', () => {
  expect(things.find(({ key }) => key === 'action:paste')?.whyNot).toBe('Open a journey first')
})
