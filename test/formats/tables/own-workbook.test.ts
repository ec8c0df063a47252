import { expect, it } from 'vitest'
import { deflate } from '../../../electron/files/deflate.ts'
import { journeyOfTables } from '../../../shared/formats/incoming/journey-of-tables.ts'
import { workbookTables } from '../../../shared/formats/tables/journey-tables.ts'
import { readXlsx } from '../../../shared/formats/tables/xlsx/read-xlsx.ts'
import { writeXlsx } from '../../../shared/formats/tables/xlsx/write-xlsx.ts'
import { inOrder } from '../../../shared/journey/document.ts'
import { journeyOf } from '../../support/journey-text.ts'

it('a workbook of ours brings back its touchpoints, however many findings stand beside them, and leaves nothing out', () => {
  const titles = Array.from({ length: 60 }, (_none, at) => `Step ${at}`)
  const document = journeyOf({
    stages: [{ id: 's', name: 'S' }],
    channels: [{ id: 'c', kind: 'social', name: 'C' }],
    touchpoints: titles.map((title, at) => ({ id: `t${at}`, stageId: 's', channelId: 'c', title, pains: ['x'] })),
  })
  let count = 0
  const options = { newId: () => `n${count++}`, openedAt: '2026-11-22T09:00:00.000Z', fallbackTitle: 'Map' }
  const made = journeyOfTables(readXlsx(writeXlsx(workbookTables(document), deflate)), options)
  expect(inOrder(made.document.touchpoints).map(({ title }) => title)).toEqual(titles)
  expect(made.remarks).toEqual([])
})
