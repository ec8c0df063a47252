import { expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { formatIds, isPicture } from '../../shared/formats/format-table.ts'
import { textPreview } from '../../shared/formats/text-preview.ts'
import { writeJourney } from '../../shared/formats/write-journey.ts'
import { boardOf } from '../bench/board.ts'
import { exampleDocument } from '../support/example-document.ts'

const textFormats = formatIds.flatMap((id) => (isPicture(id) ? [] : [id]))

it.each(textFormats)('shows how a %s file begins', (format) => {
  const document = exampleDocument()
  const preview = textPreview(document, format, 'touchpoints')
  if (preview.of === 'text') {
    expect(preview.text.length).toBeGreaterThan(200)
    expect(writeJourney(document, format, 'touchpoints', deflate)).toContain(preview.text.slice(0, 1_000))
  } else {
    const [touchpoints] = preview.tables
    expect(preview.tables).toHaveLength(format === 'csv' ? 1 : preview.tables.length)
    expect(touchpoints?.rowCount).toBe(document.touchpoints.size)
    expect(touchpoints?.rows).toHaveLength(document.touchpoints.size)
  }
})

it.each(textFormats)('shows no more of a large %s file than one looks at', (format) => {
  const preview = textPreview(boardOf(1_000), format, 'touchpoints')
  if (preview.of === 'text') expect([preview.isCut, preview.text.length <= 20_000]).toEqual([true, true])
  else for (const { rows } of preview.tables) expect(rows.length).toBeLessThanOrEqual(40)
})
