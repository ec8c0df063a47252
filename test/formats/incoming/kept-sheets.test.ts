/** Tables as people keep them: with sums, signs for "as above", merged titles, a sheet a stage, and columns that rate what others say. */
import { describe, expect, it } from 'vitest'
import { journeyOfTables } from '../../../shared/formats/incoming/journey-of-tables.ts'
import { laneOf } from '../../../shared/formats/lanes/lane-words.ts'
import { readFeeling, scaleOf } from '../../../shared/formats/lanes/read-feeling.ts'
import type { NamedTable } from '../../../shared/formats/tables/cells/text-table.ts'
import { importWords } from '../../../shared/words/import-words.ts'
import { openedAt } from '../../support/journey-text.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

let count = 0
const options = { openedAt, newId: () => `new-${++count}`, fallbackTitle: 'From a file' }
const tableOf = (rows: string[][], name = 'Sheet'): NamedTable => {
  return { name, headers: rows[0] ?? [], headerRow: 1, rows: rows.slice(1) }
}
const made = (...rows: string[][]) => journeyOfTables([tableOf(rows)], options)
const shown = (...rows: string[][]) => shownJourney(made(...rows).document)
const said = (...rows: string[][]) => made(...rows).remarks.map(({ text }) => text)

describe('rows that sum up', () => {
  const rows = [
    ['Stage', 'Touchpoint', 'Emotion (1-5)'],
    ['Discover', 'Advert', '2'],
    ['Buy', 'Till', '5'],
  ]
  const expected = ['Discover / Traditional: Advert · Customer -1', 'Buy / Traditional: Till · Customer 2']

  it.each([
    ['TOTAL', '2', '3,5'],
    ['Average', '', '3.5'],
    ['Summe', '2 Punkte', ''],
    ['Moyenne', '', '3,5'],
    ['Media', '', '3,5'],
    ['Gemiddelde', '', '3,5'],
  ])('are left out and said: %s', (...sum) => {
    expect(shown(...rows, sum).map((line) => line.replace(/\/ \w+/, '/ Traditional'))).toEqual(expected)
    expect(said(...rows, sum)).toContain(importWords.leftLines([sum[0] ?? '']))
  })

  it('and columns that do are too', () => {
    const turned = [
      ['', 'Discover', 'Buy', 'Total'],
      ['Touchpoints', 'Advert', 'Till', '2'],
      ['Pain points', '', 'Queue', '1'],
    ]
    expect(stageNames(made(...turned).document)).toEqual(['Discover', 'Buy'])
    expect(said(...turned)).toContain(importWords.leftLines(['Total']))
  })

  it('a stage that is called as a sum and says something stays', () => {
    expect(stageNames(made(...rows, ['Overall', 'Leaflet', '4']).document)).toEqual(['Discover', 'Buy', 'Overall'])
  })

  it('a line below a table that names nothing else is said to be left out', () => {
    const below = [...rows, ['Source: interviews in May', '', '']]
    expect(stageNames(made(...below).document)).toEqual(['Discover', 'Buy'])
    expect(said(...below)).toContain(importWords.leftLines(['Source: interviews in May']))
  })
})

it.each(['"', '\u3003', '^^', 'ditto', 'Idem', 's. o.', '- " -', 'same as above'])(
  '%s means what stands above',
  (sign) => {
    const rows = [
      ['Stage', 'Touchpoint', 'Channel'],
      ['Discover', 'Advert', 'Website'],
      [sign, 'Poster', sign],
      [sign, 'Shop window', 'Shop'],
    ]
    expect(shown(...rows)).toEqual([
      'Discover / Website: Advert',
      'Discover / Website: Poster',
      'Discover / Shop: Shop window',
    ])
  },
)

describe('stages as columns', () => {
  it('below a title that was merged over all of them', () => {
    const rows = [
      ['Home insurance', 'Home insurance', 'Home insurance', 'Home insurance'],
      ['Persona', 'Ana', '', ''],
      ['', 'Before', 'Before', 'Claim'],
      ['Step', 'Moves', 'Searches', 'Calls'],
      ['Actions', 'Packs boxes', 'Compares', 'Waits'],
      ['Emotion', '0', '1', '-2'],
    ]
    const { document } = made(...rows)
    expect(document.journey.title).toBe('Home insurance')
    expect(stageNames(document)).toEqual(['Before', 'Claim'])
    expect(shown(...rows).map((line) => line.split(' · ').slice(0, 2))).toEqual([
      ['Before / Channel: Packs boxes', 'Ana 0'],
      ['Before / Channel: Compares', 'Ana 1'],
      ['Claim / Channel: Waits', 'Ana -2'],
    ])
  })

  it('below whom and what they are about, which is no table of personas', () => {
    const rows = [
      ['Persona', 'Emma', '', ''],
      ['Journey', 'Weekend trip', '', ''],
      ['Stages', 'Dream →', 'Travel →', 'Remember'],
      ['Doing', 'Reads', 'Boards', 'Tells'],
      ['Feeling', '4', '1', '5'],
    ]
    expect(made(...rows).document.journey.title).toBe('Weekend trip')
    expect(shown(...rows)).toEqual([
      'Dream / Channel: Reads · Emma 1',
      'Travel / Channel: Boards · Emma -2',
      'Remember / Channel: Tells · Emma 2',
    ])
  })

  it('have what the customer does in a lane that is called after them, and no persona for each stage', () => {
    const rows = [
      ['Layer', 'Enter', 'Order'],
      ['Customer', 'Walks in', 'Reads the menu'],
      ['Frontstage', 'Greets', 'Takes the order'],
      ['Backstage', '', 'Grinds'],
    ]
    const { document } = made(...rows)
    expect(document.personas.size).toBe(0)
    expect(shownJourney(document)).toEqual([
      'Enter / Channel: Walks in · notes Frontstage: Greets',
      'Order / Channel: Reads the menu · backstage Grinds · notes Frontstage: Takes the order',
    ])
  })

  it('that are only counted have the names of their steps', () => {
    const rows = [
      ['', '1', '2', '3'],
      ['Step', 'Find', 'Order', 'Eat'],
      ['Actions', 'Opens the app', 'Chooses', 'Unpacks'],
      ['Emotion', '😀', '😤', '😍'],
    ]
    expect(stageNames(made(...rows).document)).toEqual(['Find', 'Order', 'Eat'])
  })

  it('with channels at the left stand in their order, also where the first channel has nothing there', () => {
    const rows = [
      ['Channel', 'Awareness', 'Consideration', 'Purchase', 'Loyalty'],
      ['Social media', 'Advert', '', '', 'Group'],
      ['Shop', '', 'Advice', 'Till', ''],
    ]
    expect(stageNames(made(...rows).document)).toEqual(['Awareness', 'Consideration', 'Purchase', 'Loyalty'])
  })

  it('with nothing at the left have a touchpoint in each cell', () => {
    const rows = [
      ['Awareness', 'Consideration', 'Purchase', 'Loyalty'],
      ['TV spot', 'Website', 'Shop', ''],
      ['Radio', 'Leaflet', '', ''],
    ]
    const { document } = made(...rows)
    expect(stageNames(document)).toEqual(['Awareness', 'Consideration', 'Purchase', 'Loyalty'])
    expect(shownJourney(document).map((line) => line.replace(/ \/.*: /, ': '))).toEqual([
      'Awareness: TV spot',
      'Awareness: Radio',
      'Consideration: Leaflet',
      'Consideration: Website',
      'Purchase: Shop',
    ])
  })

  it('are no columns of orders or of a list of anything', () => {
    const orders = [
      ['Order', 'Purchase date', 'Delivery', 'Review'],
      ['1', '2024-05-01', 'DHL', '4'],
    ]
    expect(() => made(...orders)).toThrow(/no columns for stages/)
  })
})

describe('tables of the same columns without stages', () => {
  const headers = ['Touchpoint', 'Channel', 'Pain']
  const sheets = (...names: string[]) =>
    journeyOfTables(
      names.map((name, at) => tableOf([headers, [`Thing ${at}`, 'Website', '']], name)),
      options,
    )

  it('are their stages by what they are called', () => {
    const { document, remarks } = sheets('Awareness', 'Purchase', 'Service')
    expect(shownJourney(document)).toEqual([
      'Awareness / Website: Thing 0',
      'Purchase / Website: Thing 1',
      'Service / Website: Thing 2',
    ])
    expect(remarks.map(({ text }) => text)).toContain(importWords.tablesAsStages())
  })

  it('that nobody named aren’t, and all but one are said to be left out', () => {
    const { document, remarks } = sheets('Sheet1', 'Sheet2')
    expect(document.touchpoints.size).toBe(1)
    expect(remarks.filter(({ isLoss }) => isLoss)).toHaveLength(1)
  })
})

describe('columns of several personas', () => {
  it.each([
    ['Ana feeling', 'Ben feeling'],
    ['Emotion Ana', 'Emotion Ben'],
    ['Stimmung Ana', 'Stimmung Ben'],
    ['Ressenti Ana', 'Ressenti Ben'],
    ['Ana – emotions', 'Ben – emotions'],
  ])('are told apart by what their heads don’t share: %s, %s', (one, other) => {
    const [line] = shown(['Stage', 'Touchpoint', one, other], ['Buy', 'Till', '😊', '😟'])
    expect(line).toContain('Ana 1 · Ben -1')
  })

  it.each([
    ['Emotion word', 'Emotion score'],
    ['Emotion before', 'Emotion after'],
    ['Positive emotions', 'Negative emotions'],
  ])('are none where the rest is no name: %s, %s', (one, other) => {
    const { document } = made(['Stage', 'Touchpoint', one, other], ['Buy', 'Till', 'happy', 'sad'])
    expect([...document.personas.values()].map(({ name }) => name)).toEqual(['Customer'])
  })
})

it.each([
  'Pain severity',
  'Severity of pain',
  'Pain level',
  'Schweregrad des Problems',
  'Opportunity score',
  'Channel ID',
])('“%s” rates or counts, and is no list of such things', (header) => {
  expect(laneOf(header)).toBeNull()
  const [line] = shown(['Stage', 'Touchpoint', 'Emotion', header], ['Buy', 'Till', '😊', 'High'])
  expect(line).toContain(`notes ${header}: High`)
  expect(line).not.toMatch(/pain High|idea High/)
})

it.each([
  ['What goes wrong', 'pain'],
  ['Was läuft schief', 'pain'],
  ['Cosa va storto', 'pain'],
  ['Quick wins', 'opportunity'],
  ['How could we improve', 'opportunity'],
  ['Was der Kunde fühlt', 'emotion'],
  ['Qué hace', 'action'],
  ['Qué siente', 'emotion'],
  ['O que faz', 'action'],
  ['O que sente', 'emotion'],
  ['Cosa fa', 'action'],
  ['Cosa prova', 'emotion'],
  ['Ce que fait le client', 'action'],
  ['Ce que ressent le client', 'emotion'],
  ['Punti critici', 'pain'],
  ['Ideia', 'opportunity'],
])('“%s” names the lane %s', (name, lane) => {
  expect(laneOf(name)).toBe(lane)
})

describe('scales', () => {
  it.each([
    ['Satisfaction (1 = very dissatisfied, 7 = very satisfied)', '1 to 7'],
    ['Zufriedenheit (1 = schlecht, 4 = sehr gut)', '1 to 4'],
    ['Mood 1-3', '1 to 3'],
    ['Humeur (1 à 6)', '1 to 6'],
  ])('are as the head says them: %s', (header, scale) => {
    expect(scaleOf(header, ['1', '2', '3'])).toBe(scale)
  })

  it.each(['Stimmung (1 = sehr gut, 6 = sehr schlecht)', 'Mood (1 = happy, 5 = angry)'])(
    'whose lowest number is the best are none that is guessed: %s',
    (header) => {
      expect(scaleOf(header, ['1', '3', '5'])).toBeNull()
    },
  )
})

it.each([
  ['gereizt', -1],
  ['rushed', -1],
  ['irritado', -1],
  ['énervée', -1],
  ['perdido', -1],
  ['infastidito', -1],
  ['gehaast', -1],
  ['überrascht', 1],
  ['impressed', 1],
  ['unimpressed', -1],
  ['détendu', 1],
  ['agradecida', 1],
  ['rustig', 1],
])('“%s” is a feeling of %d', (word, emotion) => {
  expect(readFeeling(word, null)).toBe(emotion)
})

it('a list as programs write one is its texts, and an empty one says nothing', () => {
  const rows = [
    ['Stage', 'Touchpoint', 'Channel', 'Pain points'],
    ['Find', 'Advert', 'Website', '["Loud", "Short"]'],
    ['Buy', 'Till', 'Shop', '[]'],
    ['Use', 'Manual', 'Shop', '[sic]'],
  ]
  expect(shown(...rows)).toEqual([
    'Find / Website: Advert · pain Loud · pain Short',
    'Buy / Shop: Till',
    'Use / Shop: Manual · pain [sic]',
  ])
})

it.each(['\u200B', '\uFEFF\u2060', '\u00AD', '\u00A0\u3000', '\u2800'])('what shows nothing is no pain: %j', (text) => {
  expect(shown(['Stage', 'Touchpoint', 'Channel', 'Pains'], ['Buy', 'Till', 'Shop', `Slow; ${text}`])).toEqual([
    'Buy / Shop: Till · pain Slow',
  ])
})
