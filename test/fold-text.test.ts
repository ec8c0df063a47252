/** What is typed finds what is written, the other way round too, and what was found is marked in the text as it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionThings, findThings } from '../renderer/screens/palette/found-things.ts'
import { findFolded, foldText, foldWithPlaces } from '../shared/fold-text.ts'
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
    const found = findFolded(foldWithPlaces(text), foldText(query))
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
  expect(foldText('Москва')).not.toBe(foldText('Moskva'))
  expect(foldText('東京')).toBe('東京')
})

it('finds every text by itself, and marks a piece of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), (piece, around) => {
      const query = foldText(piece.trim().replace(/\s+/gu, ' '))
      const found = findFolded(foldWithPlaces(around + piece), query)
      if (query !== '' && !/\s{2}/u.test(piece)) expect(found).not.toBeNull()
      if (found) expect(found.end).toBeGreaterThan(found.start)
    }),
  )
})
