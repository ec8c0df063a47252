// @vitest-environment happy-dom
/** Mermaid journeys: valid for Mermaid's own parser whatever they hold, and back without loss. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import mermaid from 'mermaid'
import { beforeAll, describe, expect, it } from 'vitest'
import { readMermaid } from '../../shared/formats/mermaid/read-mermaid.ts'
import { writeMermaid } from '../../shared/formats/mermaid/write-mermaid.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { anyText, hostileTexts } from '../support/hostile-texts.ts'
import { journeyOf, openedAt } from '../support/journey-text.ts'
import { randomCases } from '../support/long-run.ts'

type MermaidTask = { task: string; score: number; people: string[]; section: string }

let count = 0
const options = { openedAt, newId: () => `new-${++count}`, fallbackTitle: 'From a file' }
const read = (text: string) => readMermaid(text, options).document

// Its first parse registers the diagrams.
beforeAll(() => mermaid.parse('journey\n a: 1'))

/** What Mermaid's own parser makes of a text. */
async function parsed(text: string): Promise<{ tasks: MermaidTask[]; title: string }> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(encoded(text))
  const journey = db as unknown as { getTasks: () => MermaidTask[]; getDiagramTitle: () => string }
  return { tasks: journey.getTasks(), title: journey.getDiagramTitle() }
}

/** As mermaid.parse and mermaid.render do before parsing: `#58;` becomes three letters and back when it is drawn. */
function encoded(text: string): string {
  return text.replace(/#(\d+);/g, '\uFB02\u00B0\u00B0$1\u00B6\u00DF')
}

function decoded(text: string): string {
  return text.replace(/\uFB02\u00B0\u00B0(\d+)\u00B6\u00DF/g, (_all, code: string) =>
    String.fromCodePoint(Number(code)),
  )
}

/** What can stand on one line of a text. */
function shownAs(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll('\u200B', '')
    .trim()
}

/** A journey in which every name is this text. */
function journeyNamed(text: string): JourneyDocument {
  return journeyOf(
    {
      stages: [
        { id: 's1', name: text },
        { id: 's2', name: text },
      ],
      channels: [{ id: 'c', kind: 'social', name: text }],
      personas: [{ id: 'p', name: text }],
      touchpoints: [
        { id: 't1', stageId: 's1', channelId: 'c', title: text, emotions: { p: 2 } },
        { id: 't2', stageId: 's2', channelId: 'c', title: text },
      ],
    },
    { title: text, summary: text },
  )
}

describe('written', () => {
  it('comes back as the same journey, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        expect(isDeepStrictEqual(read(writeMermaid(document)), document)).toBe(true)
      }),
      { numRuns: randomCases(300) },
    )
  })

  it('is valid for Mermaid, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument(), async (document) => {
        const text = writeMermaid(document)
        await mermaid.parse(text)
        expect((await parsed(text)).tasks).toHaveLength(document.touchpoints.size)
      }),
      { numRuns: randomCases(100) },
    )
  })

  it.each(hostileTexts)('shows %j as it is', async (text) => {
    const document = journeyNamed(text)
    const written = writeMermaid(document)
    await mermaid.parse(written)
    const { tasks } = await parsed(written)
    const shown = shownAs(text) || 'Untitled touchpoint'
    expect(tasks.map(({ task }) => decoded(task).replaceAll('\u200B', '').trim())).toEqual([shown, shown])
    expect(tasks.map(({ score }) => score)).toEqual([5, 3])
    expect(isDeepStrictEqual(read(written), document)).toBe(true)
  })

  it('shows scores of 1 to 5 and the actors that feel something', async () => {
    const { tasks, title } = await parsed(writeMermaid(exampleDocument()))
    expect(title).toBe('Travelling Europe by rail')
    expect(tasks.every(({ score }) => [1, 2, 3, 4, 5].includes(score))).toBe(true)
    expect(tasks.some(({ people }) => people.length > 0)).toBe(true)
  })
})

describe('without our comments', () => {
  const withoutComments = (text: string) => text.replace(/^%%.*\n/gm, '')

  it('stages, touchpoints and their order are still there', () => {
    const document = exampleDocument()
    const back = read(withoutComments(writeMermaid(document)))
    expect(back.journey.title).toBe(document.journey.title)
    expect(inOrder(back.stages).map(({ name }) => name)).toEqual(inOrder(document.stages).map(({ name }) => name))
    expect(back.touchpoints.size).toBe(document.touchpoints.size)
  })

  it('names are read as they were meant', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const back = read(withoutComments(writeMermaid(journeyNamed(text))))
        const shown = shownAs(text)
        fc.pre(shown !== '')
        expect(inOrder(back.touchpoints).map(({ title }) => title)).toEqual([shown, shown])
        expect(inOrder(back.stages).map(({ name }) => name)).toEqual([shown, shown])
      }),
    )
  })

  it('reads what another program wrote', () => {
    const document = read(
      [
        '---',
        'config:',
        '  theme: dark',
        '---',
        'journey',
        '    title My working day',
        '    accTitle: for screen readers',
        '    accDescr {',
        '      Told over',
        '      two lines',
        '    }',
        '    Wake up: 3.5: Me',
        '    section Go to work',
        '      Make tea: 5: Me, Cat %% not a comment',
        '      Go upstairs: -2: Me # ends here',
        '      Do work: 9',
        '      Rest:',
        '    section Go home',
        '      Sit down: : Me',
      ].join('\r\n'),
    )
    expect(document.journey).toMatchObject({ title: 'My working day', summary: 'Told over two lines' })
    expect(inOrder(document.stages).map(({ name }) => name)).toEqual(['Start', 'Go to work', 'Go home'])
    expect(inOrder(document.touchpoints).map(({ title, emotions }) => [title, Object.values(emotions)])).toEqual([
      ['Wake up', [1]],
      ['Make tea', [2, 2]],
      ['Go upstairs', [-2]],
      ['Do work', [2]],
      ['Rest', []],
      ['Sit down', []],
    ])
    expect(inOrder(document.personas).map(({ name }) => name)).toContain('Customer')
  })

  it('where tasks without actors feel something, a 3 is a feeling as well', () => {
    const document = read('journey\n  section Buy\n    Looks: 5\n    Pays: 3\n    Waits: 1: Ana')
    expect(inOrder(document.touchpoints).map(({ emotions }) => Object.values(emotions))).toEqual([[2], [0], [-2]])
    const ours = read('journey\n  section Buy\n    Looks: 3\n    Waits: 1: Ana')
    expect(inOrder(ours.touchpoints).map(({ emotions }) => Object.values(emotions))).toEqual([[], [-2]])
  })

  it('refuses what is no journey diagram, with the place', () => {
    expect(() => read('\n\npie\n "A" : 1')).toThrow('line 3: this is not a journey diagram')
    expect(() => read('')).toThrow('journey')
  })
})

describe('changed by a colleague', () => {
  const document = journeyOf({
    stages: [
      { id: 's1', name: 'Discover' },
      { id: 's2', name: 'Buy' },
    ],
    channels: [
      { id: 'c1', kind: 'social', name: 'Instagram' },
      { id: 'c2', kind: 'digital', name: 'Shop' },
    ],
    personas: [{ id: 'p', name: 'Ana' }],
    touchpoints: [
      { id: 't1', stageId: 's1', channelId: 'c1', title: 'Sees a story', why: 'reach', emotions: { p: 1 } },
      { id: 't2', stageId: 's2', channelId: 'c2', title: 'Pays', notes: 'kept' },
    ],
    connections: [{ id: 'e', from: 't1', to: 't2' }],
  })
  const changed = (change: (text: string) => string) => read(change(writeMermaid(document)))

  it('a name, a score and a title are taken over, and the rest is kept', () => {
    const after = changed((text) =>
      text.replace('Sees a story: 4: Ana', 'Sees a reel: 2: Ana').replace('title A journey', 'title Another'),
    )
    expect(after.journey.title).toBe('Another')
    expect(after.touchpoints.get('t1')).toMatchObject({ title: 'Sees a reel', why: 'reach', emotions: { p: -1 } })
    expect(after.connections.size).toBe(1)
  })

  it('what was added, removed, moved or renamed is', () => {
    const after = changed((text) =>
      text
        .replace('    Pays: 3\n', '')
        .replace('section Buy', 'section Purchase')
        .replace('    Sees a story: 4: Ana\n', '    Hears of it: 3\n')
        .replace('section Purchase\n', 'section Purchase\n    Sees a story: 4: Ana\n'),
    )
    expect(after.stages.get('s2')?.name).toBe('Purchase')
    expect(after.touchpoints.get('t1')).toMatchObject({ stageId: 's2', emotions: { p: 1 } })
    expect(
      inOrder(after.touchpoints)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Hears of it', 'Sees a story'])
  })

  it('a record that can no longer be read is refused with its line', () => {
    expect(() => changed((text) => text.replace('%% throughline journey {', '%% throughline journey ['))).toThrow(
      /^line 8: Throughline’s data here was edited/,
    )
  })
})
