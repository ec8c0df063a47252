/** `gaps` as a commit hook or another program calls it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isCommandLine, runCommandLine } from '../../electron/command-line/command-line.ts'
import { journeyText } from '../support/journey-text.ts'
import { wholeJourney } from '../support/whole-journey.ts'

const rail = 'resources/examples/rail-europe.journey'
let folder: string
const inFolder = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaps-'))
  const { journey, ...file } = wholeJourney()
  const touchpoint = (fields: object) => ({
    ...file,
    touchpoints: [{ ...file.touchpoints[0], ...fields }, ...file.touchpoints.slice(1)],
  })
  writeFileSync(inFolder('whole.journey'), journeyText(file, journey))
  writeFileSync(inFolder('should.journey'), journeyText(touchpoint({ why: '' }), journey))
  writeFileSync(inFolder('could.journey'), journeyText(file, { ...journey, brandPersona: {} }))
  writeFileSync(inFolder('bad.journey'), journeyText({ notes: [{ id: 'k', x: 'left' }] }))
  writeFileSync(inFolder('bytes.journey'), Buffer.from([0xff, 0xfe, 0x7b]))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]) {
  const heard = { out: '', err: '' }
  const status = await runCommandLine(args, {
    version: '1.2.3',
    fontFolder: 'resources/fonts',
    stdout: (text) => {
      heard.out += text
    },
    stderr: (text) => {
      heard.err += text
    },
  })
  return { status, ...heard }
}

describe('gaps --json', () => {
  it('answers one line per file in the order given, with keys in their order', async () => {
    const { status, out, err } = await run('gaps', rail, inFolder('whole.journey'), '--json')
    const lines = out.trimEnd().split('\n')
    expect([status, err, lines.length]).toEqual([0, '', 2])
    const answers = lines.map((line) => JSON.parse(line))
    expect(answers.map((answer) => JSON.stringify(answer))).toEqual(lines)
    expect(Object.keys(answers[0])).toEqual(['journey', 'title', 'coverage', 'reach', 'findings', 'verdict'])
    expect(answers.map(({ coverage, reach }) => ({ coverage, reach }))).toEqual([
      {
        coverage: { cells: 36, filled: 17, rightlyEmpty: 0, awareness: { cells: 6, filled: 3, rightlyEmpty: 0 } },
        reach: { pairs: 12, met: 12, undescribed: 0, awareness: { pairs: 2, met: 2 } },
      },
      {
        coverage: { cells: 20, filled: 20, rightlyEmpty: 0, awareness: { cells: 4, filled: 4, rightlyEmpty: 0 } },
        reach: { pairs: 5, met: 5, undescribed: 0, awareness: { pairs: 1, met: 1 } },
      },
    ])
    expect(Object.keys(answers[0].coverage)).toEqual(['cells', 'filled', 'rightlyEmpty', 'awareness'])
    expect(Object.keys(answers[0].reach)).toEqual(['pairs', 'met', 'undescribed', 'awareness'])
    expect(Object.keys(answers[0].findings[0])).toEqual([
      'rule',
      'severity',
      'about',
      'kind',
      'stageIds',
      'channelIds',
      'message',
      'why',
    ])
    expect(answers[0]).toMatchObject({ journey: 'rail-europe', verdict: 'must-fix' })
    expect(answers[1]).toMatchObject({ findings: [], verdict: 'ready-to-share' })
  })

  it('answers the other files where some are refused, and ends with 2', async () => {
    const missing = inFolder('missing.journey')
    const { status, out, err } = await run(
      'gaps',
      '--json',
      inFolder('bad.journey'),
      rail,
      missing,
      folder,
      inFolder('bytes.journey'),
    )
    expect(status).toBe(2)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(err.trimEnd().split('\n')).toEqual([
      `Couldn’t open ${inFolder('bad.journey')}: notes[0].x: must be a number, not the text “left”.`,
      `Couldn’t open ${missing}: the file or folder doesn’t exist.`,
      `Couldn’t open ${folder}: it is a folder.`,
      `Couldn’t open ${inFolder('bytes.journey')}: the file is not UTF-8 text. Save it as UTF-8 and try again.`,
    ])
  })
})

describe('--fail-on', () => {
  const cases: [file: string, severity: string, status: number][] = [
    ['whole.journey', 'could', 0],
    ['could.journey', 'could', 1],
    ['could.journey', 'should', 0],
    ['should.journey', 'could', 1],
    ['should.journey', 'should', 1],
    ['should.journey', 'must', 0],
  ]
  it.each(cases)('%s with %s ends with %i', async (file, severity, status) => {
    expect((await run('gaps', inFolder(file), '--fail-on', severity)).status).toBe(status)
    expect((await run('gaps', `--fail-on=${severity}`, '--json', inFolder(file))).status).toBe(status)
  })

  it('ends with 1 for a must, and with 2 where a file was refused as well', async () => {
    expect((await run('gaps', rail, '--fail-on', 'must')).status).toBe(1)
    expect((await run('gaps', rail, inFolder('bad.journey'), '--fail-on', 'must')).status).toBe(2)
    expect((await run('gaps', rail)).status).toBe(0)
  })
})

describe('gaps for people', () => {
  it('tells title, verdict, coverage, reach, and findings by what they are about, a line a rule', async () => {
    const { out } = await run('gaps', rail)
    const lines = out.split('\n')
    expect(lines.slice(0, 9)).toEqual([
      'Travelling Europe by rail',
      'Fix before sharing',
      '17 of 36 cells covered, 3 of 6 in awareness',
      '12 of 12 stages reached, all personas together; 2 of 2 personas in awareness',
      '',
      'Do next',
      '  1. Reach people on “Phone and text” in awareness',
      '  2. Find an opportunity in “Misses a connection and asks for help”',
      '  3. Write down what success is',
    ])
    expect(lines.filter((line) => /^\w+ \(/.test(line)).map((line) => line.split(' ')[0])).toEqual([
      'Gaps',
      'Insights',
      'Checks',
    ])
    const rule = lines.findIndex((line) => line.includes('[orphan]'))
    expect(lines.slice(rule, rule + 3)).toEqual([
      '  Should fix: Unconnected touchpoint (2) [orphan] People reach it by chance, and it leads them nowhere.',
      '    - “Orders a printed rail guide” has no connections. (Research and planning › Post and paper)',
      expect.stringContaining('“Is invited back with a fare for friends” has no connections.'),
    ])
    expect(lines.filter((line) => line.includes('[orphan]'))).toHaveLength(1)
    expect(out).toContain('    - Shopping › Social media and friends, Shopping › Post and paper')
  })

  it('says that nobody is described instead of counting to zero, and judges no journey that has only begun', async () => {
    writeFileSync(inFolder('bare.journey'), journeyText({}, { title: 'Bare' }))
    const { out } = await run('gaps', inFolder('bare.journey'))
    expect(out).toContain('No persona with known channels, so reach is not known')
    expect(out).not.toContain('Do next')
  })

  it('lets no title steer the terminal', async () => {
    writeFileSync(inFolder('escape.journey'), journeyText({}, { title: '\u001b[2Jred\u202e\nline' }))
    const { out } = await run('gaps', inFolder('escape.journey'))
    expect(out.split('\n')[0]).toBe('[2Jred line')
  })
})

describe('what is not understood', () => {
  const cases: [args: string[], sentence: string][] = [
    [['foo'], 'Unknown command “foo”.'],
    [['--foo'], 'Unknown option “--foo”.'],
    [['gaps'], 'gaps needs at least one .journey file.'],
    [['gaps', rail, '--nope'], 'Unknown option “--nope”.'],
    [['gaps', rail, '--fail-on'], '--fail-on needs a value.'],
    [['gaps', rail, '--fail-on', 'bad'], '--fail-on takes must, should, could, not “bad”.'],
    [['gaps', rail, '--json=1'], '--json takes no value.'],
    [['toString'], 'Unknown command “toString”.'],
  ]
  it.each(cases)('%j', async (args, sentence) => {
    const { status, out, err } = await run(...args)
    expect([status, out, err]).toEqual([2, '', `${sentence} Run throughline --help for usage.\n`])
  })

  it('--help and --version answer', async () => {
    for (const args of [['--help'], ['-h'], ['gaps', '--help'], ['export', '-h'], []]) {
      const { status, out } = await run(...args)
      expect([status, out.includes('--fail-on must|should|could')]).toEqual([0, true])
    }
    expect(await run('--version')).toEqual({ status: 0, out: '1.2.3\n', err: '' })
  })

  it('knows what needs no window', () => {
    for (const args of [['gaps', 'x'], ['export'], ['--help'], ['-h'], ['--version'], ['gasp']])
      expect(isCommandLine(args)).toBe(true)
    for (const args of [[], ['map.journey'], ['--library', 'x'], ['/tmp/map'], ['.']])
      expect(isCommandLine(args)).toBe(false)
  })
})
