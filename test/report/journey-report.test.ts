/** What a client reads says what the analyzer says, in words that stand without the map. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dismissFinding, switchRule } from '../../shared/gaps/decision-edits.ts'
import { analyze } from '../../shared/gaps/report.ts'
import { rules } from '../../shared/gaps/rules/index.ts'
import { adviceFor } from '../../shared/report/advice.ts'
import { heatWords } from '../../shared/report/heat-map.ts'
import { journeyReport } from '../../shared/report/journey-report.ts'
import { reportMarkdown } from '../../shared/report/report-markdown.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { journeyOf } from '../support/journey-text.ts'
import { edited } from '../support/small-journey.ts'
import { wholeBut } from '../support/whole-journey.ts'

const at = '2026-11-22T09:00:00.000Z'

describe('the report', () => {
  it('gives advice on every rule', () => {
    for (const { id } of rules) expect(adviceFor(id)).toMatch(/^[A-Z].+\.$/)
  })

  it('holds every open finding once, with its place, and counts them as the analyzer does', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const report = journeyReport(document, at)
        const { findings, verdict, coverage } = analyze(document)
        const messages = report.groups.flatMap((group) => group.findings.map(({ message }) => message))
        expect(messages.toSorted()).toEqual(findings.map(({ message }) => message).toSorted())
        expect(report.score.map(({ open }) => open)).toEqual(
          ['must', 'should', 'could'].map((word) => findings.filter(({ severity }) => severity === word).length),
        )
        expect(report.verdict).toBe(verdict)
        const cells = report.heatMap.channels.flatMap((channel) => channel.cells)
        expect([cells.length, cells.filter(({ count }) => count > 0).length]).toEqual([coverage.cells, coverage.filled])
      }),
    )
  })

  it('begins with what must be fixed, awareness first', () => {
    const report = journeyReport(exampleDocument(), at)
    expect(report.firstSteps.map(({ title }) => title)).toEqual([
      'A kind of channel misses awareness',
      'Weak moment of truth',
      'Success is undefined',
    ])
    expect(report.firstSteps[0]?.where).toContain('Research and planning › Phone and text')
    expect(report.date).toBe('22 November 2026')
    expect(
      journeyReport(
        wholeBut(() => {}),
        at,
      ),
    ).toMatchObject({ firstSteps: [], groups: [], verdict: 'ready-to-share' })
  })

  it('tells how a cell is filled, and where nobody meets people in awareness', () => {
    const { channels } = journeyReport(exampleDocument(), at).heatMap
    expect(channels.map(({ cells }) => cells.slice(0, 2).map(heatWords))).toEqual([
      ['1, delighted', ''],
      ['gap', '1, happy'],
      ['1, neutral', '2, neutral'],
      ['2, happy', '1, neutral'],
      ['gap, 1 idea', ''],
      ['gap', ''],
    ])
  })
})

describe('as Markdown', () => {
  const picture = 'data:image/svg+xml;base64,AAAA'
  const markdownOf = (document: Parameters<typeof journeyReport>[0]) =>
    reportMarkdown(journeyReport(document, at), picture)

  it('stands by itself: title, score, steps, picture, map, findings, in this order', () => {
    const text = markdownOf(exampleDocument())
    const parts = [
      '# Travelling Europe by rail\n',
      '## At a glance',
      '## What to do first',
      '![The map',
      '## Must: fix',
    ]
    const places = parts.map((part) => text.indexOf(part))
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true)
    expect(text.endsWith(`\n[map]: <${picture}>\n`)).toBe(true)
  })

  it('tells what was dismissed with its note, and which rules aren’t asked', () => {
    const example = exampleDocument()
    const finding = analyze(example).findings.find(({ rule }) => rule === 'success-undefined')
    if (!finding) throw new Error('The example says what success is.')
    const document = edited(
      example,
      (before) => dismissFinding(before, finding, 'Agreed *by phone*'),
      (before) => switchRule(before, 'brand-undefined', false),
    )
    const text = markdownOf(document)
    const left = text.slice(text.indexOf('## Looked at and left as it is'))
    expect(left).toContain('**Success is undefined.**')
    expect(left).toContain('*Agreed \\*by phone\\**')
    expect(left).toContain('## Not asked\n\n- Brand persona is blank\n')
  })

  it('lets no text of the journey become markup', () => {
    const text = markdownOf(
      journeyOf(
        { stages: [{ id: 's', name: '| a | <b>\n# c' }], channels: [{ id: 'c', name: '[x](y)', kind: 'social' }] },
        { title: '<script>', summary: '# not a heading\n- nor a list' },
      ),
    )
    expect(text).toContain('# \\<script\\>\n')
    expect(text).not.toMatch(/^# not|^- nor|\n# c|<b>/m)
    const table = text.split('\n').filter((line) => line.startsWith('| '))
    const widths = new Set(table.slice(-3).map((line) => line.match(/(?<!\\)\|/g)?.length))
    expect(widths.size).toBe(1)
  })
})
