/** Texts of 49 MB in a journey's file: read by `gaps` within bounds, whatever stands in them and wherever they stand. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { journeyText } from '../support/journey-text.ts'
import { ordinaryOrLong } from '../support/long-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'long-'))
afterAll(() => rmSync(folder, { recursive: true }))

const checker = join(import.meta.dirname, 'support/gaps-process.ts')

const length = 49_000_000
const texts = {
  words: 'word '.repeat(length / 5),
  spaces: `a${' '.repeat(length - 2)}b`,
  'one word': 'x'.repeat(length),
  'letters of other scripts': 'ł'.repeat(length / 2),
}
const lists = (touchpoint: object, other: { stage?: string; channel?: string; persona?: string } = {}) => ({
  stages: [{ id: 's', name: other.stage ?? 'Find', phase: 'awareness' }],
  channels: [{ id: 'c', name: other.channel ?? 'Web', kind: 'digital' }],
  personas: [{ id: 'p', name: other.persona ?? 'Ana' }],
  touchpoints: [
    { id: 't', stageId: 's', channelId: 'c', title: 'One', ...touchpoint },
    { id: 'u', stageId: 's', channelId: 'c', title: 'Two' },
  ],
})
const places: Readonly<Record<string, (text: string) => string>> = {
  'a touchpoint’s title': (title) => journeyText(lists({ title })),
  'a journey’s title': (title) => journeyText(lists({}), { title }),
  'a stage’s name': (stage) => journeyText(lists({}, { stage })),
  'a channel’s name': (channel) => journeyText(lists({}, { channel })),
  'a persona’s name': (persona) => journeyText(lists({}, { persona })),
  'a pain': (pain) => journeyText(lists({ pains: [pain] })),
  notes: (notes) => journeyText(lists({ notes })),
}
const cases = [
  ...Object.keys(places).map((place) => [place, 'words'] as const),
  ...(['spaces', 'one word', 'letters of other scripts'] as const).map(
    (text) => ['a touchpoint’s title', text] as const,
  ),
]

/** An ordinary run tries the place that is read most and the one that is read least. */
const fewCases = cases.filter(
  ([place, text]) => place === 'notes' || (place === 'a touchpoint’s title' && text !== 'spaces'),
)

it.each(ordinaryOrLong(fewCases, cases))('%s of 49 MB of %s', { timeout: 120_000 }, (place, text) => {
  const file = join(folder, 'long.journey')
  writeFileSync(file, places[place]?.(texts[text]) ?? '')
  const { stderr, status } = spawnSync(process.execPath, [checker, file], { encoding: 'utf8', maxBuffer: 200_000_000 })
  const megabytes = Number(stderr.split('\n').at(-1)) / 1_000
  process.stdout.write(`gaps on ${place} of 49 MB of ${text}: ${megabytes.toFixed()} MB\n`)
  expect(`${status} ${stderr.slice(0, 200).trim()}`).toMatch(/^0 \d+$/)
  expect(megabytes).toBeLessThan(600)
})
