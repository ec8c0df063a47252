/** Who gets an export: where its options start, and what is said when they are chosen otherwise. */
import { describe, expect, it } from 'vitest'
import { audiences, differencesFrom, optionsForAudience } from '../../shared/formats/audience.ts'
import { formatIds, isPicture } from '../../shared/formats/format-table.ts'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import { exampleDocument } from '../support/example-document.ts'

const document = exampleDocument()
const onScreen = { theme: 'dark', insights: ['owners'] } as const
const screen = { theme: onScreen.theme, insights: [...onScreen.insights] }

describe('a client', () => {
  const options = { ...defaultExportOptions, ...optionsForAudience('client', 'png', screen, document) }

  it('sees the lanes that the map fills, the legend and the date, in light, and no mark, note or owner', () => {
    expect(options).toMatchObject({
      theme: 'light',
      hasFindings: false,
      hasNotes: false,
      hasLegend: true,
      insights: ['emotions', 'pains', 'opportunities'],
    })
    const texts = pictureScene(document, options, '2026-11-22T09:00:00.000Z').primitives.flatMap((one) =>
      one.kind === 'text' ? [one.text] : [],
    )
    expect(texts).toContain('22 November 2026')
    expect(texts).toContain('Pains')
    expect(texts.filter((text) => /gap|Question|Must fix/i.test(text))).toEqual([])
  })

  it('gets no lane without content', () => {
    const bare = { ...document, opportunities: new Map() }
    expect(optionsForAudience('client', 'png', screen, bare).insights).toEqual(['emotions', 'pains'])
    expect(optionsForAudience('client', 'png', screen, null).insights).toHaveLength(3)
  })

  it('gets a slide for each stage, and a PDF on paper', () => {
    expect(optionsForAudience('client', 'pptx', screen, document).pages).toBe('stages')
    expect(optionsForAudience('client', 'pdf', screen, document)).toMatchObject({ pages: 'one', paper: 'auto' })
  })
})

it('an author gets what is on the screen, a team what is missing too', () => {
  expect(optionsForAudience('author', 'png', screen, document)).toMatchObject({ ...screen, hasFindings: true })
  expect(optionsForAudience('team', 'png', screen, document)).toMatchObject({ hasFindings: true, hasLegend: true })
})

it('nothing differs until it is chosen otherwise, and only where the format takes it', () => {
  for (const audience of audiences) {
    for (const format of formatIds.filter(isPicture)) {
      const asked = optionsForAudience(audience, format, screen, document)
      const options = { ...defaultExportOptions, ...asked }
      expect(differencesFrom(asked, options, format)).toEqual([])
      const other = { ...options, hasFindings: !options.hasFindings, paper: 'a0', insights: [] } as const
      const paper = format === 'pdf' ? ['paper'] : []
      const words = differencesFrom(asked, { ...other, insights: [] }, format)
      expect(words).toEqual(['findings', 'lanes', ...paper])
    }
  }
})
