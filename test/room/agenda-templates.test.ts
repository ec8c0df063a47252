/** Agendas to start from: put into a journey, taken from one, and taken to another. */
import { expect, it } from 'vitest'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { integrityFaults } from '../../shared/journey/integrity.ts'
import { agendaOfTemplate, builtInTemplates, templateOf, templateWords } from '../../shared/room/agenda-templates.ts'
import { journeyOf } from '../support/journey-text.ts'

const document = journeyOf({
  version: 2,
  stages: [
    { id: 's1', name: 'Book' },
    { id: 's2', name: 'Travel' },
  ],
  agenda: [
    { id: 'a', title: 'Welcome', minutes: 5 },
    { id: 'b', title: 'Collect', minutes: 20, stageId: 's2', note: 'What happens?' },
  ],
})
const other = journeyOf({ version: 2, stages: [{ id: 'x', name: 'travel ' }] })

function countUp(): () => string {
  let count = 0
  return () => `n${++count}`
}

const told = ({ agenda }: JourneyDocument) =>
  inOrder(agenda).map(({ title, minutes, note, stageId }) => [title, minutes, note, stageId])

it('keeps the minutes that its name promises, and says what to ask', () => {
  expect(builtInTemplates.map((template) => `${template.name}: ${templateWords(template)}`)).toEqual([
    '45-minute review: 5 items, 45 minutes',
    '90-minute workshop: 7 items, 90 minutes',
    'Half-day workshop: 10 items, 240 minutes',
  ])
  for (const { items } of builtInTemplates) {
    for (const { title, note } of items) if (title !== 'Break') expect(note).toMatch(/\?$/)
  }
})

it('takes an agenda to another journey, with the stage of the same name', () => {
  const template = templateOf(document, { id: 't', name: 'Ours' })
  const after = applyChange(other, agendaOfTemplate(other, template, countUp()))
  expect(told(after)).toEqual([
    ['Welcome', 5, '', null],
    ['Collect', 20, 'What happens?', 'x'],
  ])
  const without = journeyOf({ version: 2 })
  expect(told(applyChange(without, agendaOfTemplate(without, template, countUp())))[1]?.[3]).toBe(null)
})

it('takes the place of the agenda, and gives it back', () => {
  for (const template of builtInTemplates) {
    const change = agendaOfTemplate(document, template, countUp())
    const after = applyChange(document, change)
    expect(told(after).map(([title]) => title)).toEqual(template.items.map(({ title }) => title))
    expect(integrityFaults(after)).toEqual([])
    expect(applyChange(after, invertChange(change))).toEqual(document)
  }
})
