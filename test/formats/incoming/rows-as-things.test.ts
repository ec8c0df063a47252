/** Tables with a row a touchpoint or a row a stage, as people fill them in: blanks, merged cells, titles above, several in a cell. */
import { describe, expect, it } from 'vitest'
import { journeyOfTables, rankTables } from '../../../shared/formats/incoming/journey-of-tables.ts'
import { readCsv } from '../../../shared/formats/tables/csv.ts'
import { inOrder } from '../../../shared/journey/document.ts'
import { importWords } from '../../../shared/words/import-words.ts'
import { openedAt } from '../../support/journey-text.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

let count = 0
const options = { openedAt, newId: () => `new-${++count}`, fallbackTitle: 'From a file' }
const tableOf = (text: string, name = 'Sheet') => ({ name, ...readCsv(text) })
const made = (...texts: string[]) =>
  journeyOfTables(
    texts.map((text, at) => tableOf(text, `Table ${at + 1}`)),
    options,
  )
const shown = (...texts: string[]) => shownJourney(made(...texts).document)

describe('blank cells', () => {
  it('mean the stage above', () => {
    expect(shown('Stage,Touchpoint\nDiscover,Radio\n,Flyer\nBuy,Till\n,Receipt')).toEqual([
      'Discover / Channel: Radio',
      'Discover / Channel: Flyer',
      'Buy / Channel: Till',
      'Buy / Channel: Receipt',
    ])
  })

  it('mean the touchpoint above where only something more is said', () => {
    expect(shown('Stage,Touchpoint,Pain points\nDiscover,Radio,Noise\n,,Rain\n,Flyer,Thin')).toEqual([
      'Discover / Channel: Radio · pain Noise · pain Rain',
      'Discover / Channel: Flyer · pain Thin',
    ])
  })

  it('follow a row that names the stage alone', () => {
    expect(shown('Stage,Touchpoint,Channel\nDISCOVER,,\n,Radio spot,Radio\nBUY,,\n,Till,Shop')).toEqual([
      'DISCOVER / Radio: Radio spot',
      'BUY / Shop: Till',
    ])
    expect(shown('Touchpoint,Channel,Pains\nDiscover,,\nRadio spot,Radio,\nBuy,,\nTill,Shop,Queue')).toEqual([
      'Discover / Radio: Radio spot',
      'Buy / Shop: Till · pain Queue',
    ])
  })

  it('and signs for nothing say nothing', () => {
    expect(shown('Stage,Touchpoint,Pain points,Owner\nDiscover,Radio,-,n/a\nBuy,Till,None,TBD')).toEqual([
      'Discover / Channel: Radio',
      'Buy / Channel: Till',
    ])
  })
})

describe('a row a stage', () => {
  it('has several touchpoints in a cell, each on its own channel where as many are named', () => {
    expect(
      shown(
        'Stage,Touchpoints,Channels,Pains\nDiscover,"Radio spot, Flyer","Radio, Print",Noise\nBuy,Till,"Shop, App",',
      ),
    ).toEqual([
      'Discover / Radio: Radio spot · pain Noise',
      'Discover / Print: Flyer',
      'Buy / Shop: Till · notes Channels: Shop; App',
    ])
  })

  it('without touchpoints is called by what people do, by its channels, or as its stage', () => {
    expect(shown('Stage,Customer actions,Emotion\nDiscover,"Listens, then laughs",🙂')).toEqual([
      'Discover / Channel: Listens, then laughs · Customer 1',
    ])
    expect(shown('Stage,Channels,Pain points\nDiscover,"Radio, Print",Noise')).toEqual([
      'Discover / Radio: Radio · pain Noise',
      'Discover / Print: Print',
    ])
    expect(shown('Stage,Goal,Pain points\nDiscover,Know us,Noise\nBuy,Own it,Queue')).toEqual([
      'Discover / Channel: Discover · pain Noise · need Know us',
      'Buy / Channel: Buy · pain Queue · need Own it',
    ])
  })
})

it('cells where stages and channels cross are touchpoints there', () => {
  expect(shown('Channel,Awareness,Purchase\nWebsite,Reads a blog,Checks out\nStore,,x')).toEqual([
    'Awareness / Website: Reads a blog',
    'Purchase / Website: Checks out',
    'Purchase / Store: Store',
  ])
})

it('steps that are only counted are no stages, and no stage is said', () => {
  const { document, remarks } = made('Step,Customer action,Pain\n1,Enters,\n2,Orders,Menu')
  expect(shownJourney(document)).toEqual(['Unsorted / Channel: Enters', 'Unsorted / Channel: Orders · pain Menu'])
  expect(remarks.map(({ text }) => text)).toContain(importWords.noStage('Unsorted'))
})

it('a column without a name is kept in the notes', () => {
  expect(shown('Stage,Touchpoint,\nBuy,Till,says something')).toEqual(['Buy / Channel: Till · notes says something'])
})

it('a title and facts above the header are the journey’s', () => {
  const { document } = made('Our map,,\nPersona:,Ana,\nScope,Rail,\n,,\nStage,Touchpoint,Emotion\nBuy,Till,🙂')
  expect(document.journey).toMatchObject({ title: 'Our map', summary: 'Scope: Rail' })
  expect(shownJourney(document)).toEqual(['Buy / Channel: Till · Ana 1'])
})

it('a column of personas says whose row it is', () => {
  const { document } = made('Persona,Stage,Touchpoint,Emotion\nAna,Buy,Till,🙂\n,Use,Leaflet,☹️\nBo,Buy,Till,😐')
  expect(inOrder(document.personas).map(({ name }) => name)).toEqual(['Ana', 'Bo'])
  expect(shownJourney(document).sort()).toEqual([
    'Buy / Channel: Till · Ana 1',
    'Buy / Channel: Till · Bo 0',
    'Use / Channel: Leaflet · Ana -1',
  ])
})

it('several columns of feelings are each of their persona, and two of the same say both', () => {
  expect(
    shown('Stage,Touchpoint,Emotions (Ana),Bo’s mood,Feelings of Cem\nBuy,Till,🙂,4/5,Angry\nUse,Tree,☹️,1/5,🙂'),
  ).toEqual([
    'Buy / Channel: Till · Ana 1 · Bo 1 · Cem -2 · notes Feelings of Cem: Angry',
    'Use / Channel: Tree · Ana -1 · Bo -2 · Cem 1',
  ])
  expect(shown('Stage,Touchpoint,Emotion,Satisfaction (1-10)\nBuy,Till,Curious,6\nUse,Tree,,9')).toEqual([
    'Buy / Channel: Till · Customer 1 · notes Emotion: Curious | Satisfaction (1-10): 6',
    'Use / Channel: Tree · Customer 2',
  ])
})

it('what no field says is kept in the notes under its name, also where its name is one of a field', () => {
  expect(shown('Stage,Touchpoint,Thoughts,Priority,Weather\nBuy,Till,Oh no,High,rain')).toEqual([
    'Buy / Channel: Till · notes Thoughts: Oh no | Priority: High | Weather: rain',
  ])
})

it.each([
  'Task,Assignee,Due date,Status\nPaint,Ana,Monday,open',
  'Risk,Phase,Likelihood,Impact,Mitigation\nRain,Build,High,High,Roof',
  'Parameter,Default,Description\nsize,3,how large',
  'Colour,Price\nred,3',
])('%j is no journey, and refused with a reason', (text) => {
  expect(() => made(text)).toThrow(/lists tasks or risks|no columns for stages/)
})

describe('several tables', () => {
  const stages = 'Stage,Customer goal,Duration\nDiscover,Know us,days\nBuy,Own it,an hour'
  const touchpoints = 'Stage,Touchpoint,Channel\nDiscover,Radio spot,Radio\nBuy,Till,Shop'
  const tasks = 'Task,Assignee,Due date\nPaint,Ana,Monday'

  it('have the one first that tells most', () => {
    const ranked = rankTables([tableOf(tasks), tableOf(stages), tableOf(touchpoints)])
    expect(ranked.map(({ subject }) => subject)).toEqual(['journey', 'stages', 'tasks'])
  })

  it('on one sheet are found between its blank rows', () => {
    const sheet = `Our map,,\n,,\nJourney,,\n${touchpoints}\n,,\nGoals,,\n${stages}\n,,\nTo do,,\n${tasks}`
    const { document, remarks } = made(sheet)
    expect(document.journey.title).toBe('Our map')
    expect(shownJourney(document)).toEqual([
      'Discover / Radio: Radio spot · need Know us · notes Duration: days',
      'Buy / Shop: Till · need Own it · notes Duration: an hour',
    ])
    expect(remarks.filter(({ isLoss }) => isLoss).map(({ text }) => text)).toEqual([
      expect.stringContaining('it lists tasks or risks'),
    ])
  })

  it('are joined where they speak of the same stages, and else said to be left out', () => {
    const { document, remarks } = made(tasks, stages, touchpoints)
    expect(shownJourney(document)).toEqual([
      'Discover / Radio: Radio spot · need Know us · notes Duration: days',
      'Buy / Shop: Till · need Own it · notes Duration: an hour',
    ])
    expect(remarks.filter(({ isLoss }) => isLoss).map(({ text }) => text)).toEqual([
      'Left out the table “Table 1” (1 row): it lists tasks or risks, not touchpoints',
    ])
  })
})

it.each([',', ';', '\t', '|'])('cells may be parted by %j, whatever stands in them', (sign) => {
  const rows = [
    ['Stage', 'Touchpoint', 'Pain points'],
    ['Discover', 'Radio spot', 'Loud'],
    ['Buy', 'Till', 'Slow'],
  ]
  const text = rows.map((row) => row.join(sign)).join('\r\n')
  expect(stageNames(made(text).document)).toEqual(['Discover', 'Buy'])
  expect(stageNames(made(`My map${sign}${sign}\r\n${text}`).document)).toEqual(['Discover', 'Buy'])
})

describe('plus and minus', () => {
  it.each([
    ['+', 'o', '-', [1, 0, -1]],
    ['++', '+/-', '--', [2, 0, -2]],
    ['+', '0', '–', [1, 0, -1]],
  ] as const)('%s, %s and %s are feelings', (best, middle, worst, expected) => {
    const { document } = made(`Stage,Touchpoint,Emotion\nA,One,${best}\nB,Two,${middle}\nC,Three,${worst}`)
    expect(inOrder(document.touchpoints).map(({ emotions }) => Object.values(emotions)[0])).toEqual(expected)
  })

  it('leaves a dash what stands where nothing is said, in a column of anything else', () => {
    const { document } = made('Stage,Touchpoint,Emotion\nA,One,happy\nB,Two,-')
    expect(inOrder(document.touchpoints).map(({ emotions }) => Object.values(emotions).length)).toEqual([1, 0])
  })
})
