/** What one cell says of several things, and what is one though signs stand in it; phases that are told by names alone. */
import { describe, expect, it } from 'vitest'
import { importedPage } from '../../support/imported-page.ts'
import { shownJourney } from '../../support/shown-journey.ts'

async function imported(head: string, cell: string): Promise<readonly string[]> {
  const rows = [`Stage;Touchpoints;${head}`, `Discover;Sign;"${cell}"`, 'Buy;Till;x2']
  return shownJourney((await importedPage(rows, 'map.csv')).document)
}

describe('pains', () => {
  it.each([
    ['The till is slow; people leave the shop.', ['The till is slow; people leave the shop.']],
    ['Slow till; no prices; far away.', ['Slow till', 'no prices', 'far away.']],
    ['Slow till; Far', ['Slow till', 'Far']],
    ['Nobody knows the shop; Nobody finds it there', ['Nobody knows the shop', 'Nobody finds it there']],
  ])('%s', async (cell, pains) => {
    const [first] = await imported('Pains', cell)
    expect(first).toBe(['Discover / Channel: Sign', ...pains.map((pain) => `pain ${pain}`)].join(' · '))
  })
})

describe('touchpoints', () => {
  it.each([
    ['Twitter/X', ['Twitter/X']],
    ['X / Twitter, Mail', ['X / Twitter', 'Mail']],
    ['Hotline 24/7', ['Hotline 24/7']],
    ['Mail/App', ['Mail', 'App']],
    ['Website / Shop', ['Website', 'Shop']],
  ])('%s', async (cell, titles) => {
    const { document } = await importedPage(
      ['Stage;Touchpoints;Pains', `Discover;${cell};Far`, 'Buy;Till;Dear'],
      'map.csv',
    )
    const found = shownJourney(document).map((line) => / \/ [^:]+: ([^·]+)/.exec(line)?.[1]?.trim())
    expect(new Set(found)).toEqual(new Set([...titles, 'Till']))
  })
})

it('“Twitter/X” is one channel', async () => {
  const rows = ['Stage;Channels;Pains', 'Discover;Twitter/X;Far', 'Buy;Shop;Dear']
  const { document } = await importedPage(rows, 'map.csv')
  expect([...document.channels.values()].map(({ name }) => name)).toEqual(['Twitter/X', 'Shop'])
})

it('a number or a sum that is all that a row calls its touchpoint stays its name', async () => {
  const rows = ['Stage;Touchpoint;Channel', 'Discover;404;Web', 'Buy;=1+1;Shop', 'Use;5 min;Home']
  const { document } = await importedPage(rows, 'map.csv')
  expect(shownJourney(document)).toEqual(['Discover / Web: 404', 'Buy / Shop: =1+1', 'Use / Home: Home · notes 5 min'])
})

describe('phases that nobody wrote', () => {
  const said =
    'Check the phases, which are guessed by the names of the stages: “Discover” (Awareness), “Buy” (Decision)'
  it.each([
    ['map.csv', 'Stage;Touchpoint\nDiscover;Sign\nBuy;Till\n'],
    ['map.md', '# Trees\n\n## Discover\n\n- Reads\n\n## Buy\n\n- Pays\n'],
    ['map.mmd', 'journey\n title Trees\n section Discover\n  Reads: 4: Ana\n section Buy\n  Pays: 2: Ana\n'],
  ])('are told where nobody is asked, of %s', async (name, text) => {
    expect((await importedPage(text, name)).guesses).toContain(said)
  })

  it('are nothing to tell of where a column says them', async () => {
    const { guesses } = await importedPage(
      'Stage;Phase;Touchpoint\nDiscover;Awareness;Sign\nBuy;Decision;Till\n',
      'map.csv',
    )
    expect(guesses.filter((text) => text.includes('phases'))).toEqual([])
  })
})
