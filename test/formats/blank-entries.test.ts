/** Entries of lists that say nothing, as a file may hold them: they are told and counted nowhere. */
import { describe, expect, it } from 'vitest'
import { writeJsonCanvas } from '../../shared/formats/json-canvas/write-json-canvas.ts'
import { writeMarkdown } from '../../shared/formats/markdown/write-markdown.ts'
import { readCsv, writeCsv } from '../../shared/formats/tables/csv.ts'
import { noChoices } from '../../shared/formats/tables/import-choices.ts'
import { planImport } from '../../shared/formats/tables/import-plan.ts'
import { journeyTable } from '../../shared/formats/tables/journey-tables.ts'
import { matchColumns } from '../../shared/formats/tables/match-columns.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { insightEntries } from '../../shared/journey/insights.ts'
import { newDocument, newJourney, newRecord } from '../../shared/journey/new-records.ts'
import { openOpportunitiesOf } from '../../shared/journey/opportunities.ts'
import { cardMeta } from '../../shared/layout/grid/card-anatomy.ts'
import { openedAt } from '../support/journey-text.ts'
import { journeyOfMarkdown } from '../support/read-files.ts'
import { edited, smallJourney } from '../support/small-journey.ts'

const blanks = ['', ' ', '\u00A0', '\t\n']
const lists = ['pains', 'tags', 'backstage', 'systems'] as const

/** With blank entries in every list of its first touchpoint, and with those given between them. */
function withBlanks(said: readonly string[] = []) {
  const texts = said.length === 0 ? blanks : said.flatMap((text) => [...blanks, text])
  const fields = Object.fromEntries(lists.map((name) => [name, texts]))
  const opportunities = texts.map((text, at) =>
    newRecord('opportunities', { id: `o${at}`, rank: `a${at}`, text, touchpointIds: ['a'] }),
  )
  return edited(
    smallJourney(),
    (before) => updateTouchpoint(before, 'a', fields),
    () => ({ opportunities: { added: opportunities, updated: [], removed: [] } }),
  )
}

const read = (text: string) =>
  journeyOfMarkdown(text, { openedAt, newId: () => crypto.randomUUID(), fallbackTitle: 'From a file' })

describe('blank entries', () => {
  it('are not in Markdown', () => {
    expect(writeMarkdown(withBlanks())).toBe(writeMarkdown(smallJourney()))
    const lines = writeMarkdown(withBlanks(['Slow'])).split('\n')
    expect(lines.filter((line) => /^ {2}- (?:Pain|Tags|Backstage act|System|Opportunity):/.test(line))).toEqual([
      '  - Pain: Slow',
      '  - Opportunity: Slow',
      '  - Tags: Slow',
      '  - Backstage act: Slow',
      '  - System: Slow',
    ])
  })

  it('are not taken out of Markdown', () => {
    const names = ['Pain', 'Pains', 'Opportunity', 'Tags', 'Tag', 'Backstage act', 'System']
    const blank = names.flatMap((name) => [`  - ${name}:`, `  - ${name}:  `])
    const outline = ['# Plan', '## Find', '### Web', '- Asks', ...blank, '  - Tags: ; one; ; two'].join('\n')
    const document = read(outline)
    const [touchpoint] = inOrder(document.touchpoints)
    expect(lists.map((name) => touchpoint?.[name])).toEqual([[], ['one', 'two'], [], []])
    expect(document.opportunities.size).toBe(0)
  })

  it('are not in tables', () => {
    const table = (document: JourneyDocument) => writeCsv(journeyTable(document, 'touchpoints'))
    expect(table(withBlanks())).toBe(table(smallJourney()))
    expect(table(withBlanks(['Slow']))).not.toContain('\\-')
  })

  it('are not taken out of tables', () => {
    const text =
      'Stage,Channel,Touchpoint,Pains,Opportunities,Tags\nFind,Web,Asks,\\-; slow; \\-,\\-,"\\ ; \\-"\nFind,Web,Pays,\\-,fast; \\-; ;,\n'
    const table = readCsv(text)
    const empty = newDocument(newJourney({ id: 'j', title: '' }, openedAt))
    const { change } = planImport(empty, table, matchColumns(table.headers), noChoices, () => crypto.randomUUID())
    const document = applyChange(empty, change)
    expect(inOrder(document.touchpoints).map(({ pains, tags }) => [pains, tags])).toEqual([
      [['slow'], []],
      [[], []],
    ])
    expect(inOrder(document.opportunities).map(({ text }) => text)).toEqual(['fast'])
  })

  it('are not among the words of a canvas', () => {
    const texts = (document: Parameters<typeof writeJsonCanvas>[0]) =>
      (JSON.parse(writeJsonCanvas(document)) as { nodes: { text?: string }[] }).nodes.map(({ text }) => text)
    expect(texts(withBlanks())).toEqual(texts(smallJourney()))
  })

  it('are counted neither on cards nor in the lanes', () => {
    const document = withBlanks()
    const touchpoint = document.touchpoints.get('a')
    if (!touchpoint) throw new Error('It is gone.')
    const opportunities = openOpportunitiesOf(document, 'a').length
    expect(cardMeta(touchpoint, opportunities)).toEqual([])
    for (const name of ['pains', 'opportunities'] as const)
      expect([...insightEntries(document, name).values()].flat()).toEqual([])
  })
})
