/** The Markdown outline: to be read by people and programs, and taken in again as far as an outline tells. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownLine, readMarkdownLine } from '../../shared/formats/markdown/markdown-text.ts'
import { writeMarkdown } from '../../shared/formats/markdown/write-markdown.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { anyText } from '../support/hostile-texts.ts'
import { openedAt } from '../support/journey-text.ts'
import { randomCases } from '../support/long-run.ts'
import { journeyOfMarkdown } from '../support/read-files.ts'

let count = 0
const read = (text: string) =>
  journeyOfMarkdown(text, { openedAt, newId: () => `new-${++count}`, fallbackTitle: 'From a file' })

const cells = (document: JourneyDocument) =>
  inOrder(document.touchpoints)
    .map(({ title, stageId, channelId, why, pains, status, momentOfTruth, evidence, owner }) => ({
      ...{ title, why, pains, status, momentOfTruth, evidence, owner },
      stage: document.stages.get(stageId)?.name,
      phase: document.stages.get(stageId)?.phase,
      channel: document.channels.get(channelId)?.name,
      kind: document.channels.get(channelId)?.kind,
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1))

describe('written', () => {
  it('tells stages, channels and touchpoints so that they can be read again', () => {
    const document = exampleDocument()
    const text = writeMarkdown(document)
    expect(text).toMatch(/^# Travelling Europe by rail\n\n/)
    expect(text).toContain('## Research and planning (Awareness)')
    const back = read(text)
    expect(cells(back)).toEqual(cells(document))
    expect([...back.personas.values()].map(({ name }) => name)).toEqual(
      [...document.personas.values()].map(({ name }) => name),
    )
    expect(back.notes.size).toBe(document.notes.size)
    expect(back.journey).toMatchObject({
      title: document.journey.title,
      summary: document.journey.summary,
      state: 'as-is',
    })
  })

  it('keeps every text a text', () => {
    const shown = (text: string) =>
      text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
    fc.assert(
      fc.property(anyText, (text) => {
        const line = markdownLine(text)
        expect(line).not.toMatch(/[\n\r]/)
        expect(line).not.toMatch(/(?<!\\)(?:\\\\)*(?:!?\[|<|`|\*|_|#|\||~)/)
        expect(line).not.toMatch(/^(?:[-+] |\d+[.)] |> |#|=+$|-+$)/)
        if (!/[\uE000\uE001]/.test(text)) expect(readMarkdownLine(line)).toBe(shown(text))
      }),
    )
  })

  it('can be read again whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const back = read(writeMarkdown(document))
        expect(back.touchpoints.size).toBe(document.touchpoints.size)
      }),
      { numRuns: randomCases(100) },
    )
  })
})

describe("another program's outline", () => {
  it('becomes stages, channels and touchpoints', () => {
    const document = read(
      [
        '# Coffee',
        'Ana on her way to work',
        '',
        '## Discover',
        '- Sees a *poster*',
        '    - at the station',
        '    - Pain: too small',
        '1. [ ] Hears of it',
        '### Instagram',
        '* Sees a story',
        '```',
        '# no heading',
        '```',
        '## Pay',
        '+ At the [counter](https://example.org)',
        '',
      ].join('\r\n'),
    )
    expect(document.journey).toMatchObject({ title: 'Coffee', summary: 'Ana on her way to work' })
    expect(inOrder(document.stages).map(({ name, phase }) => [name, phase])).toEqual([
      ['Discover', 'awareness'],
      ['Pay', 'decision'],
    ])
    expect(inOrder(document.touchpoints).map(({ title, notes, pains }) => [title, notes, pains])).toEqual([
      ['Sees a poster', 'at the station', ['too small']],
      ['Hears of it', '', []],
      ['Sees a story', '# no heading', []],
      ['At the counter', '', []],
    ])
    expect(inOrder(document.channels).map(({ name, kind }) => [name, kind])).toEqual([
      ['Channel', 'traditional'],
      ['Instagram', 'social'],
    ])
  })

  it('of bullets alone is one stage, and of headings of one level has no title', () => {
    expect(inOrder(read('- a\n- b').touchpoints).map(({ title }) => title)).toEqual(['a', 'b'])
    const document = read('## A\n- a\n## B\n- b')
    expect([document.journey.title, document.stages.size]).toEqual(['From a file', 2])
  })

  it('without any outline is refused', () => {
    expect(() => read('just words\n')).toThrow('no table, no bullets and no labels below headings to import')
  })
})
