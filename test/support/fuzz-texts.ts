/** A thousand texts that programs lose a part of, the same for the same seed. */
import fc from 'fast-check'
import { hostileTexts } from './hostile-texts.ts'

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
const signs = fc.constantFrom(
  ...['\0', '\u0001', '\u001f', '\u007f', '\u0085', '\ud83d', '\udc00', '\ufffd', '\ufffe', '\uffff', '\ufeff'],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\u200d',
    '\u200b',
    '\u00ad',
    '\u0301',
    '\u0327',
    '\ufe0f',
    '\u{1f469}\u200d\u{1f680}',
  ],
  ...['\r', '\n', '\r\n', '\u2028', '\u2029', '\t', '\v', '\f', ' ', '\u00a0', '\u3000'],
  ...[
    '"',
    "'",
    '\\',
    ';',
    ',',
    '|',
    '#',
    ':',
    '%%',
    '_x000D_',
    '&amp;',
    '<b>',
    ']]>',
    '`',
    '=1',
    '-',
    'a',
    'ß',
    'أ',
    '字',
  ],
)
const anything = fc.oneof(
  { weight: 2, arbitrary: fc.array(signs, { minLength: 1, maxLength: 10 }).map((parts) => parts.join('')) },
  units.map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)

export const fuzzSeed = 20_261_122

/** The known troublemakers, one of a million characters, and random ones up to a thousand. */
export function fuzzTexts(seed: number): string[] {
  const large = ['\u{1f468}\u200d', '\u0000"'].map((text) => text.repeat(20_000))
  const known = [...hostileTexts, 'x y\n'.repeat(250_000), ...large]
  return [...known, ...fc.sample(anything, { seed, numRuns: 1_000 - known.length })]
}
