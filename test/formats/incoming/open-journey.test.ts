/** Files of the Open Journey Format: what they say of themselves, and of the service behind each node. */
import { expect, it } from 'vitest'
import { importWords } from '../../../shared/words/import-words.ts'
import { importedPage } from '../../support/imported-page.ts'
import { shownJourney } from '../../support/shown-journey.ts'

const stages = [{ id: 's1', name: 'Buy' }]
const file = (fields: object) => importedPage(JSON.stringify({ stages, ...fields }), 'trees.ojf')
const lane = (id: string, name: string) => ({ id, name })
const node = (swimlaneId: string, title: string, more: object = {}) => ({ stageId: 's1', swimlaneId, title, ...more })

it('a part about the file names title, persona and point of view', async () => {
  const { document } = await file({
    metadata: { title: 'A tree', persona: 'Ana', pov: 'Buys her first one' },
    swimlanes: [lane('l1', 'Journey')],
    nodes: [node('l1', 'Pays', { score: 2 })],
  })
  expect(document.journey).toMatchObject({ title: 'A tree', summary: 'Buys her first one' })
  expect(shownJourney(document)).toEqual(['Buy / Channel: Pays · Ana 1'])
})

it('the blueprint of a node is in its touchpoint', async () => {
  const { document, guesses } = await file({
    swimlanes: [lane('l1', 'Customer actions')],
    nodes: [
      node('l1', 'Pays', {
        blueprint: {
          evidence: [{ item: 'Receipt', type: 'Paper' }],
          onstage: [{ actor: 'Cashier', action: 'Greets' }],
          backstage: [{ actor: 'Bank', action: 'Checks' }],
          support: [{ system: 'Till', description: 'Prints' }],
        },
      }),
    ],
  })
  expect(shownJourney(document)).toEqual([
    'Buy / Channel: Pays · backstage Bank: Checks · system Till: Prints · notes Evidence: Receipt: Paper | Frontstage: Cashier: Greets',
  ])
  expect(guesses).toContain(importWords.inNotes(['Evidence', 'Frontstage']))
})

it('scores go up to 5 where a file uses as many, and words about a touchpoint are in its notes', async () => {
  const { document } = await file({
    swimlanes: [lane('l1', 'Touchpoints')],
    nodes: [
      node('l1', 'Pays', { score: 5, severity: 'low', sentiment: 'neutral' }),
      node('l1', 'Waits', { score: -2, severity: 'high', sentiment: 'bored' }),
    ],
  })
  expect(shownJourney(document)).toEqual([
    'Buy / Channel: Pays · Customer 2',
    'Buy / Channel: Waits · Customer -1 · notes Severity: high | Sentiment: bored',
  ])
})

it('ratings of what is no touchpoint are said to be left out', async () => {
  const { document, left } = await file({
    swimlanes: [lane('l1', 'Touchpoints'), lane('l2', 'Pain points')],
    nodes: [node('l1', 'Pays'), node('l2', 'Long queue', { severity: 'high', sentiment: 'angry' })],
  })
  expect(shownJourney(document)).toEqual(['Buy / Channel: Pays · pain Long queue'])
  expect(left).toEqual([importWords.leftParts(2, 'rating')])
})

it('several lanes of touchpoints are places of their own', async () => {
  const { document } = await file({
    swimlanes: [lane('l1', 'Digital touchpoints'), lane('l2', 'Physical touchpoints')],
    nodes: [node('l1', 'Looks'), node('l2', 'Digs')],
  })
  expect(shownJourney(document)).toEqual(['Buy / Digital touchpoints: Looks', 'Buy / Physical touchpoints: Digs'])
})
