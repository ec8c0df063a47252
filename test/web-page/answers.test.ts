/** Answers to a web page: read with care, and taken in as notes that touch nothing else. */
import { describe, expect, it } from 'vitest'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { answerChange, newComments } from '../../shared/web-page/answer-notes.ts'
import { isAnswerFile, readPageAnswer } from '../../shared/web-page/page-answer.ts'
import { exampleDocument } from '../support/example-document.ts'

const answer = {
  format: 'throughline-answer',
  version: 1,
  journeyId: 'rail-europe',
  title: 'Travelling Europe by rail',
  reader: ' Ana ',
  comments: [
    { touchpointId: 'wait', title: 'Waits', text: ' Too long ', hasDot: true },
    { touchpointId: 'gone', title: 'Was here', text: 'I liked it', hasDot: false },
    { touchpointId: 'pass', title: 'Chooses', text: '', hasDot: true },
  ],
} as const

describe('an answer', () => {
  it('becomes a note for each comment with the reader’s name, and changes nothing else', () => {
    const before = exampleDocument()
    let id = 0
    const places = [1, 2, 3].map((x) => ({ x: x * 200, y: 900 }))
    const change = answerChange(before, readPageAnswer(JSON.stringify(answer)), { places, newId: () => `new-${++id}` })
    expect(Object.keys(change)).toEqual(['notes'])
    expect([change.notes?.updated, change.notes?.removed]).toEqual([[], []])
    const added = [...applyChange(before, change).notes.values()].filter((note) => note.id.startsWith('new-'))
    expect(added.map(({ text, author, touchpointIds, votes, x }) => [text, author, touchpointIds, votes, x])).toEqual([
      ['Too long', 'Ana', ['wait'], 1, 200],
      ['Was here: I liked it', 'Ana', [], 0, 400],
      ['Dot', 'Ana', ['pass'], 1, 600],
    ])
    const after = applyChange(before, change)
    expect(applyChange(after, invertChange(change))).toEqual(before)
    expect(newComments(after, readPageAnswer(JSON.stringify(answer)))).toEqual([])
  })

  it('is refused where it is anything else', () => {
    const { comments } = answer
    const others: unknown[] = [
      null,
      [],
      { ...answer, format: 'throughline-journey' },
      { ...answer, version: 2 },
      { ...answer, journeyId: '../x' },
      { ...answer, comments: [] },
      { ...answer, comments: [{ ...comments[0], hasDot: 'yes' }] },
      { ...answer, comments: [{ ...comments[0], touchpointId: '<script>' }] },
      { ...answer, comments: Array.from({ length: 5_001 }, () => comments[0]) },
      { ...answer, reader: 'x'.repeat(20_001) },
    ]
    for (const other of others)
      expect(() => readPageAnswer(JSON.stringify(other))).toThrow('It is not an answer to a web page')
    expect(() => readPageAnswer('{')).toThrow('line 1')
    expect(() => readPageAnswer('['.repeat(100_000))).toThrow()
  })

  it('is known by its ending', () => {
    expect(['a.answer', 'A.ANSWER', 'a.json', 'answer'].map(isAnswerFile)).toEqual([true, true, false, false])
  })
})
