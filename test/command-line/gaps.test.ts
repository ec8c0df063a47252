/** `gaps` as a commit hook or another program calls it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isCommandLine, runCommandLine } from '../../electron/command-line.ts'
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
    expect(Object.keys(answers[0])).toEqual(['journey', 'title', 'coverage', 'findings', 'verdict'])
    expect(Object.keys(answers[0].coverage)).toEqual(['cells', 'filled', 'awareness'])
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
      `${inFolder('bad.journey')} was not opened: notes[0].x: this must be a number, not the text "left".`,
      `${missing} was not opened: it does not exist, or its folder does not.`,
      `${folder} was not opened: it is a folder.`,
      `${inFolder('bytes.journey')} was not opened: The whole file: it is not UTF-8 text.`,
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
  it('tells title, verdict, coverage and findings by severity', async () => {
    const { out } = await run('gaps', rail)
    expect(out.split('\n').slice(0, 3)).toEqual([
      'Travelling Europe by rail',
      'Fix before sharing',
      '17 of 36 cells filled, 3 of 6 in awareness',
    ])
    expect(out.indexOf('\nMust (')).toBeLessThan(out.indexOf('\nShould ('))
    expect(out.indexOf('\nShould (')).toBeLessThan(out.indexOf('\nCould ('))
  })

  it('lets no title steer the terminal', async () => {
    writeFileSync(inFolder('escape.journey'), journeyText({}, { title: '\u001b[2Jred\u202e\nline' }))
    const { out } = await run('gaps', inFolder('escape.journey'))
    expect(out.split('\n')[0]).toBe('[2Jred line')
  })
})

describe('what is not understood', () => {
  const cases: [args: string[], sentence: string][] = [
    [['foo'], 'There is no command "foo".'],
    [['--foo'], 'There is no option "--foo".'],
    [['gaps'], 'gaps needs at least one .journey file.'],
    [['gaps', rail, '--nope'], 'There is no option "--nope".'],
    [['gaps', rail, '--fail-on'], 'The option --fail-on needs a value.'],
    [['gaps', rail, '--fail-on', 'bad'], 'The option --fail-on takes must, should, could, not "bad".'],
    [['gaps', rail, '--json=1'], 'The option --json takes no value.'],
    [['toString'], 'There is no command "toString".'],
  ]
  it.each(cases)('%j', async (args, sentence) => {
    const { status, out, err } = await run(...args)
    expect([status, out, err]).toEqual([2, '', `${sentence} Run with --help to see what there is.\n`])
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
