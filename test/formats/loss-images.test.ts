/** Formats that hold no images say so; those that hold them say nothing. */
import { expect, it } from 'vitest'
import { formatIds } from '../../shared/formats/format-table.ts'
import { lossOf } from '../../shared/formats/loss.ts'
import { illustratedDocument } from '../support/illustrated-document.ts'

const document = illustratedDocument()
const without = ['canvas', 'csv', 'md']

it.each(without)('is said of %s', (format) => {
  expect(lossOf(document, format as (typeof formatIds)[number])).toMatch(/\b4 images\b/)
})

it.each(formatIds.filter((id) => !without.includes(id)))('is nothing to say of %s', (format) => {
  expect(lossOf(document, format) ?? '').not.toContain('image')
})
