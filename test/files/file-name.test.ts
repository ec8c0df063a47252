/** Titles become names that every file system takes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf, freeFileName } from '../../electron/files/file-name.ts'

describe('a file name', () => {
  it.each([
    ['Map of the 1st visit', 'Map of the 1st visit'],
    ['Ticket: where/when? "soon"', 'Ticket where when soon'],
    ['Ends in dots... . ', 'Ends in dots'],
    ['...', 'journey'],
    ['. .', 'journey'],
    ['', 'journey'],
    ['\u0000\u0007\u202e', 'journey'],
    ['a\tb\nc\u0085d', 'a b c d'],
    ['.hidden', 'hidden'],
    ['Łódź 日本語', 'Łódź 日本語'],
    ['Ete\u0301', 'Eté'],
  ])('%j is called %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name)
  })

  it.each([
    'CON',
    'con',
    'nul',
    'NUL ',
    'PRN.',
    'aux',
    'COM1',
    'COM1.txt',
    'com9.tar.gz',
    'LPT9',
    'COM¹',
    'LPT³.x',
    'CONIN$',
    'CONOUT$',
    ' con',
    '.nul',
    'CON .txt',
    'nul:',
    '?aux',
    `CON.${'x'.repeat(200)}`,
    `COM1${' '.repeat(90)}x`,
  ])('%j is no name that Windows keeps for a device', (title) => {
    const name = fileNameOf(title)
    for (const file of [name, `${name}.journey`]) {
      const stem = file.split('.')[0]?.trimEnd() ?? ''
      expect(stem).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|conin\$|conout\$)$/i)
    }
  })

  it('is cut between words', () => {
    const title = 'Kontoeröffnung und Umzugsservice für Privatkundinnen und Privatkunden der Genossenschaftsbank'
    expect(fileNameOf(title)).toBe('Kontoeröffnung und Umzugsservice für Privatkundinnen und Privatkunden der')
  })

  it('is cut between letters as people see them', () => {
    const family = '👨‍👩‍👧‍👦'
    for (const letter of [family, '😀', '🇩🇪', 'é', 'e\u0323\u0307', '각', 'नि']) {
      for (let before = 70; before < 85; before++) {
        const name = fileNameOf('x'.repeat(before) + letter.repeat(12))
        const end = name.replace(/^x+/, '')
        expect(end.replaceAll(letter.normalize('NFC'), '')).toBe('')
        expect(name.length).toBeLessThanOrEqual(80)
      }
    }
    expect(fileNameOf(`A. ${'word '.repeat(60)}`).length).toBeLessThanOrEqual(80)
  })

  it('is fit for every file system, whatever the title', () => {
    const unit = fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
      fc.constantFrom('.', ' ', '/', '\\', ':', '\u0000', '\ud83d', 'con', 'COM1', '👩‍🚀', 'a', '\u0301'),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 200 }), (parts) => {
        const name = fileNameOf(parts.join(''))
        expect(name).toBe(name.toWellFormed())
        expect(name).not.toMatch(/[\p{Cc}<>:"/\\|?*]|^[\s.]|[\s.]$|^$/u)
        expect(Buffer.byteLength(`${name} 1000.journey`)).toBeLessThanOrEqual(255)
      }),
    )
  })
})

it('is numbered where another differs in case or spelling alone', () => {
  expect(freeFileName('Visit', 'pdf', [])).toBe('Visit.pdf')
  expect(freeFileName('Visit', 'pdf', ['visit.PDF', 'VISIT 2.pdf'])).toBe('Visit 3.pdf')
  expect(freeFileName('Été', 'svg', ['E\u0301te\u0301.svg'])).toBe('Été 2.svg')
  expect(freeFileName('Straße', 'svg', ['STRASSE.svg'])).toBe('Straße 2.svg')
})
