/** `report`: what is checked before anything is written, and what is handed on. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type PrintRequest, runCommandLine } from '../../electron/command-line/command-line.ts'
import { needsPrinting } from '../../electron/command-line/report-arguments.ts'
import { facesOf } from '../support/svg-faces.ts'

const rail = 'resources/examples/rail-europe.journey'
const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]) {
  const printed: PrintRequest[] = []
  let err = ''
  const status = await runCommandLine(['report', ...args], {
    version: '1',
    fontFolder: 'resources/fonts',
    stdout: () => {},
    stderr: (text) => {
      err += text
    },
    printReport: async (request) => void printed.push(request),
  })
  return { status, err, printed }
}

describe('report', () => {
  const missing = join(folder, 'missing')
  const cases: [args: string[], sentence: string][] = [
    [[], 'report needs exactly one .journey file.'],
    [[rail, rail, '-o', join(folder, 'a.md')], 'report needs exactly one .journey file.'],
    [[rail], 'report needs -o and an output file, such as -o report.pdf.'],
    [[rail, '-o', 'map.docx'], '“map.docx” must end in .md or .pdf.'],
    [[rail, '-o', join(missing, 'a.md')], `The folder “${missing}” doesn’t exist.`],
    [
      ['nothing.journey', '-o', join(folder, 'a.md')],
      'Couldn’t open nothing.journey: the file or folder doesn’t exist',
    ],
  ]
  it.each(cases)('%j is refused, and nothing is written', async (args, sentence) => {
    const { status, err } = await run(...args)
    expect([status, err.slice(0, sentence.length), readdirSync(folder)]).toEqual([2, sentence, []])
  })

  it('hands a PDF on to what prints, and needs the app for it alone', async () => {
    const out = join(folder, 'rail.PDF')
    const { status, printed } = await run(rail, '-o', out)
    expect([status, printed[0]?.out, printed[0]?.document.journey.id]).toEqual([0, out, 'rail-europe'])
    expect([needsPrinting([rail, '-o', out]), needsPrinting([rail, '-o', 'a.md']), needsPrinting([])]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('has the appendix only if asked', async () => {
    const out = join(folder, 'whole.md')
    expect((await run(rail, '-o', out, '--appendix')).status).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('## Appendix: all findings')
    expect((await run(rail, '-o', out)).status).toBe(0)
    expect(readFileSync(out, 'utf8')).not.toContain('Appendix')
    const { printed } = await run(rail, '--appendix', '-o', join(folder, 'whole.pdf'))
    expect(printed[0]?.hasAppendix).toBe(true)
  })

  it('writes Markdown that holds its picture', async () => {
    const out = join(folder, 'rail.md')
    expect((await run(rail, '-o', out)).status).toBe(0)
    const text = readFileSync(out, 'utf8')
    expect(text.startsWith('# Travelling Europe by rail\n')).toBe(true)
    const base64 = /\[map\]: <data:image\/svg\+xml;base64,([^>]+)>/.exec(text)?.[1] ?? ''
    const svg = Buffer.from(base64, 'base64').toString()
    expect(svg).toContain('Talks with')
    expect(facesOf(svg)).toEqual({ asked: 'Inter Variable', embedded: ['Inter Variable'] })
  })
})
