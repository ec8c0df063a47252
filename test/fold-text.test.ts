/** What is typed finds what is written, the other way round too, and what was found is marked in the text as it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionThings, findThings } from '../renderer/screens/palette/found-things.ts'
import { findFolded, foldQuery, foldWithPlaces, holdsTyped } from '../shared/fold-text.ts'
import { searchJourney } from '../shared/journey/search.ts'
import { searchTexts, textsOf } from '../shared/library/texts.ts'
import { journeyOf } from './support/journey-text.ts'

const spellings: [written: string, typed: string][] = [
  ['Straße', 'strasse'],
  ['STRAẞE', 'straße'],
  ['Łódź', 'lodz'],
  ['Lodz', 'Łódź'],
  ['Øresund', 'oresund'],
  ['Øresund', 'oeresund'],
  ['Ålesund', 'aalesund'],
  ['Köln', 'koln'],
  ['Köln', 'Koeln'],
  ['Cafe\u0301 Müller', 'cafe mueller'],
  ['Đurđevac', 'durdevac'],
  ['đón khách', 'don khach'],
  ['Œuvre', 'oeuvre'],
  ['oeuvre', 'œuvre'],
  ['Ærø', 'aero'],
  ['ＡＢＣ１２', 'abc12'],
  ['abc12', 'ＡＢＣ１２'],
  ['Işık', 'isik'],
  ['ISIK', 'ışık'],
  ['İstanbul', 'istanbul'],
  ['ISTANBUL', 'İstanbul'],
  ['ﬁnds the oﬃce', 'finds the office'],
  ['office', 'oﬃce'],
  ['Þórður', 'thordur'],
  ['Ħal Għargħur', 'hal ghargħur'],
  ['ŋuru ɓaale', 'nguru baale'],
  ['don’t – “wait”…', 'don\'t - "wait"...'],
  ['Fahr\u00ADkarte\u00A0kaufen', 'fahrkarte kaufen'],
  ['ΟΔΟΣ', 'οδός'],
  ['ｶﾞｲﾄﾞ', 'ガイド'],
  ['Ёлка', 'елка'],
  ['№ 5 ㎏', 'no 5 kg'],
  ['Mu\u0308ller', 'mueller'],
  ['A\u030Angstro\u0308m', 'aangstroem'],
  ['mueller', 'Müller'],
  ['Koeln', 'Ko\u0308ln'],
  ['Soerensen', 'Sørensen'],
  ['Haandbog', 'håndbog'],
  ['Buys  a\n\nticket', 'buys a ticket'],
  ['Buys a ticket', 'buys  a ticket'],
  ['−5 ≥ ½', '-5 >= 1/2'],
  ['١٢ १२', '12 12'],
  ['п’ять пʼять', "п'ять п'ять"],
  ['Tiếng Việt', 'Tie\u0302\u0301ng Vie\u0323\u0302t'],
  ['Tie\u0302\u0301ng Vie\u0323\u0302t', 'tieng viet'],
]

describe.each(spellings)('%j', (written, typed) => {
  const document = journeyOf({
    stages: [{ id: 's', name: 'Find' }],
    channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
    touchpoints: [{ id: 't', stageId: 's', channelId: 'c', title: `At ${written}!` }],
  })

  it(`is found by ${JSON.stringify(typed)} in a journey, and marked whole`, () => {
    const [hit] = searchJourney(document, typed)
    expect(hit?.text.slice(hit.start, hit.end)).toBe(written)
  })

  it(`is found by ${JSON.stringify(typed)} in the library and among actions`, () => {
    expect(searchTexts([{ journeyId: 'j', title: '', texts: textsOf(document) }], typed)).toHaveLength(1)
    const action = {
      id: 'a',
      label: `At ${written}`,
      menu: 'Go',
      group: 1,
      shortcuts: [],
      isEnabled: () => true,
      run() {},
    } as const
    expect(findThings(actionThings([action]), typed, [])).toHaveLength(1)
  })
})

it('marks a letter that stands for two, whichever of them was typed', () => {
  const marked = (text: string, query: string) => {
    const found = findFolded(foldWithPlaces(text), foldQuery(query))
    return found && text.slice(found.start, found.end)
  }
  expect([marked('Straße', 'stras'), marked('Straße', 'sse'), marked('cœur', 'e'), marked('x\u0301y', 'x')]).toEqual([
    'Straß',
    'ße',
    'œ',
    'x\u0301',
  ])
})

it('finds no letter of one script by one of another', () => {
  expect(foldQuery('Москва')).not.toEqual(foldQuery('Moskva'))
  expect(foldQuery('東京')).toEqual(['東京'])
})

it('tells letters apart that are more than their accents', () => {
  const finds = (written: string, typed: string) => holdsTyped(written, foldQuery(typed))
  expect([finds('ทำ', 'ที่'), finds('की', 'का'), finds('ที่', 'ที่'), finds('הַבַּיִת', 'הבית'), finds('مُحَمَّد', 'محمد')]).toEqual([
    false,
    false,
    true,
    true,
    true,
  ])
})

it('finds every text by itself, and marks a piece of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), (piece, around) => {
      const query = foldQuery(piece)
      const found = findFolded(foldWithPlaces(around + piece), query)
      if (query.length > 0) expect(found).not.toBeNull()
      if (found) expect(found.end).toBeGreaterThan(found.start)
    }),
  )
})
