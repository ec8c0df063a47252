/** Texts that nobody wrote as Markdown: notes with lines above lists, bullets of other programs, tables of wikis. */
import { describe, expect, it } from 'vitest'
import { importWords } from '../../../shared/words/import-words.ts'
import { importedPage } from '../../support/imported-page.ts'
import { shownJourney, stageNames } from '../../support/shown-journey.ts'

describe('lines above lists', () => {
  it.each([
    ['indented lists', ['Discover', '  - Hears of it', 'Buy', '  - Pays']],
    ['lists below blank lines', ['Discover:', '', '- Hears of it', '', 'Buy:', '', '- Pays']],
    ['counted lines', ['Stage 1: Discover', '- Hears of it', '', 'Stage 2: Buy', '- Pays']],
    ['bullets of a word processor', ['Discover', '• Hears of it', '', 'Buy', '• Pays']],
    ['numbers', ['Discover', '1. Hears of it', '', 'Buy', '1. Pays']],
  ])('are stages: %s', async (_what, lines) => {
    for (const name of ['page.md', 'page.txt']) {
      const { document, left } = await importedPage(['Trees', '', ...lines], name)
      expect(document.journey.title).toBe('Trees')
      expect(shownJourney(document)).toEqual(['Discover / Channel: Hears of it', 'Buy / Channel: Pays'])
      expect(left).toEqual([])
    }
  })

  it('are none where they are labels, sentences, or below a heading', async () => {
    const page = [
      '# Trees',
      '',
      '## Discover',
      '',
      'Pains:',
      '',
      '- Far',
      '',
      '## Buy',
      '',
      'People pay.',
      '',
      '- Pays',
    ]
    expect(stageNames((await importedPage(page)).document)).toEqual(['Discover', 'Buy'])
  })
})

it.each([
  ['Jira', ['||Stage||Touchpoint||Pain||', '|Discover|Radio|Loud|', '|Buy|Till|Queue|']],
  [
    'MediaWiki',
    [
      ...['{| class="wikitable"', '! Stage !! Touchpoint !! Pain', '|-', '| Discover || Radio || Loud', '|-'],
      ...['| Buy', '| style="x" | Till', '| Queue', '|}'],
    ],
  ],
])('a table of %s is one', async (_what, lines) => {
  const { document } = await importedPage(lines, 'page.txt')
  expect(shownJourney(document)).toEqual(['Discover / Channel: Radio · pain Loud', 'Buy / Channel: Till · pain Queue'])
})

it('“Touchpoint: Till” is a touchpoint with what stands below it', async () => {
  const { document } = await importedPage([
    ...['# Trees', '', '## Stage: Buy', '### Touchpoint: Till', 'Channel: Shop', 'Pain: Queue', ''],
    ...['### Touchpoint: Gate', 'Channel: Yard', 'Emotion: +1'],
  ])
  expect(shownJourney(document)).toEqual(['Buy / Shop: Till · pain Queue', 'Buy / Yard: Gate · Customer 1'])
})

describe('a guess about stages is said', () => {
  const remarksOf = async (lines: readonly string[]) => (await importedPage(lines)).guesses

  it('where nothing tells them', async () => {
    expect(await remarksOf(['# Notes', '', '- Pays', '- Waits'])).toContain(importWords.noStage('Stage'))
    const headings = ['# Notes', '', '## Features', '- Dark', '', '## Fixes', '- Crash']
    expect(await remarksOf(headings)).toContain(importWords.headingsAsStages())
  })

  it.each([
    ['# Journey of notes', '## 1. Features', '## 2. Fixes'],
    ['# Notes', '## Awareness', '## Purchase'],
  ])('and not where below %s %s and %s do', async (title, one, other) => {
    expect(await remarksOf([title, '', one, '- Dark', '', other, '- Crash'])).not.toContain(
      importWords.headingsAsStages(),
    )
  })
})
