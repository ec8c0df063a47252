import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../shared/gaps/coverage.ts'
import { newChannel, newDocument, newJourney, newStage } from '../../shared/journey/new-records.ts'
import { overviewPages } from '../../shared/projector/overview-pages.ts'
import { arbitraryGrid } from '../support/arbitrary-grid.ts'
import { exampleDocument } from '../support/example-document.ts'

const screen = { width: 1920, height: 1080 }

describe('the overview on the projector', () => {
  it('shows every cell once, on any journey, and as many filled ones as the analyzer counts', () => {
    fc.assert(
      fc.property(arbitraryGrid, (document) => {
        const cells = overviewPages(document, screen).flatMap((page) => page.cells)
        const keys = cells.map(({ stageId, channelId }) => `${stageId}/${channelId}`)
        const { cells: count, filled, awareness } = coverageOf(document)
        expect(new Set(keys).size).toBe(count)
        expect(keys).toHaveLength(count)
        expect(cells.filter(({ weight }) => weight === 'filled')).toHaveLength(filled)
        expect(cells.filter(({ weight }) => weight === 'awareness')).toHaveLength(awareness.cells - awareness.filled)
      }),
    )
  })

  it('counts an idea apart: it fills no gap', () => {
    const [page] = overviewPages(exampleDocument(), screen)
    const idea = page?.cells.find(({ ideaCount, weight }) => ideaCount > 0 && weight === 'awareness')
    expect(idea).toMatchObject({ touchpointCount: 0, ideaCount: 1 })
  })

  it('goes on with further pages where a journey has more stages and channels than can be read', () => {
    const document = newDocument(newJourney({ id: 'j', title: 'Wide' }, '2026-11-22T09:00:00.000Z'), {
      stages: Array.from({ length: 12 }, (_, index) =>
        newStage({ id: `s${index}`, rank: `a${String.fromCharCode(97 + index)}` }),
      ),
      channels: Array.from({ length: 9 }, (_, index) =>
        newChannel({ id: `c${index}`, rank: `a${index}`, kind: 'social' }),
      ),
    })
    const pages = overviewPages(document, screen)
    expect(pages.map(({ stages, channels }) => [stages.length, channels.length])).toEqual([
      [6, 5],
      [6, 5],
      [6, 4],
      [6, 4],
    ])
    for (const { stages } of pages) for (const { width } of stages) expect(width).toBeGreaterThan(200)
  })

  it('has one page for an empty journey', () => {
    expect(overviewPages(newDocument(newJourney({ id: 'j', title: '' }, '')), screen)).toHaveLength(1)
  })
})
