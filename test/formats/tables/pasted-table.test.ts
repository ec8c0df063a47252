/** Tables that are pasted on the map: what their columns say is taken over, and places that the journey lacks come with them. */
import { describe, expect, it } from 'vitest'
import { newPlacesWords, planPaste } from '../../../shared/formats/incoming/paste-plan.ts'
import { readPastedTable } from '../../../shared/formats/incoming/pasted-table.ts'
import { applyChange } from '../../../shared/journey/change.ts'
import { inOrder } from '../../../shared/journey/document.ts'
import { newDocument, newJourney } from '../../../shared/journey/new-records.ts'
import { cell, smallJourney } from '../../support/small-journey.ts'

let count = 0
const newId = () => `new-${++count}`

function pasted(text: string, document = smallJourney()) {
  const table = readPastedTable(text)
  if (!table) throw new Error('This was read as no table.')
  const plan = planPaste(document, table, document.stages.size > 0 ? cell('s1', 'c1') : null, newId)
  const after = applyChange(document, plan.change)
  const isNew = new Set(plan.change.touchpoints?.added.map(({ id }) => id))
  const touchpoints = inOrder(after.touchpoints).filter(({ id }) => isNew.has(id))
  const places = touchpoints.map(
    ({ title, stageId, channelId }) =>
      `${title}: ${after.stages.get(stageId)?.name} / ${after.channels.get(channelId)?.name}`,
  )
  return { plan, after, touchpoints, places }
}

describe('a pasted table', () => {
  it('brings the stages and channels that the journey lacks, with what they most likely are', () => {
    const { plan, places } = pasted(
      'Stage\tChannel\tTouchpoint\nDiscover\tInstagram\tSees a story\nfind\tSHOP\tAsks\nDiscover\tWeb\tReads\n',
    )
    expect(places).toEqual(['Sees a story: Discover / Instagram', 'Asks: Find / Shop', 'Reads: Discover / Web'])
    expect(plan.newStages.map(({ phase }) => phase)).toEqual(['awareness'])
    expect(plan.newChannels.map(({ kind }) => kind)).toEqual(['social'])
    expect(newPlacesWords(plan)).toBe('Added 1 stage and 1 channel: “Discover”, “Instagram”.')
  })

  it('puts rows that name no place where the user is', () => {
    expect(pasted('Touchpoint\tStage\tChannel\nWaits\t\t\nPays\tBuy\t\n').places).toEqual([
      'Waits: Find / Web',
      'Pays: Buy / Web',
    ])
  })

  it('fills a journey that has neither stage nor channel', () => {
    const empty = newDocument(newJourney({ id: 'j', title: '' }, ''))
    expect(pasted('Phase;Kontaktpunkt;Kanal\nSuche;Liest;Netz\n', empty).places).toEqual(['Liest: Suche / Netz'])
  })

  it('takes every column over, and keeps in the notes what none of ours says', () => {
    const { touchpoints } = pasted(
      'Touch point\tPain points\tOwner\tEmotion: Ana\tTill\tNotes\nPays\tslow; loud\tBo\t-1\t7\tat noon\nLeaves\t\t\t\t\t\n',
    )
    expect(touchpoints).toMatchObject([
      { title: 'Pays', pains: ['slow', 'loud'], owner: { name: 'Bo' }, notes: 'at noon\nTill: 7' },
      { title: 'Leaves', notes: '' },
    ])
    expect(Object.values(touchpoints[0]?.emotions ?? {})).toEqual([-1])
  })

  it.each([
    ['Phase\tStep\tMedium', 'Buy', 'Pays', 'Shop'],
    ['Phase\tTouch point\tKanal', 'Buy', 'Pays', 'Shop'],
    ['JOURNEY STAGE\tCustomer actions\tWhere', 'Buy', 'Pays', 'Shop'],
    ['Step\tTouchpoint\tPlatform', 'Buy', 'Pays', 'Shop'],
    ['Étape\tPoint de contact\tCanal', 'Buy', 'Pays', 'Shop'],
    ['Stage,Title,Channel', 'Buy', 'Pays', 'Shop'],
  ])('knows its columns by %j', (headers, ...cells) => {
    const by = headers.includes('\t') ? '\t' : ','
    expect(pasted(`${headers}\n${cells.join(by)}\n`).places).toEqual(['Pays: Buy / Shop'])
  })
})

it.each([
  'Sees a story\nAsks, and waits',
  'Searches\t2 minutes\nPays\t1 minute',
  'a "b, c\nd',
  'Name, please',
  '',
  '\t',
])('%j is no table whose columns we know', (text) => {
  expect(readPastedTable(text)).toBeNull()
})
