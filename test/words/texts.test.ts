/** What the style guide of our texts forbids and a machine can find, in every text that a user may see. */
import { expect, it } from 'vitest'
import { visibleTexts } from './visible-texts.ts'

const forbidden: readonly (readonly [why: string, what: RegExp])[] = [
  ['a curly apostrophe', /[a-z]'[a-z]/i],
  ['curly quotes', /"/],
  ['… instead of three dots', /\.\.\./],
  [
    'British spelling',
    /\b(colors?|colored|favou?r it|favors?|centers?|centered|gray|behaviors?|labeled|canceled|[a-z]+yz(e|es|ed|ing))\b/,
  ],
  ['-ize', /\b(organis|recognis|summaris|prioritis|categoris|minimis|maximis|visualis|customis)\w+/i],
  ['no space before %', /[\d›] %/],
  [
    'sentence case',
    /^(?!.*Throughline|Inter |Google )[A-Z][a-z]+( (and|of|the|to|as|in|a) | )([A-Z][a-z]+)( [A-Z][a-z]+)*$/,
  ],
  ['a plain verb', /\b(stands?|stood|lies|lay) (here|there|in|on|back|beside|where|as|at)\b/i],
  ['“permanently”', /\bfor good\b/i],
  [
    '“import”',
    /\b(brings? in(?! the next)|bring them in|took? in|(?<!(easy|hard) to )takes? in|taken in|taken over|came in|comes in)\b/i,
  ],
  ['“restore”', /\b(brings? back|brought back|comes? back)\b/i],
  ['“remove”', /\btake out\b/i],
  ['“Untitled …”', /\bunnamed\b|without a name\b/i],
  ['“no touchpoints”', /\bnobody (meets|is met)\b|\bsilent in\b/i],
  ['no blame', /\bnobody (knows|answers for)\b|\bneglected\b/i],
  ['“create”', /\b(derive|begin an|make a folder)\b/i],
  ['plain words', /\b(anew|as ever|any more|otherwise than|elsewhere…|in the way:|is to be had)\b/i],
  ['“saved”', /\bon disk yet\b|\btried again\b/i],
  ['“image”', /\b(as picture|a picture)\b/i],
  ['“if”', /\bwhere (it|one|there|a|none) (is|was|exists?|has)\b/i],
]

const texts = visibleTexts()

it('the texts of the whole app are found', () => {
  const all = texts.map(({ text }) => text)
  expect(texts.length).toBeGreaterThan(1_500)
  for (const one of ['Search…', 'Moved “‹›” to the trash.', 'Delete permanently']) expect(all).toContain(one)
})

it.each(forbidden)('%s', (_, what) => {
  const wrong = texts.filter(({ text }) => what.test(text))
  expect(wrong.map(({ place, text }) => `${place}: ${text}`)).toEqual([])
})
