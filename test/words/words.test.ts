/** One word for one thing, in every file, picture and language of the system. */

import { strFromU8, unzipSync } from 'fflate/browser'
import { afterEach, describe, expect, it } from 'vitest'
import { deflate } from '../../electron/files/deflate.ts'
import { timeOf } from '../../electron/library/startup-recovery.ts'
import { backupWords } from '../../renderer/screens/backups/backup-words.ts'
import { editedWords } from '../../renderer/screens/library/edited-words.ts'
import { writeMarkdown } from '../../shared/formats/markdown/write-markdown.ts'
import { writeMermaid } from '../../shared/formats/mermaid/write-mermaid.ts'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import { journeyReport } from '../../shared/report/journey-report.ts'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { choosePlural, formatCount } from '../../shared/words/counts.ts'
import { formatDay, formatDayAndTime, formatTime } from '../../shared/words/dates.ts'
import { nameOrUntitled } from '../../shared/words/names.ts'
import { journeyOf } from '../support/journey-text.ts'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const nameless = (name: string) =>
  journeyOf({
    stages: [{ id: 's', name, phase: 'awareness' }],
    channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
    touchpoints: [{ id: 't', stageId: 's', channelId: 'c', title: 'Asks' }],
  })

describe.each(['', ' '])('a stage named “%s”', (name) => {
  const document = nameless(name)
  const at = '2026-11-28T03:30:00Z'

  it('is an untitled stage in the picture, the slides, Markdown, Mermaid and the report', () => {
    const options = { ...defaultExportOptions, hasLegend: true }
    const svg = writeSvg(pictureScene(document, options, at), { fontFaces: [] })
    const theme = pictureThemes.light
    const deck = journeyDeck(document, { theme, showGaps: true, slides: 'stages' })
    const slides = Object.values(unzipSync(writePptx(deck, theme, at, deflate)))
      .map((part) => strFromU8(part))
      .join('')
    const report = JSON.stringify(journeyReport(document, at))
    for (const text of [svg, slides, writeMarkdown(document), writeMermaid(document), report]) {
      expect(text).toMatch(/[Uu]ntitled stage/)
      expect(text).not.toMatch(/[Uu]nnamed/)
    }
  })
})

describe.each(['America/New_York', 'Pacific/Kiritimati', 'UTC'])('with the clock of %s', (name) => {
  it('the picture and the report are dated by the same day', () => {
    process.env.TZ = name
    const document = nameless('Find')
    const at = '2026-11-28T03:30:00Z'
    const day = { 'America/New_York': '27', 'Pacific/Kiritimati': '28', UTC: '28' }[name]
    const svg = writeSvg(pictureScene(document, { ...defaultExportOptions, hasLegend: true }, at), { fontFaces: [] })
    expect(svg).toContain(`${day} November 2026`)
    expect(journeyReport(document, at).date).toBe(`${day} November 2026`)
    expect(formatDayAndTime(at)).toBe(backupWords(at))
    expect(timeOf({ at })).toBe(backupWords(at))
    expect(backupWords(at)).toMatch(new RegExp(`^${day} November 2026, \\d\\d:30$`))
    expect(editedWords(at, new Date('2027-06-01T00:00:00Z'))).toBe(`Edited ${day} November 2026`)
  })
})

it('days and times are English on a system of any language', () => {
  const before = [process.env.LANG, process.env.LC_ALL]
  process.env.LC_ALL = 'de_DE.UTF-8'
  expect(formatDay(new Date(2026, 10, 28, 3, 30))).toBe('28 November 2026')
  expect(formatTime(new Date(2026, 10, 28, 0, 5))).toBe('00:05')
  expect(formatDay('never')).toBe('')
  process.env.LC_ALL = before[1] ?? ''
  if (before[1] === undefined) delete process.env.LC_ALL
})

it('one is counted as one, and everything else as many, with thousands apart', () => {
  expect([0, 1, 2, 1_412].map((count) => formatCount(count, 'touchpoint'))).toEqual([
    '0 touchpoints',
    '1 touchpoint',
    '2 touchpoints',
    '1,412 touchpoints',
  ])
  expect(formatCount(2, 'opportunity')).toBe('2 opportunities')
  expect(formatCount(2, 'journey')).toBe('2 journeys')
  expect(choosePlural(1, 'is', 'are')).toBe('is')
})

it('white space is no name', () => {
  expect(nameOrUntitled(' \t', 'persona')).toBe('Untitled persona')
  expect(nameOrUntitled(' Pia ', 'persona')).toBe('Pia')
})
