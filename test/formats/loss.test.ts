/** What a file can't hold is said when it is written; what it holds isn't. */
import { expect, it } from 'vitest'
import { lossOf } from '../../shared/formats/loss.ts'
import { exampleDocument } from '../support/example-document.ts'
import { fullDocument } from '../support/full-document.ts'
import { journeyOf } from '../support/journey-text.ts'

const whole = fullDocument()
const touchpointAlone = journeyOf({
  stages: [{ id: 's', name: 'S' }],
  channels: [{ id: 'c', kind: 'social', name: 'C' }],
  touchpoints: [{ id: 't', stageId: 's', channelId: 'c', title: 'T' }],
})

it('is said of a CSV, a workbook and an outline of a journey with every field', () => {
  const csv = lossOf(whole, 'csv')
  expect(csv).toMatch(/^CSV holds one table and leaves out .* and .*\. The journey is unchanged\.$/)
  for (const what of ['connection', 'measure', 'quote', 'image', 'opportunity details', 'persona details']) {
    expect(csv).toContain(what)
  }
  const xlsx = lossOf(whole, 'xlsx')
  expect(xlsx).toMatch(/^Excel leaves out /)
  expect(xlsx).toContain('connection')
  expect(xlsx).not.toMatch(/measure|quote|opportunit/)
  const markdown = lossOf(whole, 'md')
  expect(markdown).toMatch(/^Markdown leaves out .*ballot.*image.*note positions and colours/)
  expect(markdown).not.toMatch(/connection|persona|measure/)
})

it('is nothing where the format holds all', () => {
  for (const format of ['csv', 'xlsx', 'md'] as const) expect(lossOf(touchpointAlone, format)).toBeNull()
  for (const format of ['journey', 'mmd'] as const) expect(lossOf(whole, format)).toBeNull()
  expect(lossOf(whole, 'csv', 'quotes'), 'a table that was chosen for what it says').toBeNull()
})

it('names connections of the example, which a table has no place for', () => {
  expect(lossOf(exampleDocument(), 'csv')).toContain(`${exampleDocument().connections.size} connections`)
})

it('says of a table whose rows name channels in another order than the journey', () => {
  const channels = [
    { id: 'c', kind: 'social', name: 'C' },
    { id: 'd', kind: 'social', name: 'D' },
  ]
  const stages = [
    { id: 's', name: 'S' },
    { id: 's2', name: 'S2' },
  ]
  const journey = (first: string, then: string) =>
    journeyOf({
      ...{ stages, channels },
      touchpoints: [
        { id: 't', stageId: 's', channelId: first, title: 'T' },
        { id: 't2', stageId: 's2', channelId: then, title: 'T' },
      ],
    })
  for (const format of ['csv', 'xlsx'] as const) {
    expect(lossOf(journey('c', 'd'), format)).toBeNull()
    expect(lossOf(journey('d', 'c'), format)).toContain('the order of stages and channels')
  }
})

it('says that a table takes two stages, channels, needs or objectives of the same name for one', () => {
  const twins = {
    stages: [
      { id: 's', name: 'Uses it' },
      { id: 's2', name: ' uses  it' },
    ],
    needs: [
      { id: 'n', text: 'Be heard' },
      { id: 'n2', text: 'Be heard' },
    ],
  }
  for (const [list, records] of Object.entries(twins)) {
    const journey = journeyOf({
      stages: [{ id: 's', name: 'S' }],
      channels: [{ id: 'c', kind: 'social', name: 'C' }],
      [list]: records,
    })
    for (const format of ['csv', 'xlsx'] as const) {
      expect(lossOf(journey, format), `${list} in ${format}`).toContain('which is which where two have the same name')
    }
    expect(lossOf(journey, 'md') ?? '').not.toContain('same name')
  }
})
