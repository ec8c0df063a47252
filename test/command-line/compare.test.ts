/** `compare` as a person and as another program call it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../electron/command-line/command-line.ts'
import { journeyText } from '../support/journey-text.ts'
import { wholeJourney } from '../support/whole-journey.ts'

const folder = mkdtempSync(join(tmpdir(), 'compare-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, change: (journey: ReturnType<typeof wholeJourney>) => void = () => {}): string {
  const plain = wholeJourney()
  change(plain)
  const { journey, ...file } = plain
  const path = join(folder, name)
  writeFileSync(path, journeyText(file, journey))
  return path
}

const asIs = write('as-is.journey')
const toBe = write('to-be.journey', ({ journey, touchpoints, connections }) => {
  Object.assign(journey, { id: 'to-be', title: 'Tomorrow', state: 'to-be', basedOn: 'j' })
  const [first, second, third, fourth] = touchpoints
  if (!first || !second || !third || !fourth) throw new Error('The journey is too small.')
  Object.assign(first, { channelId: 'mobile' })
  Object.assign(second, { stageId: 'decision', emotions: { p: 1 } })
  Object.assign(third, { title: 'Renamed\u001b[2J', why: '' })
  touchpoints.splice(3, 1)
  touchpoints.push({ ...fourth, id: 'new', title: 'New' })
  connections.splice(3, 2)
})

async function run(...args: string[]) {
  let [out, err] = ['', '']
  const status = await runCommandLine(args, {
    version: '1',
    fontFolder: 'resources/fonts',
    stdout: (text) => {
      out += text
    },
    stderr: (text) => {
      err += text
    },
  })
  return { status, out, err }
}

describe('compare --json', () => {
  it('answers one line with keys in their order, each difference under its name', async () => {
    const { status, out, err } = await run('compare', asIs, toBe, '--json')
    expect([status, err, out.endsWith('}\n'), out.trimEnd().includes('\n')]).toEqual([0, '', true, false])
    const answer = JSON.parse(out)
    expect(Object.keys(answer)).toEqual([
      'before',
      'after',
      'journey',
      'touchpoints',
      'stages',
      'channels',
      'personas',
      'needs',
      'objectives',
      'connections',
      'notes',
      'findings',
    ])
    expect(answer.after).toMatchObject({ journey: 'to-be', title: 'Tomorrow', state: 'to-be', verdict: 'must-fix' })
    expect(answer.journey).toEqual({ title: { from: 'A journey', to: 'Tomorrow' } })
    expect(answer.touchpoints).toEqual({
      added: [{ id: 'new', title: 'New', stageId: 'awareness', channelId: 'traditional' }],
      dropped: [
        {
          id: 'awareness-traditional',
          title: 'awareness-traditional',
          stageId: 'awareness',
          channelId: 'traditional',
        },
      ],
      moved: [
        {
          id: 'awareness-mobile',
          title: 'awareness-mobile',
          from: { stageId: 'awareness', channelId: 'mobile', index: 0 },
          to: { stageId: 'decision', channelId: 'mobile', index: 0 },
        },
      ],
      channelChanged: [{ id: 'awareness-social', title: 'awareness-social', from: 'social', to: 'mobile' }],
      emotionChanged: [{ id: 'awareness-mobile', title: 'awareness-mobile', from: { p: 0 }, to: { p: 1 } }],
      retitled: [{ id: 'awareness-digital', from: 'awareness-digital', to: 'Renamed\u001b[2J' }],
      changed: [{ id: 'awareness-digital', title: 'Renamed\u001b[2J', fields: { why: { from: 'why', to: '' } } }],
    })
    expect(answer.connections.dropped).toEqual([
      { id: 'e2', from: 'awareness-digital', to: 'awareness-traditional' },
      { id: 'e3', from: 'awareness-traditional', to: 'consideration-social' },
    ])
    const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule)
    expect(rules(answer.findings.new)).toContain('why-missing')
    expect(rules(answer.findings.new)).toContain('awareness-kind-missing')
    expect(answer.findings).toMatchObject({ solved: [], remaining: 0, notCompared: [] })
  })

  it('says of a record that goes by its name what its id was', async () => {
    const renamed = write('renamed.journey', (journey) => {
      journey.objectives = [{ id: 'other', text: 'Objective', focus: true, measure: 'Visits' }]
      for (const touchpoint of journey.touchpoints) touchpoint.objectiveIds = ['other']
    })
    const { objectives, touchpoints } = JSON.parse((await run('compare', asIs, renamed, '--json')).out)
    expect(objectives.changed).toEqual([
      {
        id: 'other',
        beforeId: 'o',
        fields: { text: { from: 'objective', to: 'Objective' }, measure: { from: '', to: 'Visits' } },
      },
    ])
    expect(touchpoints.changed).toEqual([])
  })
})

describe('compare for people', () => {
  it('tells what differs by group, findings last, and lets no title steer the terminal', async () => {
    const { status, out } = await run('compare', asIs, toBe)
    expect(status).toBe(0)
    expect(out.split('\n').slice(0, 3)).toEqual([
      'A journey (as-is) → Tomorrow (to-be)',
      '1 touchpoint added, 1 removed, 3 changed; 8 new findings.',
      'Verdict: Ready to share → Fix before sharing',
    ])
    expect(out).toContain('  > awareness-mobile: awareness → decision\n')
    expect(out).toContain('  ~ awareness-mobile: Pia: Neutral → Happy\n')
    expect(out).toContain('  ~ Renamed [2J: Why: “why” → nothing\n')
    expect(out).not.toContain('\u001b')
  })

  it('says that nothing differs', async () => {
    expect((await run('compare', asIs, asIs)).out).toContain('No differences.')
  })
})

describe('exit status', () => {
  it('is 1 where --fail-on holds for a new finding, and 0 for those that were there before', async () => {
    expect((await run('compare', asIs, toBe, '--fail-on', 'must')).status).toBe(1)
    expect((await run('compare', toBe, toBe, '--fail-on', 'could')).status).toBe(0)
    expect((await run('compare', toBe, asIs, '--fail-on', 'could')).status).toBe(0)
  })

  it('is 2 with a sentence for each file that is refused, and for wrong arguments', async () => {
    const missing = [join(folder, 'x.journey'), join(folder, 'y.journey')] as const
    const { status, out, err } = await run('compare', ...missing)
    expect([status, out, err.trimEnd().split('\n').length]).toEqual([2, '', 2])
    for (const files of [[], [asIs], [asIs, toBe, asIs]]) {
      const refused = await run('compare', ...files)
      expect([refused.status, refused.err.startsWith('compare needs exactly two .journey files')]).toEqual([2, true])
    }
  })
})
