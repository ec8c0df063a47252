/** An outline of ours gives back all that it holds, whatever the journey says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heldLeaves, heldLists, notePlace } from '../../shared/formats/markdown/held.ts'
import { outlineOf } from '../../shared/formats/markdown/markdown-parts.ts'
import { exactLine, exactText, readMarkdownLine } from '../../shared/formats/markdown/markdown-text.ts'
import { writeMarkdown } from '../../shared/formats/markdown/write-markdown.ts'
import { labelsFor } from '../../shared/formats/reading/record-labels.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import type { Leaf } from '../../shared/journey/leaves.ts'
import type { ListName } from '../../shared/journey/schema.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { fullDocument } from '../support/full-document.ts'
import { heldContent } from '../support/held-content.ts'
import { anyText } from '../support/hostile-texts.ts'
import { openedAt } from '../support/journey-text.ts'
import { randomCases } from '../support/long-run.ts'
import { journeyOfMarkdown } from '../support/read-files.ts'

let count = 0
const read = (text: string) =>
  journeyOfMarkdown(text, { openedAt, newId: () => `new-${++count}`, fallbackTitle: 'From a file' })

const lists: readonly ListName[] = ['stages', 'touchpoints', 'connections', ...heldLists]
const isHeld = (record: ListName | 'journey', { name, field }: Leaf) =>
  !(field.isOwn && name !== 'state') &&
  field.kind !== 'id' &&
  !('list' in field && field.list === 'images') &&
  !(record === 'notes' && notePlace.includes(name))

/** Without records that say nothing: blank words about a touchpoint, as the analyzer reads them. */
function withoutBlank(document: JourneyDocument): JourneyDocument {
  const change = Object.fromEntries(
    (['opportunities', 'measures', 'quotes', 'notes', 'agenda'] as const).map((list) => {
      const said = new Set(
        heldLeaves(list)
          .filter(({ name }) => name !== 'touchpointIds')
          .map(({ name }) => name),
      )
      const blank = inOrder<{ id: string; rank: string }>(document[list]).filter((record) => {
        const held = heldContent(
          { ...document, [list]: new Map([[record.id, record]]) },
          { lists: [list], isHeld: (_list, leaf) => isHeld(list, leaf), unordered: new Set() },
        )[list] as Record<string, unknown>[]
        return Object.entries(held[0] ?? {}).every(([path, value]) => {
          const name = path.split('.')[0] ?? ''
          if (name === 'touchpointIds') return true
          const isTitle = !said.has(name) && name !== 'owner'
          if (isTitle) return value === ''
          return JSON.stringify(value) === JSON.stringify(blankOf(list, path))
        })
      })
      return [list, { added: [], updated: [], removed: blank }] as const
    }),
  )
  return applyChange(document, change)
}

const blankValues: Readonly<Record<string, unknown>> = {
  'opportunities status': 'open',
  'measures better': 'higher',
  'measures values': [],
  'notes kind': 'note',
  'opportunities votes': 0,
  'notes votes': 0,
  'agenda minutes': 0,
  'opportunities owner.name': '',
  'notes owner.name': '',
  'measures unit': '',
  'quotes source': '',
  'notes answer': '',
  'notes author': '',
  'agenda note': '',
}
function blankOf(list: ListName, path: string): unknown {
  return blankValues[`${list} ${path}`] ?? null
}

const contentOf = (document: JourneyDocument) =>
  heldContent(document, { lists, isHeld, unordered: new Set(['opportunities', 'connections']) })

function expectSame(document: JourneyDocument): void {
  const text = writeMarkdown(document)
  const back = read(text)
  expect(contentOf(back), text).toEqual(contentOf(withoutBlank(document)))
  expect(writeMarkdown(back)).toBe(text)
}

describe('an outline that was read again', () => {
  it('says what the journey said: the example, and one with every field', () => {
    expectSame(exampleDocument())
    expectSame(fullDocument())
  })

  it('says what any journey said', () => {
    fc.assert(fc.property(arbitraryDocument(), expectSame), { numRuns: randomCases(300) })
  })

  it('says what a journey of odd texts said', () => {
    fc.assert(fc.property(arbitraryDocument(anyText), expectSame), { numRuns: randomCases(300) })
  })
})

describe('a text', () => {
  it('is read letter by letter, in one line and in several', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(exactLine(text)).not.toMatch(/[\n\r\u2028\u2029]/)
        expect(readMarkdownLine(exactLine(text))).toBe(text)
        if (text.trim() === '') return
        const parts = outlineOf(`- Why: ${exactText(text, '  ')}\n- x`)
        expect(parts.map(({ what, depth }) => [what, depth])).toEqual([
          ['bullet', 0],
          ['bullet', 0],
        ])
        expect(parts[0]?.raw.map(readMarkdownLine).join('\n')).toBe(`Why: ${text}`)
      }),
    )
  })

  it('is spoken of by a label that no other has', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'Pays', 'Pays (2)', 'Untitled touchpoint', 'Books')), (titles) => {
        const labels = labelsFor(titles, 'touchpoint')
        expect(new Set(labels).size).toBe(titles.length)
        expect(labels.every((label, at) => label.startsWith(titles[at] || 'Untitled touchpoint'))).toBe(true)
      }),
    )
  })
})

it('takes what somebody wrote into an outline of ours by hand', () => {
  const text = writeMarkdown(exampleDocument()).trimEnd()
  const back = read(
    [
      ...[text, '', '## Comes home (Advocacy)', '', '### Letter (Traditional)', '', '- Thanks us', '  - Why: kindness'],
      ...[
        '  - Pain: slow post',
        '  - by hand',
        '  - Opportunity: Answer',
        '    - Impact: 9',
        '    - Status: chosen',
        '',
      ],
    ].join('\n'),
  )
  const added = inOrder(back.touchpoints).at(-1)
  expect(added).toMatchObject({ title: 'Thanks us', why: 'kindness', pains: ['slow post'], notes: 'by hand' })
  expect(back.stages.get(added?.stageId ?? '')).toMatchObject({ name: 'Comes home', phase: 'advocacy' })
  expect(back.channels.get(added?.channelId ?? '')).toMatchObject({ name: 'Letter', kind: 'traditional' })
  expect(inOrder(back.opportunities).at(-1)).toMatchObject({ text: 'Answer', impact: null, status: 'chosen' })
})
