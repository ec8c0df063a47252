/** `export`: what is checked before anything is drawn, and what is handed on. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type PictureRequest, runCommandLine } from '../../electron/command-line.ts'
import { FailureError } from '../../shared/failure.ts'

const rail = 'resources/examples/rail-europe.journey'
const folder = mkdtempSync(join(tmpdir(), 'export-'))
const png = join(folder, 'map.png')
afterAll(() => rmSync(folder, { recursive: true }))

async function run(args: string[], exportPicture?: (request: PictureRequest) => Promise<void>) {
  const drawn: PictureRequest[] = []
  let err = ''
  const status = await runCommandLine(['export', ...args], {
    version: '1',
    stdout: () => {},
    stderr: (text) => {
      err += text
    },
    exportPicture: exportPicture ?? (async (request) => void drawn.push(request)),
  })
  return { status, err, drawn }
}

describe('export', () => {
  it('hands on the journey and what was asked for', async () => {
    const plain = await run([rail, '-o', png])
    expect([plain.status, plain.err]).toEqual([0, ''])
    expect(plain.drawn[0]).toMatchObject({ out: png, format: 'png', scale: 1, theme: 'light' })
    expect(plain.drawn[0]?.document.journey.id).toBe('rail-europe')
    const svg = await run(['--theme=dark', '--scale', '2.5', '--out', join(folder, 'map.SVG'), rail])
    expect(svg.drawn[0]).toMatchObject({ format: 'svg', scale: 2.5, theme: 'dark' })
  })

  const missing = join(folder, 'missing')
  const cases: [args: string[], sentence: string][] = [
    [[], 'export needs exactly one .journey file.'],
    [[rail, rail, '-o', png], 'export needs exactly one .journey file.'],
    [[rail], 'export needs -o with the picture to write, such as -o map.png.'],
    [[rail, '-o', 'map.pdf'], 'The picture must end in .png or .svg, and "map.pdf" does not.'],
    [[rail, '-o', png, '--scale', '9'], 'The option --scale takes a number from 0.25 to 8, not "9".'],
    [[rail, '-o', png, '--scale=-1'], 'The option --scale takes a number from 0.25 to 8, not "-1".'],
    [[rail, '-o', png, '--scale', '2x'], 'The option --scale takes a number from 0.25 to 8, not "2x".'],
    [[rail, '-o', png, '--theme', 'blue'], 'The option --theme takes light, dark, not "blue".'],
    [[rail, '-o', join(missing, 'map.png')], `The folder ${JSON.stringify(missing)} does not exist.`],
    [['nothing.journey', '-o', png], 'nothing.journey was not opened: it does not exist'],
  ]
  it.each(cases)('%j is refused before drawing', async (args, sentence) => {
    const { status, err, drawn } = await run(args)
    expect([status, err.startsWith(sentence), drawn]).toEqual([2, true, []])
    expect(readdirSync(folder)).toEqual([])
  })

  it('says what went wrong in drawing', async () => {
    const { status, err } = await run([rail, '-o', png], async () => {
      throw new FailureError('picture-too-large', 'The picture is too large.')
    })
    expect([status, err]).toEqual([2, 'The picture is too large.\n'])
  })
})
