import { describe, expect, it } from 'vitest'
import { searchTexts, textsOf } from '../../shared/library/texts.ts'
import { exampleDocument } from '../support/example-document.ts'

const document = exampleDocument()
const rail = { journeyId: 'rail', title: document.journey.title, texts: textsOf(document) }
const other = {
  journeyId: 'other',
  title: 'Café',
  texts: [
    { touchpointId: null, subject: '', label: 'Title', text: 'Café' },
    { touchpointId: 't', subject: 'Pays', label: 'Pain', text: 'Zahlt mit Überweisung' },
  ],
}

describe('searching all journeys', () => {
  it('finds titles and what touchpoints say, whatever case and accents', () => {
    expect(searchTexts([rail, other], 'EUROPE rail').map(({ journeyId }) => journeyId)).toEqual(['rail'])
    expect(searchTexts([rail, other], 'uberweisung')).toEqual([
      { journeyId: 'other', count: 1, first: [other.texts[1]] },
    ])
    expect(searchTexts([rail, other], 'cafe')).toEqual([{ journeyId: 'other', count: 0, first: [] }])
  })

  it('says where in a journey, the first three, and how many there are', () => {
    const [hit] = searchTexts([rail], 'ticket')
    expect(hit?.first).toHaveLength(3)
    expect(hit?.count).toBeGreaterThan(3)
    expect(hit?.first.every(({ text }) => text.toLowerCase().includes('ticket'))).toBe(true)
    expect(hit?.first.some(({ touchpointId }) => touchpointId !== null)).toBe(true)
  })

  it('wants every word in one text, and finds nothing for nothing', () => {
    expect(searchTexts([other], 'pays überweisung')).toEqual([])
    expect(searchTexts([rail, other], '  ')).toEqual([])
  })
})
