import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText, wrapText } from '../../shared/layout/grid/fit-text.ts'
import { measureText } from '../../shared/layout/grid/measure-text.ts'

describe('measured text', () => {
  it('has the advance widths that the font states', () => {
    // Units of the font's own tables at 400 and 700: A 690 and 745, i 242, space 281 thousandths of an em.
    expect(measureText('A', 1000, 400)).toBe(690)
    expect(measureText('i ', 1000, 400)).toBe(242 + 281)
    expect(measureText('A', 100, 700)).toBeGreaterThan(measureText('A', 100, 400))
  })

  it('lies between the measured weights for those between them', () => {
    const [light, between, bold] = [600, 650, 700].map((weight) => measureText('Awareness', 14, weight))
    expect(between).toBeCloseTo(((light ?? 0) + (bold ?? 0)) / 2, 9)
  })

  it('gives an em to a Chinese character, a quarter more to an emoji, nothing to a mark on a letter', () => {
    expect(measureText('客', 16, 600)).toBe(16)
    expect(measureText('🎉', 16, 600)).toBe(20)
    expect(measureText('e\u0301', 16, 400)).toBe(measureText('e', 16, 400))
    expect(measureText('e\u200d', 16, 400)).toBe(measureText('e', 16, 400))
  })
})

describe('wrapped text', () => {
  const style = { size: 13, weight: 600, maxLines: 2 }

  it('breaks most texts without taking them apart, where it breaks all others', () => {
    const word = fc.stringMatching(/^[a-zà-ÿA-Z0-9,.“…’]{1,9}$/)
    const texts = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 110, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, maxLines) => {
          // With two blanks between its words a text is taken apart, and they become one.
          const apart = wrapText(text.replaceAll(' ', '  '), width, { ...style, maxLines })
          expect(wrapText(text, width, { ...style, maxLines })).toEqual(apart)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('breaks at spaces, then cuts with an ellipsis', () => {
    expect(wrapText('Looks at rail maps and timetables', 152, style)).toEqual({
      lines: ['Looks at rail maps and', 'timetables'],
      isCut: false,
    })
    const { lines, isCut } = wrapText('Looks at rail maps and timetables of six countries at once', 152, style)
    expect([lines.length, isCut, lines[1]?.endsWith('…')]).toEqual([2, true, true])
  })

  it('breaks within a word that no line holds, and between Chinese characters', () => {
    const long = wrapText('Donaudampfschifffahrtsgesellschaft', 152, style)
    expect(long).toEqual({ lines: ['Donaudampfschiff-', 'fahrtsgesellschaft'], isCut: false })
    expect(wrapText('お客様が店舗を訪れて商品を', 152, style).lines).toHaveLength(2)
  })

  it('breaks behind a hyphen between words, as browsers and slide programs do, but not behind a single letter', () => {
    const width = measureText('Telefon-Service', 13, 600) + 1
    expect(wrapText('Telefon-Servicezentrum 115', width, { ...style, maxLines: 3 }).lines).toEqual([
      'Telefon-',
      'Servicezentrum',
      '115',
    ])
    expect(wrapText('Gets an e-mail', measureText('Gets an e-', 13, 600) + 1, style).lines).toEqual([
      'Gets an',
      'e-mail',
    ])
  })

  it('leaves no letter or two of a torn word alone on a line', () => {
    const width = measureText('Kinderarztpraxi', 13, 600) + 1
    const { lines } = wrapText('Kinderarztpraxis', width, style)
    expect(lines).toEqual(['Kinderarztpra-', 'xis'])
  })

  it('tears words with a hyphen where syllables begin, but no address, number or sign', () => {
    const linesOf = (text: string, width: number) => wrapText(text, width, { ...style, maxLines: 9 }).lines
    expect(linesOf('Rechtsschutzversicherungsgesellschaft', 110)).toEqual([
      'Rechtsschutz-',
      'versicherungs-',
      'gesellschaft',
    ])
    expect(linesOf('Kundenzufriedenheitsbefragung', 90)).toEqual(['Kundenzu-', 'friedenheits-', 'befragung'])
    const cut = wrapText('Rechtsschutzversicherungsgesellschaft', 110, { ...style, maxLines: 1 }).lines.join('')
    expect(cut).toMatch(/^Rechtsschutz\p{L}*…$/u)
    expect(linesOf('https://example.com/a/very/long/address', 110).join('')).toBe(
      'https://example.com/a/very/long/address',
    )
    expect(linesOf('123456789012345678901234', 90).join('')).toBe('123456789012345678901234')
  })

  it('has no line where there is nothing to read, and one line at most where asked', () => {
    expect(wrapText(' \n\t', 152, style).lines).toEqual([])
    expect(fitText('a very long label that nobody reads', 60, style)).toMatch(/^a very.*…$/)
  })

  it('never exceeds width or number of lines, and says all unless it says that it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const { lines, isCut } = wrapText(text, width, style)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(measureText(line, 13, 600)).toBeLessThanOrEqual(width + 1e-9)
        const squeeze = (words: string) => words.replace(/[\s-]+/gu, '')
        if (!isCut) expect(squeeze(lines.join(''))).toBe(squeeze(text))
      }),
    )
  })
})

it('keeps words whole where asked: one longer than a line ends the text', () => {
  const style = { size: 11, weight: 600, maxLines: 4 }
  const width = measureText('confirmation', 11, 600) - 1
  expect(wrapText('Gets the confirmation by mail', width, style).lines).toContain('tion by mail')
  const kept = wrapText('Gets the confirmation by mail', width, { ...style, keepsWords: true })
  expect(kept.lines[0]).toBe('Gets the')
  expect(kept.lines[1]).toMatch(/^confirm\w*…$/)
  expect(kept).toMatchObject({ isCut: true, lines: { length: 2 } })
})

it('leaves no stump of a word before the ellipsis', () => {
  const style = { size: 11, weight: 600, maxLines: 1 }
  const width = measureText('Website and e-…', 11, 600) + 1
  expect(wrapText('Website and e-mail', width, style).lines).toEqual(['Website and…'])
})
