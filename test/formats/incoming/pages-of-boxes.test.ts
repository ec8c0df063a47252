/** Pages that lay a map out with boxes, as people and their tools write HTML: read as one looks at them, or refused. */
import { describe, expect, it } from 'vitest'
import { importedPage } from '../../support/imported-page.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

const page = (body: string) => `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`
const box = (className: string, ...inside: readonly string[]) => `<div class="${className}">${inside.join('')}</div>`
const cells = (texts: readonly string[]) => texts.map((text) => `<div>${text}</div>`).join('')

const lanes = [
  ['Phase', 'Discover', 'Buy', 'Use'],
  ['Actions', 'Reads', 'Pays', 'Digs'],
  ['Pain points', 'Far', 'Dear', 'Wet'],
]
const expected = [
  'Discover / Channel: Reads · pain Far',
  'Buy / Channel: Pays · pain Dear',
  'Use / Channel: Digs · pain Wet',
]

describe('boxes as a table', () => {
  it.each([
    ['rows of cells', box('map', ...lanes.map((row) => box('row', cells(row))))],
    ['a grid of cells', box('grid', cells(lanes.flat()))],
    ['stages as rows', box('map', ...[0, 1, 2, 3].map((at) => box('row', cells(lanes.map((row) => row[at] ?? '')))))],
    ['cells of paragraphs', box('map', ...lanes.map((row) => box('row', ...row.map((text) => `<p>${text}</p>`))))],
  ])('%s', async (_what, body) => {
    const { document, left } = await importedPage(page(`<h1>Trees</h1>${body}`), 'page.html')
    expect(shownJourney(document)).toEqual(expected)
    expect(document.journey.title).toBe('Trees')
    expect(left).toEqual([])
  })
})

it('lines across a grid are none of its cells', async () => {
  const [first = [], ...others] = lanes
  const divider = box('divider', box('divider-label', 'line of visibility'))
  const body = box('grid', cells(first), ...others.map((row) => cells(row) + divider))
  const { document } = await importedPage(page(`<h1>Trees</h1>${body}`), 'page.html')
  expect(shownJourney(document)).toEqual(expected)
})

it.each([
  ['paragraphs', '<p>Reads</p><p>Asks</p>'],
  ['boxes', '<div><div>Reads</div><div>Asks</div></div>'],
  ['bullets', '<ul><li>Reads</li><li>Asks</li></ul>'],
  ['chips', '<span class="chip a">Reads</span> <span class="chip b">Asks</span>'],
])('%s in a cell of a table are a line each', async (_what, inside) => {
  const body = `<table><tr><th>Stage</th><th>Buy</th><th>Dig</th></tr><tr><td>Actions</td><td>${inside}</td><td>Digs</td></tr></table>`
  const { document } = await importedPage(page(body), 'page.html')
  expect(shownJourney(document)).toEqual(['Buy / Channel: Reads', 'Buy / Channel: Asks', 'Dig / Channel: Digs'])
})

describe('boxes as cards', () => {
  const stage = (name: string, action: string, pain: string) =>
    box(
      'stage',
      box('title', name),
      box('part', '<span>Actions</span>', `<p>${action}</p>`),
      box('part', '<span>Pain points:</span>', `<ul><li>${pain}</li></ul>`),
    )

  it('with their name in the first box and labels in those below', async () => {
    const body = box('map', stage('Discover', 'Reads', 'Far'), stage('Buy', 'Pays', 'Dear'))
    const { document } = await importedPage(page(`<h1>Trees</h1>${body}`), 'page.html')
    expect(shownJourney(document)).toEqual(expected.slice(0, 2))
  })

  it('whose further classes differ, with a name among other words and captions above what is said', async () => {
    const card = (look: string, at: number, name: string, pain: string) =>
      box(
        `stage ${look}`,
        box('stage-top', box('stage-number', String(at)), box('stage-time', '07:00'), box('stage-title', name)),
        box('stage-body', box('block pain', box('block-label', '⚠️ Trouble'), `<p>${pain}</p>`)),
      )
    const body = box(
      'map',
      card('red', 1, 'Wakes', 'Tired'),
      card('green', 2, 'Runs', 'Wet'),
      card('red', 3, 'Rests', 'Late'),
    )
    const { document } = await importedPage(page(`<h1>A day</h1>${body}`), 'page.html')
    expect(shownJourney(document)).toEqual([
      'Wakes / Channel: Wakes · pain Tired · notes 07:00',
      'Runs / Channel: Runs · pain Wet · notes 07:00',
      'Rests / Channel: Rests · pain Late · notes 07:00',
    ])
  })

  it('below headings, with captions above lists', async () => {
    const part = (name: string, item: string) => box('sec', box('lbl', name), `<ul><li>${item}</li></ul>`)
    const stage = (name: string, does: string, gap: string) =>
      box('stage', `<h3>${name}</h3>`, part('Doing', does), part('Gaps', gap))
    const body = stage('Discover', 'Reads', 'No sign') + stage('Buy', 'Pays', 'No card')
    const { document } = await importedPage(page(`<h1>Trees</h1>${body}`), 'page.html')
    expect(shownJourney(document)).toEqual([
      'Discover / Channel: Reads · notes Gaps: No sign',
      'Buy / Channel: Pays · notes Gaps: No card',
    ])
  })

  it('with a number above their name', async () => {
    const numbered = (at: number, name: string, pain: string) =>
      box('stage', box('number', String(at)), box('title', name), box('pain-points', pain), `<ul><li>Goes</li></ul>`)
    const body = box('map', numbered(1, 'Discover', 'Far'), numbered(2, 'Buy', 'Dear'))
    const { document } = await importedPage(page(body), 'page.html')
    expect(shownJourney(document)).toEqual(['Discover / Channel: Goes · pain Far', 'Buy / Channel: Goes · pain Dear'])
  })

  it('with headings, and boxes whose class alone says what they hold', async () => {
    const card = (name: string, face: string) =>
      box('card', `<h3>${name}</h3>`, box('emotion', face), '<ul><li>Goes there</li></ul>')
    const body = box('map', card('Discover', '😊'), card('Buy', '😡'))
    const { document } = await importedPage(page(`<h1>Trees</h1>${body}`), 'page.html')
    expect(shownJourney(document)).toEqual([
      'Discover / Channel: Goes there · Customer 1',
      'Buy / Channel: Goes there · Customer -2',
    ])
  })
})

describe('cards whose steps are plain boxes', () => {
  const stages = [
    ['Discover', 'Reads', 'Asks'],
    ['Buy', 'Pays', 'Loads'],
  ] as const
  const steps = (texts: readonly string[], inside = (text: string) => text) =>
    texts.map((text) => box('step', inside(text)))
  const laid: readonly (readonly [string, string])[] = [
    [
      'in a box below a heading',
      stages.map(([name, ...own]) => box('card', `<h3>${name}</h3>`, box('steps', ...steps(own)))).join(''),
    ],
    ['right below a heading', stages.map(([name, ...own]) => box('card', `<h3>${name}</h3>`, ...steps(own))).join('')],
    [
      'below a name',
      box('map', ...stages.map(([name, ...own]) => box('card', box('title', name), box('steps', ...steps(own))))),
    ],
    [
      'of no name, in a stage',
      box(
        'map',
        ...stages.map(([name, ...own]) => box('stage', box('name', name), ...own.map((text) => box('x', text)))),
      ),
    ],
    [
      'with numbers and arrows',
      stages
        .map(
          ([name, ...own]) =>
            `<h2>${name}</h2>${box('row', steps(own, (text) => box('n', '1') + box('t', text)).join(box('arrow', '→')))}`,
        )
        .join(''),
    ],
  ]
  it.each(laid)('%s', async (_how, body) => {
    const { document, left, guesses } = await importedPage(page(`<h1>Customer journey</h1>${body}`), 'page.html')
    expect(shownJourney(document)).toEqual(
      stages.flatMap(([name, ...own]) => own.map((text) => `${name} / Channel: ${text}`)),
    )
    expect(left).toEqual([])
    expect(guesses).toContain('The page has no lists. Its boxes became the touchpoints')
  })

  it('keep what else stands in them as notes', async () => {
    const texts = ({ 0: name, 1: one, 2: other }: (typeof stages)[number]) =>
      box('phase', `<h2>${name}</h2>`, ...steps([one, other], (text) => box('t', text) + box('d', `${text} at noon.`)))
    const { document } = await importedPage(page(`<h1>Customer journey</h1>${stages.map(texts).join('')}`), 'page.html')
    expect(shownJourney(document)).toEqual(
      stages.flatMap(([name, ...own]) => own.map((text) => `${name} / Channel: ${text} · notes ${text} at noon.`)),
    )
  })

  it.each([
    ['a page about nothing like it', `<h1>How it works</h1>${laid[0]?.[1]}`],
    [
      'boxes that nothing calls steps',
      `<h1>Customer journey</h1>${box('a', '<h3>Fast</h3>', box('b', 'We are fast.'))}`,
    ],
  ])('are refused on %s', async (_where, body) => {
    await expect(importedPage(page(body), 'page.html')).rejects.toThrow(/no table, no bullets/)
  })
})

describe('an icon, a number and a word', () => {
  const names = ['Descubrimiento', 'Compra']
  const heads: readonly (readonly [string, (at: number, name: string) => string])[] = [
    ['in a line', (at, name) => `\u{1F50D} <span>${at}</span>${name}`],
    ['in parts', (at, name) => `<span>\u{1F50D}</span><span>${at}</span><span>${name}</span>`],
    ['in boxes', (at, name) => `<div>\u{1F50D}</div><div>${at}</div><div>${name}</div>`],
    ['in two lines', (at, name) => `\u{1F50D} ${at}<br>${name}`],
  ]
  const parts = '<ul><li>Lee</li></ul><p><b>Dolores:</b> Lejos</p>'
  const layouts: readonly (readonly [string, (heads: readonly string[]) => string])[] = [
    [
      'heads of a table',
      (texts) => `<table><tr><th>Fase</th>${texts.map((text) => `<th>${text}</th>`).join('')}</tr>
      <tr><td>Acciones</td><td>Lee</td><td>Lee</td></tr><tr><td>Dolores</td><td>Lejos</td><td>Lejos</td></tr></table>`,
    ],
    [
      'cells of a grid',
      (texts) => box('grid', cells(['Fase', ...texts, 'Acciones', 'Lee', 'Lee', 'Dolores', 'Lejos', 'Lejos'])),
    ],
    ['headings', (texts) => texts.map((text) => `<h2>${text}</h2>${parts}`).join('')],
  ]
  it.each(heads.flatMap(([how, head]) => layouts.map(([where, layout]) => [how, where, head, layout] as const)))(
    '%s, as %s, are called by the word',
    async (_how, _where, head, layout) => {
      const texts = names.map((name, at) => head(at + 1, name))
      const { document } = await importedPage(page(`<h1>Trees</h1>${layout(texts)}`), 'page.html')
      expect(shownJourney(document)).toEqual(names.map((name) => `${name} / Channel: Lee · pain Lejos`))
    },
  )

  it('a number that counts nothing stays in the name', async () => {
    const body = layouts[2]?.[1](['<b>3</b> months before', 'The day']) ?? ''
    const { document } = await importedPage(page(`<h1>Trees</h1>${body}`), 'page.html')
    expect(stageNames(document)).toEqual(['3 months before', 'The day'])
  })
})

describe('a badge of time is no touchpoint but a note', () => {
  const badge = '<span class="time">\u2197 5–15 min</span>'
  it.each([
    [
      'a cell',
      `<table><tr><th>Stage</th><th>Discover</th><th>Buy</th></tr>
      <tr><td>Actions</td><td>${badge}<p>Reads</p></td><td><div>Pays</div><div>\u{1F4F1}</div></td></tr></table>`,
    ],
    [
      'a list',
      `<h2>Discover</h2><ul><li>${badge}</li><li>Reads</li></ul><h2>Buy</h2><ul><li>Pays</li><li>\u{1F4F1}</li></ul>`,
    ],
  ])('in %s', async (_where, body) => {
    const { document } = await importedPage(page(`<h1>Trees</h1>${body}`), 'page.html')
    expect(shownJourney(document)).toEqual([
      'Discover / Channel: Reads · notes \u2197 5–15 min',
      'Buy / Channel: Pays · notes \u{1F4F1}',
    ])
  })

  it('above the name of a card', async () => {
    const card = (name: string, action: string) =>
      box(
        'card',
        box('time', '\u2197 5 min'),
        box('icon', '\u{1F50D}'),
        box('title', name),
        `<ul><li>${action}</li></ul>`,
      )
    const body = box('map', card('Discover', 'Reads'), card('Buy', 'Pays'))
    const { document } = await importedPage(page(`<h1>Trees</h1>${body}`), 'page.html')
    expect(shownJourney(document)).toEqual([
      'Discover / Channel: Reads · notes \u2197 5 min',
      'Buy / Channel: Pays · notes \u2197 5 min',
    ])
  })
})

it.each([
  ['a page of prose in boxes', box('page', box('text', '<p>We sell trees.</p>'), box('text', '<p>Since 1900.</p>'))],
  ['a menu', box('menu', cells(['Home', 'Shop', 'About', 'Contact', 'Press', 'Jobs']))],
])('%s is refused', async (_what, body) => {
  await expect(importedPage(page(body), 'page.html')).rejects.toThrow(/Couldn’t open page\.html: no table, no bullets/)
})
