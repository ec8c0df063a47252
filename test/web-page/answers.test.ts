/** Answers to a web page: read with care, and taken in as notes that touch nothing else. */
import { describe, expect, it } from 'vitest'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { hasAnswerBlock, readAnswerBlocks } from '../../shared/web-page/answer-blocks.ts'
import { answerFileName, isAnswerFile } from '../../shared/web-page/answer-file-name.ts'
import { answerMessage } from '../../shared/web-page/answer-message.ts'
import { answerChange, newComments } from '../../shared/web-page/answer-notes.ts'
import { readPageAnswer } from '../../shared/web-page/page-answer.ts'
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
      { ...answer, version: 0 },
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
    expect(() => readPageAnswer(JSON.stringify({ ...answer, version: 2, more: [] }))).toThrow('later version')
    expect(() => readPageAnswer(`"${'x'.repeat(50_000_001)}"`)).toThrow('too large')
  })

  it('holds plain text whatever was written: markup stays as typed, what isn’t seen goes', () => {
    const [comment] = answer.comments
    const text = '<img src=x onerror=alert(1)>\r\n=1+1\u0000\u001b[31m\ud800\u0007'
    const read = readPageAnswer(
      JSON.stringify({ ...answer, reader: 'A\u0000na\u001b', comments: [{ ...comment, text }] }),
    )
    expect(read.reader).toBe('Ana')
    expect(read.comments[0]?.text).toBe('<img src=x onerror=alert(1)>\n=1+1[31m\ufffd')
  })

  it('is called after the journey and its reader, each cut between words', () => {
    const title = 'Kontoeröffnung und Umzugsservice für Privatkundinnen und Privatkunden der Genossenschaftsbank'
    expect(answerFileName({ title, reader: 'Ana' })).toBe(
      'Kontoeröffnung und Umzugsservice für Privatkundinnen und Privatkunden der – Ana.answer',
    )
    expect(answerFileName({ title: 'Where/when?', reader: '' })).toBe('Where when.answer')
    expect(answerFileName({ title: ' ', reader: '.' })).toBe('Answer.answer')
    const [, letters = ''] = /^(.*)\.answer$/u.exec(answerFileName({ title: '👨‍👩‍👧‍👦'.repeat(20), reader: '' })) ?? []
    expect(letters.replaceAll('👨‍👩‍👧‍👦', '')).toBe('')
  })

  it('is known by its ending', () => {
    expect(['a.answer', 'A.ANSWER', 'a.json', 'answer'].map(isAnswerFile)).toEqual([true, true, false, false])
  })
})

describe('an answer in an email', () => {
  const sent = readPageAnswer(
    JSON.stringify({
      ...answer,
      reader: 'Zoë 李',
      comments: [{ ...answer.comments[0], text: 'Größer 🙂\n\nSecond line' }, ...answer.comments.slice(1)],
    }),
  )
  const message = answerMessage(sent)

  it('can be read by people, and comes back to the letter', () => {
    expect(message).toContain('Comments on “Travelling Europe by rail” from Zoë 李\n\n- Waits (dot)\n  Größer 🙂')
    expect(Math.max(...message.split('\n').map(({ length }) => length))).toBeLessThan(120)
    expect(readAnswerBlocks(message)).toEqual([sent])
  })

  it('stands the marks, indents and line breaks of programs for email, and several in one', () => {
    const quoted = message.replace(/^/gm, '> ').replaceAll('\n', '\r\n')
    const indented = message.replace(/^/gm, '\u00a0   ')
    const rewrapped = message.replace(/(?<=[A-Za-z0-9+/]{30})\n(?=[A-Za-z0-9+/])/g, '').replace(/.{70}/g, '$&\n')
    const all = `Hi,\nsee below\n${quoted}\nOn Monday someone wrote:\n${indented}\n${rewrapped}`
    expect(readAnswerBlocks(all)).toEqual([sent, sent, sent])
  })

  it('is refused in a sentence where it is cut off or changed', () => {
    const begin = message.indexOf('BEGIN')
    for (const broken of [
      message.slice(0, -60),
      message.slice(0, begin + 40),
      `${message.slice(0, begin + 40)}${message.slice(begin + 90)}`,
      message.replace(/BEGIN THROUGHLINE ANSWER-----[\s\S]*-----END/, 'BEGIN THROUGHLINE ANSWER----------END'),
    ]) {
      expect(hasAnswerBlock(broken)).toBe(true)
      expect(() => readAnswerBlocks(broken)).toThrow(/\.$/)
    }
    expect(hasAnswerBlock('We should begin the answer of Throughline')).toBe(false)
  })
})
