import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../renderer/screens/search/excerpt.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { searchJourney } from '../../shared/journey/search.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { journeyOf } from '../support/journey-text.ts'

const places = (document: Parameters<typeof searchJourney>[0], query: string) =>
  searchJourney(document, query).map(({ list, id, field }) => `${list} ${id} ${field}`)

/** Every field that holds words has "needle" in it, once. */
const everywhere = journeyOf(
  {
    stages: [{ id: 's', name: 'needle stage' }],
    channels: [{ id: 'c', name: 'needle channel', kind: 'social' }],
    personas: [{ id: 'p', name: 'needle persona', description: 'a needle' }],
    needs: [{ id: 'n', text: 'needle need' }],
    objectives: [{ id: 'o', text: 'needle objective', measure: 'needles' }],
    touchpoints: [
      {
        id: 't',
        stageId: 's',
        channelId: 'c',
        title: 'needle title',
        notes: 'needle',
        why: 'needle',
        what: 'needle',
        how: 'needle',
        measure: 'needle',
        owner: { name: 'needle' },
        evidence: { note: 'needle' },
        pains: ['needle one', 'none', 'needle two'],
        opportunities: ['needle'],
        tags: ['needle'],
      },
      { id: 'u', stageId: 's', channelId: 'c' },
    ],
    connections: [{ id: 'e', from: 't', to: 'u', label: 'needle' }],
    notes: [{ id: 'k', text: 'needle' }],
  },
  {
    title: 'needle',
    summary: 'needle',
    success: 'needle',
    purpose: { vision: 'needle', mission: 'needle', purpose: 'needle' },
    brandPersona: { see: 'needle', hear: 'x', think: '', feel: '', engageWith: '', standFor: 'needle' },
  },
)

describe('searching a journey', () => {
  it('finds text in every field of every record, touchpoints first', () => {
    expect(places(everywhere, 'NEEDLE')).toEqual([
      ...['title', 'why', 'what', 'how', 'pains', 'pains', 'owner', 'measure', 'evidence', 'notes', 'tags'].map(
        (field) => `touchpoints t ${field}`,
      ),
      'connections e label',
      'stages s name',
      'channels c name',
      'personas p name',
      'personas p description',
      'needs n text',
      'objectives o text',
      'objectives o measure',
      'opportunities v1-t-1 text',
      'notes k text',
      ...['title', 'summary', 'success', 'vision', 'mission', 'purpose', 'brandPersona', 'brandPersona'].map(
        (field) => `journey ${everywhere.journey.id} ${field}`,
      ),
    ])
  })

  it('takes no heed of case, accents and line breaks, and marks what was found in the text as it is', () => {
    const document = exampleDocument()
    const title = 'Über die Straße: élan\nvital'
    const changed = applyChange(document, updateTouchpoint(document, 'compare', { title }))
    for (const [query, found] of [
      ['uber', 'Über'],
      ['ELAN VITAL', 'élan\nvital'],
      ['straße', 'Straße'],
    ] as const) {
      const [hit] = searchJourney(changed, query)
      expect(hit?.text.slice(hit.start, hit.end)).toBe(found)
    }
  })

  it('finds nothing for blank text', () => {
    expect(searchJourney(exampleDocument(), '  \t')).toEqual([])
  })

  it('marks a piece of the text for whatever is looked for in whatever journey', () => {
    fc.assert(
      fc.property(
        arbitraryDocument(),
        fc.oneof(fc.constantFrom('a', 'pass', 'buys a'), fc.string()),
        (document, query) => {
          for (const hit of searchJourney(document, query)) {
            expect(hit.end).toBeGreaterThan(hit.start)
            expect(hit.end).toBeLessThanOrEqual(hit.text.length)
            const { before, found, after } = excerptOf(hit)
            expect(hit.text).toContain(before.replace(/^…/, '') + found + after)
          }
        },
      ),
    )
  })
})
