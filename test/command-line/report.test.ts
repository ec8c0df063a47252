/** `report`: what is checked before anything is written, and what is handed on. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { needsPrinting } from '../../electron/command-line/report-arguments.ts'
import { type PrintRequest, runCommandLine } from '../../electron/command-line.ts'

const rail = 'resources/examples/rail-europe.journey'
const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]) {
  const printed: PrintRequest[] = []
  let err = ''
  const status = await runCommandLine(['report', ...args], {
    version: '1',
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
    [[rail], 'report needs -o with the file to write, such as -o report.pdf.'],
    [[rail, '-o', 'map.docx'], 'A report must end in .md or .pdf, and "map.docx" does not.'],
    [[rail, '-o', join(missing, 'a.md')], `The folder ${JSON.stringify(missing)} does not exist.`],
    [['nothing.journey', '-o', join(folder, 'a.md')], 'nothing.journey was not opened: it does not exist'],
  ]
  it.each(cases)('%j is refused, and nothing is written', async (args, sentence) => {
    const { status, err } = await run(...args)
    expect([status, err.startsWith(sentence), readdirSync(folder)]).toEqual([2, true, []])
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

  it('writes Markdown that holds its picture', async () => {
    const out = join(folder, 'rail.md')
    expect((await run(rail, '-o', out)).status).toBe(0)
    const text = readFileSync(out, 'utf8')
    expect(text.startsWith('# Travelling Europe by rail\n')).toBe(true)
    const base64 = /\[map\]: <data:image\/svg\+xml;base64,([^>]+)>/.exec(text)?.[1] ?? ''
    expect(Buffer.from(base64, 'base64').toString()).toContain('Talks with friends who')
  })
})
