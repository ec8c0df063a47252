/** Maps with a column a stage, as most people draw them: in any language, below a title, with phases over steps and merged cells. */
import { describe, expect, it } from 'vitest'
import { journeyOfTables } from '../../../shared/formats/incoming/journey-of-tables.ts'
import { recognizeTable } from '../../../shared/formats/incoming/recognized-table.ts'
import { inOrder } from '../../../shared/journey/document.ts'
import { openedAt } from '../../support/journey-text.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

let count = 0
const options = { openedAt, newId: () => `new-${++count}`, fallbackTitle: 'From a file' }
const tableOf = (rows: string[][]) => ({ name: 'Sheet', headers: rows[0] ?? [], headerRow: 1, rows: rows.slice(1) })
const made = (...rows: string[][]) => journeyOfTables([tableOf(rows)], options)
const shown = (...rows: string[][]) => shownJourney(made(...rows).document)

/** Actions, touchpoints, channels, emotions, pains, ideas; then two stages. */
const languages: readonly (readonly string[])[] = [
  ['Actions', 'Touchpoints', 'Channels', 'Emotions', 'Pain points', 'Opportunities', 'Discover', 'Buy'],
  ['User actions', 'Touch points', 'Channel', 'Feelings', 'Pains', 'Ideas', 'Awareness', 'Purchase'],
  ['Customer activities', 'Interactions', 'Media', 'Mood', 'Frustrations', 'Improvements', 'Research', 'Order'],
  ['Handlungen', 'Kontaktpunkte', 'Kanäle', 'Gefühle', 'Schmerzpunkte', 'Chancen', 'Entdecken', 'Kaufen'],
  ['Actions', 'Points de contact', 'Canaux', 'Émotions', 'Irritants', 'Opportunités', 'Découverte', 'Achat'],
  [
    'Acciones',
    'Puntos de contacto',
    'Canales',
    'Emociones',
    'Puntos de dolor',
    'Oportunidades',
    'Descubrimiento',
    'Compra',
  ],
  ['Ações', 'Pontos de contato', 'Canais', 'Emoções', 'Dores', 'Oportunidades', 'Descoberta', 'Compra'],
  ['Azioni', 'Punti di contatto', 'Canali', 'Emozioni', 'Criticità', 'Opportunità', 'Scoperta', 'Acquisto'],
  ['Acties', 'Contactpunten', 'Kanalen', 'Emoties', 'Pijnpunten', 'Kansen', 'Ontdekken', 'Aankoop'],
]

describe.each(languages)('lanes called %s, %s, %s, %s, %s and %s', (...words) => {
  const [action = '', touchpoint = '', channel = '', emotion = '', pain = '', idea = '', one = '', other = ''] = words
  const rows = [
    ['', one, other],
    [action, 'Hears of it', 'Pays'],
    [touchpoint, 'Radio spot', 'Till'],
    [channel, 'Radio', 'Website'],
    [emotion, '😊', '😟'],
    [pain, '', 'Long queue'],
    [idea, 'Open day', ''],
  ]
  const expected = [
    `${one} / Radio: Radio spot · Customer 1 · idea Open day · notes ${action}: Hears of it`,
    `${other} / Website: Till · Customer -1 · pain Long queue · notes ${action}: Pays`,
  ]

  it('are read with stages as columns, and the same turned round', () => {
    expect(shown(...rows)).toEqual(expected)
    const turned = rows[0]?.map((_cell, at) => rows.map((row) => row[at] ?? '')) ?? []
    expect(shown(...turned.map((row, at) => (at === 0 ? ['Stage', ...row.slice(1)] : row)))).toEqual(expected)
  })

  it('below a title and a persona, with a corner that says something', () => {
    const above = [
      ['My map', '', ''],
      ['Persona', 'Ana', ''],
      ['', '', ''],
    ]
    const { document } = made(...above, ['Stages', one, other], ...rows.slice(1))
    expect(document.journey.title).toBe('My map')
    expect(inOrder(document.personas).map(({ name }) => name)).toEqual(['Ana'])
    expect(stageNames(document)).toEqual([one, other])
  })

  it('in any order, and with lanes that nobody knows in the notes', () => {
    const [head = [], ...lanes] = rows
    const document = made(head, ['Weather', 'sun', 'rain'], ...lanes.toReversed()).document
    expect(shownJourney(document).join()).toContain('Weather: rain')
    expect(stageNames(document)).toEqual([one, other])
  })
})

it('goes on below a lane without a name, and splits what stands in several lines', () => {
  expect(
    shown(
      ['', 'Discover', 'Buy'],
      ['Touchpoints', 'Radio\nFlyer', '• Till\n• Receipt'],
      ['Pains', 'Noise', ''],
      ['', 'Rain', 'Queue'],
    ),
  ).toEqual([
    'Discover / Channel: Radio · pain Noise · pain Rain',
    'Discover / Channel: Flyer',
    'Buy / Channel: Till · pain Queue',
    'Buy / Channel: Receipt',
  ])
})

it('has phases over steps as stages, filled where cells were merged', () => {
  const document = made(
    ['Phase', 'Awareness', '', 'Purchase', ''],
    ['Step', 'Sees an ad', 'Asks a friend', 'Orders', 'Pays'],
    ['Emotions', '😐', '😊', '😀', '😟'],
    ['Pains', '', '', '', 'Queue'],
  ).document
  expect(stageNames(document)).toEqual(['Awareness', 'Purchase'])
  expect(inOrder(document.touchpoints).map(({ title }) => title)).toEqual([
    'Sees an ad',
    'Asks a friend',
    'Orders',
    'Pays',
  ])
})

it('has names of lanes in the second column behind a group', () => {
  expect(
    shown(
      ['', '', 'Discover', 'Buy'],
      ['Customer', 'Actions', 'Listens', 'Pays'],
      ['', 'Emotions', '🙂', '☹️'],
      ['Company', 'Backstage', 'Plans ads', 'Counts'],
      ['', 'Systems', 'CRM, Mailer', 'Till'],
    ),
  ).toEqual([
    'Discover / Channel: Listens · Customer 1 · backstage Plans ads · system CRM · system Mailer',
    'Buy / Channel: Pays · Customer -1 · backstage Counts · system Till',
  ])
})

it('counts no stages, and takes names without their numbers', () => {
  const rows = [
    ['', 'Stage 1: Discover', '2. Buy', 'Phase 3 – Use'],
    ['Actions', 'a', 'b', 'c'],
    ['Emotions', '🙂', '🙂', '🙂'],
  ]
  expect(stageNames(made(...rows).document)).toEqual(['Discover', 'Buy', 'Use'])
})

it('can be turned by hand either way', () => {
  const table = tableOf([
    ['', 'Discover', 'Buy'],
    ['Actions', 'a', 'b'],
    ['Emotions', '🙂', '🙂'],
  ])
  expect(recognizeTable(table).isTurned).toBe(true)
  expect(recognizeTable(table, false).table.headers).toEqual(['', 'Discover', 'Buy'])
  const plain = tableOf([
    ['Stage', 'Touchpoint'],
    ['Discover', 'Radio'],
  ])
  expect(recognizeTable(plain).isTurned).toBe(false)
  expect(recognizeTable(plain, true).isTurned).toBe(true)
})

describe('a row called “Experience”', () => {
  it('holds feelings where most of its cells say one', () => {
    const rows = [
      ['', 'Discover', 'Buy'],
      ['Actions', 'Reads', 'Pays'],
      ['Pensées', 'Where?', 'How much?'],
      ['Expériences', '🙂 Curieux', '🙁 Déçu'],
    ]
    expect(shown(...rows)).toEqual([
      'Discover / Channel: Reads · Customer 1 · notes Pensées: Where? | Expériences: 🙂 Curieux',
      'Buy / Channel: Pays · Customer -1 · notes Pensées: How much? | Expériences: 🙁 Déçu',
    ])
  })

  it('holds anything else in the notes', () => {
    const rows = [
      ['', 'Discover', 'Buy'],
      ['Actions', 'Reads', 'Pays'],
      ['Pains', 'Far', 'Dear'],
      ['Experience', 'On a phone', 'At a till'],
    ]
    expect(shown(...rows)[0]).toBe('Discover / Channel: Reads · pain Far · notes Experience: On a phone')
  })
})

it('a lane may explain itself below its name', () => {
  const rows = [
    ['', 'Discover', 'Buy'],
    ['Touchpoints', 'Flyer', 'Till'],
    ['Backstage\nWhat nobody in front of the counter sees of all that is done', 'Prints', 'Counts'],
  ]
  const { document, remarks } = made(...rows)
  expect(shownJourney(document)).toEqual([
    'Discover / Channel: Flyer · backstage Prints',
    'Buy / Channel: Till · backstage Counts',
  ])
  expect(remarks.some(({ isLoss, text }) => isLoss && text.includes('What nobody'))).toBe(true)
})

it('columns that count stages need one lane alone that is known', () => {
  const rows = [
    ['Lane', 'Step 1 — Discover', 'Step 2 — Buy'],
    ['User actions', 'Reads', 'Pays'],
    ['Contracts', 'Draft', 'Receipt'],
  ]
  expect(shown(...rows)).toEqual([
    'Discover / Channel: Reads · notes Contracts: Draft',
    'Buy / Channel: Pays · notes Contracts: Receipt',
  ])
})

it('a short name of a lane may go over two lines', () => {
  const rows = [
    ['', 'Discover', 'Buy'],
    ['Actions', 'Reads', 'Pays'],
    ['Pain\npoints', 'Far', 'Dear'],
  ]
  expect(shown(...rows)).toEqual(['Discover / Channel: Reads · pain Far', 'Buy / Channel: Pays · pain Dear'])
})

it('what a template would fill in names no lane', () => {
  const rows = [
    ['Stage', 'Awareness', 'Purchase'],
    ['Customer actions', '[Actions]', '[Actions]'],
    ['Touchpoints', '[Touchpoints]', '[Touchpoints]'],
    ['Vibes', '[Emotions]', '[Emotions]'],
    ['Crew', '[Owner]', '[Owner]'],
  ]
  expect(stageNames(made(...rows).document)).toEqual(['Awareness', 'Purchase'])
})

it.each(['Thoughts & emotions', 'Thoughts / Feelings', 'Thoughts and emotions', 'Thinking & feeling'])(
  '“%s” holds feelings, and its words in the notes',
  (name) => {
    const rows = [
      ['', 'Discover', 'Buy'],
      ['Actions', 'Reads', 'Pays'],
      [name, '🙂 “Nice”', '😟 “Dear”'],
    ]
    expect(shown(...rows)[0]).toBe(`Discover / Channel: Reads · Customer 1 · notes ${name}: 🙂 “Nice”`)
  },
)

it('“Thoughts & feelings” beside “Emotions” holds thoughts', () => {
  const rows = [
    ['', 'Discover', 'Buy'],
    ['Actions', 'Reads', 'Pays'],
    ['Thoughts & feelings', 'A great one', 'Poor me'],
    ['Emotions', '😐', '🙂'],
  ]
  expect(shown(...rows)[0]).toBe('Discover / Channel: Reads · Customer 0 · notes Thoughts & feelings: A great one')
})
