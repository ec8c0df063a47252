/** A persona that never uses social media, mapped: what `gaps` then says, as text and as JSON. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../electron/command-line/command-line.ts'
import { journeyText } from '../support/journey-text.ts'
import { wholeJourney } from '../support/whole-journey.ts'

let folder: string

/** The whole journey without anything on social media, and with one person, who uses it or doesn't. */
function written(name: string, use: 'never' | 'often' | null, posts: readonly object[] = []): string {
  const { journey, ...file } = wholeJourney()
  const touchpoints = file.touchpoints.filter(({ channelId }) => channelId !== 'social')
  const cells = touchpoints.map(({ id }) => id)
  const text = journeyText(
    {
      ...file,
      personas: [
        {
          id: 'p',
          name: 'Pia',
          channelUse: { ...(use && { social: use }), mobile: 'often', digital: 'sometimes', traditional: 'never' },
        },
      ],
      touchpoints: [...touchpoints, ...posts],
      connections: [
        { id: 'back', from: cells.at(-1), to: cells[0] },
        ...cells.slice(1).map((id, at) => ({ id: `e${at}`, from: cells[at], to: id })),
      ],
    },
    journey,
  )
  const path = join(folder, `${name}.journey`)
  writeFileSync(path, text)
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'channel-use-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function gaps(...args: string[]): Promise<string> {
  let out = ''
  const status = await runCommandLine(['gaps', ...args], {
    version: '1.2.3',
    fontFolder: 'resources/fonts',
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      throw new Error(text)
    },
  })
  expect(status).toBe(0)
  return out
}

type Answer = { coverage: object; reach: object; findings: { rule: string; kind?: string; channelIds?: string[] }[] }
async function answerTo(path: string): Promise<Answer> {
  return JSON.parse(await gaps(path, '--json'))
}
const aboutSocial = ({ findings }: Answer) =>
  findings.filter(({ kind, channelIds }) => kind === 'social' || channelIds?.includes('social')).map(({ rule }) => rule)

describe('a persona that never uses social media', () => {
  it('is asked for nothing there: what is empty is rightly empty', async () => {
    const answer = await answerTo(written('never', 'never'))
    expect(aboutSocial(answer)).toEqual([])
    expect(answer.coverage).toEqual({
      cells: 10,
      filled: 10,
      rightlyEmpty: 5,
      awareness: { cells: 2, filled: 2, rightlyEmpty: 1 },
    })
    expect(answer.reach).toEqual({ pairs: 5, met: 5, undescribed: 0, awareness: { pairs: 1, met: 1 } })
    const text = await gaps(join(folder, 'never.journey'))
    expect(text).toContain('10 of 10 cells covered, 2 of 2 in awareness; 5 rightly empty')
    expect(text).not.toMatch(/social/i)
  })

  it('makes what we post there a gap, and nothing that customers say there', async () => {
    const post = { id: 'post', title: 'Posts', stageId: 'awareness', channelId: 'social' }
    const own = await answerTo(written('own', 'never', [post]))
    expect(aboutSocial(own)).toContain('channel-unwanted')
    expect(own.coverage).toMatchObject({ cells: 10, filled: 10, rightlyEmpty: 4 })
    expect(await gaps(join(folder, 'own.journey'))).toContain('[channel-unwanted]')
    const theirs = await answerTo(written('theirs', 'never', [{ ...post, ownership: 'social' }]))
    expect(aboutSocial(theirs)).not.toContain('channel-unwanted')
  })

  it.each(['often', null] as const)('is asked for social media where its use of it is %s', async (use) => {
    const answer = await answerTo(written(`use-${use}`, use))
    expect(aboutSocial(answer)).toEqual(
      expect.arrayContaining(['awareness-kind-missing', 'kind-missing', 'cell-empty']),
    )
    expect(await gaps(join(folder, `use-${use}.journey`))).toContain(
      'No live or planned touchpoint on “social” in “awareness”.',
    )
  })
})
