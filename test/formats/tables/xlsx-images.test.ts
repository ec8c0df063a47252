/** Images in a workbook: behind the row of their touchpoint, each file once, and in nobody's way when it is read again. */

import { strFromU8, unzipSync } from 'fflate/browser'
import { expect, it } from 'vitest'
import { deflate } from '../../../electron/files/deflate.ts'
import { noChoices } from '../../../shared/formats/tables/import-choices.ts'
import { planImport } from '../../../shared/formats/tables/import-plan.ts'
import { workbookTables } from '../../../shared/formats/tables/journey-tables.ts'
import { matchColumns } from '../../../shared/formats/tables/match-columns.ts'
import { readXlsx } from '../../../shared/formats/tables/xlsx/read-xlsx.ts'
import { writeXlsx } from '../../../shared/formats/tables/xlsx/write-xlsx.ts'
import { touchpointsInTurn } from '../../../shared/journey/document.ts'
import { updateRecord } from '../../../shared/journey/edits/edits.ts'
import { addImages } from '../../../shared/journey/edits/image-edits.ts'
import { exampleDocument } from '../../support/example-document.ts'
import { illustratedDocument, shapedImages } from '../../support/illustrated-document.ts'
import { tinyWebp } from '../../support/pictures.ts'
import { edited } from '../../support/small-journey.ts'

const document = edited(illustratedDocument(), (before) =>
  updateRecord(before, 'images', shapedImages[0]?.id ?? '', { alt: 'A "form"\n& more' }),
)
const bytes = writeXlsx(workbookTables(document), deflate)
const parts = unzipSync(bytes)
const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())

it('hold each image once and show it wherever a touchpoint does', () => {
  const media = Object.keys(parts).filter((name) => name.startsWith('xl/media/'))
  expect(media).toHaveLength(shapedImages.length)
  for (const { id, data } of shapedImages) {
    expect(Buffer.from(parts[`xl/media/${id}.png`] ?? []).toString('base64')).toBe(data)
  }
  const rows = [...text('xl/drawings/drawing1.xml').matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => Number(row))
  expect(rows).toEqual(touchpointsInTurn(document).flatMap(({ imageIds }, at) => imageIds.map(() => at + 1)))
  expect(text('xl/drawings/drawing1.xml')).toContain('descr="A &quot;form&quot; &amp; more"')
})

it('change nothing when the table comes back', () => {
  const read = readXlsx(bytes).find(({ name }) => name === 'Touchpoints')
  if (!read) throw new Error('The sheet is gone.')
  const plan = planImport(document, read, matchColumns(read.headers), noChoices, () => 'new')
  expect(plan).toMatchObject({ added: 0, updated: 0, problems: [] })
})

it('leave a workbook without them as it was, and WebP out of those with them', () => {
  const plain = Object.keys(unzipSync(writeXlsx(workbookTables(exampleDocument()), deflate)))
  expect(plain.filter((name) => /media|drawing/.test(name))).toEqual([])
  const [first] = touchpointsInTurn(exampleDocument())
  const webp = edited(exampleDocument(), (before) => addImages(before, { touchpointId: first?.id ?? '' }, [tinyWebp]))
  expect(Object.keys(unzipSync(writeXlsx(workbookTables(webp), deflate))).filter((name) => /media/.test(name))).toEqual(
    [],
  )
})
