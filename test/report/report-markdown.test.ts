/** The report as Markdown: the same story as on the pages, with no text of the journey as markup. */
import { describe, expect, it } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { journeyReport } from '../../shared/report/journey-report.ts'
import { reportMarkdown } from '../../shared/report/report-markdown.ts'
import { exampleDocument } from '../support/example-document.ts'
import { journeyOf } from '../support/journey-text.ts'
import { edited } from '../support/small-journey.ts'

const at = '2026-11-22T09:00:00.000Z'
const picture = 'data:image/svg+xml;base64,AAAA'
const write = (document: Parameters<typeof journeyReport>[0], hasAppendix = false) =>
  reportMarkdown(journeyReport(document, at, { hasAppendix }), picture)
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('## '))

describe('the report as Markdown', () => {
  it('tells the story in its order, and the picture last', () => {
    const text = write(exampleDocument())
    expect(headings(text)).toEqual([
      '## Who it is about',
      '## How it feels',
      '## In short',
      '## Moments of truth',
      '## The three worst moments',
      '## Where people are missed',
      '## What to do next',
      '## How success is measured',
    ])
    expect(text).toMatch(/^# Travelling Europe by rail\n\nCustomer journey as it is today, 22 November 2026\n/)
    expect(text).toContain(
      '“We leave on Friday, and nobody can say where our tickets are.” (First-time visitor, Made up',
    )
    expect(text).toContain(
      '| Follow the parcel from the confirmation (“Waits for paper tickets in the post”) | Fulfilment | Now |',
    )
    expect(text.endsWith(`\n[map]: <${picture}>\n`)).toBe(true)
  })

  it('says in words what the pages show by curve, faces and signs', () => {
    const text = write(exampleDocument())
    expect(text).toContain(
      '6. **After travel** (First-time visitor: angry to happy; Returning traveller: angry to happy). Pain: Takes weeks, needs a stamp\n',
    )
    expect(text).toContain('\n● Covered\n')
    const silent = edited(
      exampleDocument(),
      ...['validate', 'board', 'window', 'missed', 'share'].map((id) => (before: JourneyDocument) => {
        return updateTouchpoint(before, id, { emotions: {}, pains: [] })
      }),
    )
    expect(write(silent)).toContain('5. **Travel** (not known)\n')
    expect(text.match(/^ {2}- Needs: .*; .*$/gm)).toHaveLength(2)
  })

  it('has all findings after it if asked', () => {
    expect(headings(write(exampleDocument(), true)).at(-1)).toBe('## Appendix: all findings')
  })

  it('has no heading without content', () => {
    const text = write(journeyOf())
    expect(headings(text)).toEqual([])
    expect(text).toContain('**This journey has no touchpoints yet.**')
  })

  it('leaves a per cent sign as it is, and two of them without a meaning', () => {
    const place = { stageId: 's', channelId: 'c' }
    const lists = {
      stages: [{ id: 's', name: 'Find' }],
      channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
      touchpoints: [{ id: 't', title: 'Reads', ...place }],
    }
    expect(write(journeyOf(lists, { success: '70 % pass, %% or not' }))).toContain('70 % pass, \\%\\% or not')
  })

  it('lets no text of the journey become markup', () => {
    const text = write(
      journeyOf(
        {
          stages: [{ id: 's', name: '| a | <b>\n# c', phase: 'awareness' }],
          channels: [
            { id: 'c', name: '[x](y)', kind: 'social' },
            { id: 'd', name: '`d`', kind: 'mobile' },
          ],
          personas: [{ id: 'p', name: '**p**', channelUse: { c: 'often', d: 'often' } }],
          touchpoints: [
            {
              id: 't',
              title: '# t\n- u',
              stageId: 's',
              channelId: 'c',
              emotions: { p: -2 },
              pains: ['| pain |\n# no'],
            },
          ],
        },
        { title: '<script>', summary: '# not a heading\n- nor a list' },
      ),
    )
    expect(text).toContain('# \\<script\\>\n')
    expect(text).not.toMatch(/^# (?!\\<script)|^- (?:nor|u)|\n# c|<b>|\n# no/m)
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(row).toMatch(/\|$/)
  })
})
