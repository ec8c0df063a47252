/** Pages as people write them: lists in cells, definitions, sections of HTML, stages in one line each, and pages that are no journey. */
import { describe, expect, it } from 'vitest'
import { importedPage as read } from '../../support/imported-page.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

const shown = async (lines: string | readonly string[], name?: string) =>
  shownJourney((await read(lines, name)).document)

it('items of HTML in a cell of Markdown are one each', async () => {
  const lines = await shown([
    '| | Plan | Order |',
    '|---|---|---|',
    '| Touchpoints | List | App |',
    '| Pain points | <ul><li>Forgets things</li><li>No shared list</li></ul> | Sold out<p>Slow</p> |',
  ])
  expect(lines.map((line) => line.split(' · ').slice(1))).toEqual([
    ['pain Forgets things', 'pain No shared list'],
    ['pain Sold out', 'pain Slow'],
  ])
})

describe('a page of HTML', () => {
  it('has what stands in a cell over several columns in each of them', async () => {
    const page = `<table><tr><th></th><th>Discover</th><th>Buy</th><th>Use</th></tr>
      <tr><td>Touchpoints</td><td>Poster</td><td>Advice</td><td>Till</td></tr>
      <tr><td>Channels</td><td>Street</td><td colspan="2">Shop</td></tr></table>`
    expect(await shown(page, 'a.html')).toEqual(['Discover / Street: Poster', 'Buy / Shop: Advice', 'Use / Shop: Till'])
  })

  it('of sections with headings is no table of boxes', async () => {
    const section = (name: string, touchpoint: string, pain: string) =>
      `<section><h2>${name}</h2><h3>Touchpoints</h3><ul><li>${touchpoint}</li></ul><h3>Pain points</h3><ul><li>${pain}</li></ul></section>`
    const page = `<h1>Commuter</h1>${section('Wake up', 'Alarm', 'Too early')}${section('Ride', 'Train', 'Too full')}`
    expect(await shown(page, 'a.html')).toEqual([
      expect.stringMatching(/^Wake up .*: Alarm · pain Too early$/),
      expect.stringMatching(/^Ride .*: Train · pain Too full$/),
    ])
  })

  it('has lists of definitions', async () => {
    const page = `<h1>Coffee</h1><h2>Order</h2><dl><dt>Touchpoint</dt><dd>Counter</dd><dt>Pain points:</dt><dd>Queue</dd><dd>Noise</dd></dl>
      <h2>Drink</h2><dl><div><dt>Touchpoint</dt><dd>Cup</dd></div></dl>`
    expect(await shown(page, 'a.html')).toEqual([
      expect.stringMatching(/^Order .*: Counter · pain Queue · pain Noise$/),
      expect.stringMatching(/^Drink .*: Cup$/),
    ])
  })

  it('says nothing of its site in the summary', async () => {
    const page =
      '<h1>Coffee</h1><table><tr><th>Stage</th><th>Touchpoint</th></tr><tr><td>Buy</td><td>Till</td></tr></table><footer>© 2024 Some company</footer>'
    expect((await read(page, 'a.html')).document.journey.summary).toBe('')
  })
})

describe('stages in one line each', () => {
  const lines = [
    '# Opening an account',
    '',
    '1. **Awareness** – sees an advert. *Feels curious.* Pain: too many offers.',
    '2. **Comparison**: uses a portal. Pain: fees are hidden.',
    '3. **Usage** — gets the card.',
  ]

  it('are stages, with what happens and what is said of it', async () => {
    expect(await shown(lines)).toEqual([
      expect.stringMatching(/^Awareness .*: sees an advert · pain too many offers\. · notes Feels curious\.$/),
      expect.stringMatching(/^Comparison .*: uses a portal · pain fees are hidden\.$/),
      expect.stringMatching(/^Usage .*: gets the card$/),
    ])
  })

  it('may have more below them', async () => {
    const page = ['# Our journey', '', '- **Awareness:** sees an advert', '  - Pain: loud', '- **Purchase:** pays']
    expect(await shown(page)).toEqual([
      expect.stringMatching(/^Awareness .*: sees an advert · pain loud$/),
      expect.stringMatching(/^Purchase .*: pays$/),
    ])
  })
})

describe('a text without headings', () => {
  it.each([
    ['Stage 1: Awareness', 'Stage 2: Purchase'],
    ['AWARENESS', 'PURCHASE'],
  ])('has lines above names as its stages: %s, %s', async (one, other) => {
    const text = [
      ...['Journey map of a pool', '', one, 'Touchpoints: Flyer, Radio', 'Feeling: curious', ''],
      ...[other, 'Touchpoints: Till', 'Pain: queue'],
    ]
    const { document } = await read(text, 'a.txt')
    expect(document.journey.title).toBe('Journey map of a pool')
    expect(stageNames(document).map((name) => name.toUpperCase())).toEqual(['AWARENESS', 'PURCHASE'])
    expect(shownJourney(document).map((line) => line.replace(/^.*?: /, ''))).toEqual([
      expect.stringMatching(/^Flyer · Customer 1/),
      expect.stringMatching(/^Radio · Customer 1/),
      expect.stringMatching(/^Till · pain queue/),
    ])
  })

  it('has definitions as wikis write them', async () => {
    const page = [
      '# Coffee',
      '',
      '## Order',
      'Touchpoint',
      ': Counter',
      '',
      'Pain point',
      ': Queue',
      '',
      '## Drink',
      'Touchpoint',
      ': Cup',
    ]
    expect(await shown(page)).toEqual([
      expect.stringMatching(/^Order .*: Counter · pain Queue$/),
      expect.stringMatching(/^Drink .*: Cup$/),
    ])
  })
})

describe('is no journey', () => {
  it('a list of boxes to tick', async () => {
    const tasks = ['# Sprint 12', '', '- [ ] Draw the map', '- [x] Ask five people', '- [ ] Present']
    await expect(read(tasks)).rejects.toThrow(/tasks or risks/)
  })

  it('how to use a program', async () => {
    const readme = [
      '# walker',
      '',
      '## Installation',
      '',
      '- Download',
      '- Unpack',
      '',
      '## Usage',
      '',
      '- Call `start()`',
      '- Call `stop()`',
    ]
    await expect(read(readme)).rejects.toThrow(/no table, no bullets/)
  })
})

it('a list of boxes to tick below stages of a journey is one all the same', async () => {
  expect(await shown(['# Journey', '', '## Awareness', '- [ ] Poster', '', '## Purchase', '- [x] Till'])).toEqual([
    expect.stringMatching(/: Poster$/),
    expect.stringMatching(/: Till$/),
  ])
})

it('a table below the name of each persona says how that one feels', async () => {
  const table = (touchpoint: string, feeling: string) => [
    '',
    '| Stage | Touchpoint | Emotion |',
    '|---|---|---|',
    `| Buy | ${touchpoint} | ${feeling} |`,
    '',
  ]
  const page = [
    ...['# Journey maps', '', '## 👤 Persona 1 – Ana Lee', '', '### Goal', ...table('Till', '😊')],
    ...['## Journey of persona 2: Ben (teacher)', ...table('Website', '😟')],
  ]
  expect(await shown(page)).toEqual([
    expect.stringMatching(/: Till · Ana Lee 1$/),
    expect.stringMatching(/: Website · Ben -1$/),
  ])
})

it('a face beside a name says how people feel there', async () => {
  const lines = await shown([
    '# Buying a bike',
    '## Awareness',
    '- 😀 Sees an ad',
    '- 😡 Nobody answers',
    '- Reads reviews 😐',
    '- 📱 Opens the app',
    '## Purchase',
    '- Tries it in the shop 😍',
    '- Pays online :(',
    '- Asks “why so slow :)” again',
    '- ✅ Signs',
  ])
  expect(lines.map((line) => line.replace(/^.*: /, ''))).toEqual([
    'Sees an ad · Customer 1',
    'Nobody answers · Customer -2',
    'Reads reviews · Customer 0',
    '📱 Opens the app',
    'Pays online · Customer -1',
    'Tries it in the shop · Customer 2',
    'Asks “why so slow :)” again',
    'Signs',
  ])
})

it('a column of feelings knows better than a face beside a name, which goes all the same', async () => {
  const csv = ['Stage,Touchpoint,Emotion', 'Buy,😀 Pays,😡', 'Buy,Waits 😡,', 'Use,Rides,😍']
  expect((await shown(csv, 'a.csv')).map((line) => line.replace(/^.*: /, ''))).toEqual([
    'Pays · Customer -2',
    'Waits · Customer -2',
    'Rides · Customer 2',
  ])
})
