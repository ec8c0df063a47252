/** `export` and `import`: what is checked before anything is done, what is handed on, and what stands in the files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { type PictureRequest, runCommandLine } from '../../electron/command-line/command-line.ts'
import { FailureError } from '../../shared/failure.ts'
import { formatIds } from '../../shared/formats/format-table.ts'

const rail = 'resources/examples/rail-europe.journey'
const folder = mkdtempSync(join(tmpdir(), 'export-'))
const png = join(folder, 'map.png')
afterAll(() => rmSync(folder, { recursive: true }))

async function run(
  args: string[],
  exportPicture?: (request: PictureRequest) => Promise<void>,
  command: 'export' | 'import' = 'export',
) {
  const drawn: PictureRequest[] = []
  let err = ''
  const status = await runCommandLine([command, ...args], {
    version: '1',
    fontFolder: 'resources/fonts',
    stdout: () => {},
    stderr: (text) => {
      err += text
    },
    exportPicture: exportPicture ?? (async (request) => void drawn.push(request)),
  })
  return { status, err, drawn }
}

describe('export', () => {
  it('says what a workbook cuts, and keeps it in the journey', async () => {
    const own = mkdtempSync(join(tmpdir(), 'export-long-'))
    onTestFinished(() => rmSync(own, { recursive: true }))
    const journey = JSON.parse(readFileSync(rail, 'utf8'))
    journey.touchpoints[0].notes = 'x'.repeat(32_768)
    const long = join(own, 'long.journey')
    writeFileSync(long, JSON.stringify(journey))
    const out = join(own, 'long.xlsx')
    const { status, err } = await run([long, '-o', out])
    expect(status).toBe(0)
    expect(err).toContain(`${out}: 1 text was shortened to Excel’s limit of 32,767 characters.`)
    expect((await run([rail, '-o', join(own, 'short.xlsx')])).err).not.toContain('shortened')
  })

  it('hands on the journey and what was asked for', async () => {
    const plain = await run([rail, '-o', png])
    expect([plain.status, plain.err]).toEqual([0, `1 of 1: wrote ${png}\n`])
    expect(plain.drawn[0]).toMatchObject({
      out: png,
      format: 'png',
      options: {
        theme: 'light',
        hasFindings: false,
        hasNotes: false,
        hasLegend: true,
        size: { by: 'scale', scale: 1 },
      },
    })
    expect(plain.drawn[0]?.document.journey.id).toBe('rail-europe')
    const svg = await run(['--theme=dark', '--scale', '2.5', '--out', join(folder, 'map.SVG'), rail])
    expect(svg.drawn[0]).toMatchObject({
      format: 'svg',
      options: { size: { by: 'scale', scale: 2.5 }, theme: 'dark' },
    })
    const slides = await run([
      rail,
      '-o',
      join(folder, 'map.pptx'),
      '--pages',
      'stages',
      '--no-findings',
      '--theme',
      'print',
    ])
    expect(slides.drawn[0]).toMatchObject({
      format: 'pptx',
      options: { pages: 'stages', hasFindings: false, theme: 'print' },
    })
  })

  const missing = join(folder, 'missing')
  const endings = formatIds.map((id) => `.${id}`)
  const ending = `must end in ${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}.`
  const cases: [args: string[], sentence: string][] = [
    [[], 'export needs at least one .journey file.'],
    [[rail, rail, '-o', png], `-o must be a folder when you give several files; “${png}” isn’t one.`],
    [[rail], 'export needs -o and an output file, such as -o map.png.'],
    [[rail, '-o', 'map.gif'], `“map.gif” ${ending}`],
    [[rail, '-o', png, '-o', png], `Two files have the same output: “${png}”.`],
    [[rail, '-o', folder], `“${folder}” is a folder. Use --format to choose what to write.`],
    [[rail, '-o', folder, '--format', 'gif'], `--format takes ${formatIds.join(', ')}, not “gif”.`],
    [
      [rail, '-o', png, '--table', 'gaps'],
      '--table takes touchpoints, coverage, findings, opportunities, quotes, measures, notes, not “gaps”.',
    ],
    [[rail, '-o', png, '--scale', '1', '--width', '900'], 'Give --scale or --width, not both.'],
    [[rail, '-o', png, '--width', '900px'], '--width takes a number from 16 to 65535, not “900px”.'],
    [[rail, '-o', png, '--stage', 'Nowhere'], 'Unknown stage “Nowhere” in “Travelling Europe by rail”.'],
    [[rail, '-o', png, '--select', 'nobody'], 'Unknown touchpoint “nobody” in “Travelling'],
    [[rail, '-o', png, '--stage', 'Travel', '--select', 'a'], 'Give --stage or --select, not both.'],
    [[rail, '-o', png, '--view', 'Mine'], 'Unknown view “Mine” in “Travelling Europe by rail”: it has no saved views'],
    [[rail, '-o', png, '--view', 'Mine', '--stage', 'Travel'], 'Give --stage or --view, not both.'],
    [[rail, '-o', png, '--matrix', 'rows'], '--matrix takes channels, kinds, not “rows”.'],
    [[rail, '-o', 'map.pdf', '--matrix', 'kinds'], '“map.pdf” must end in .csv, .xlsx, .png or .svg.'],
    [[rail, '-o', png, '--insights', 'moods'], '--insights takes emotions, pains, opportunities, measures,'],
    [[rail, '-o', png, '--scale', '9'], '--scale takes a number from 0.25 to 8, not “9”.'],
    [[rail, '-o', png, '--scale=-1'], '--scale takes a number from 0.25 to 8, not “-1”.'],
    [[rail, '-o', png, '--scale', '2x'], '--scale takes a number from 0.25 to 8, not “2x”.'],
    [[rail, '-o', png, '--theme', 'blue'], '--theme takes light, dark, print, not “blue”.'],
    [[rail, '-o', join(missing, 'map.png')], `The folder “${missing}” doesn’t exist.`],
    [['nothing.journey', '-o', png], 'Couldn’t open nothing.journey: the file or folder doesn’t exist'],
  ]
  it.each(cases)('%j is refused before drawing', async (args, sentence) => {
    const { status, err, drawn } = await run(args)
    expect([status, err.slice(0, sentence.length), drawn]).toEqual([2, sentence, []])
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes a stage by its name or its id, and touchpoints by their ids', async () => {
    const byName = await run([rail, '-o', png, '--stage', 'Travel', '--width', '900', '--legend', '--no-background'])
    const { document, options } = byName.drawn[0] ?? {}
    const stage = [...(document?.stages.values() ?? [])].find(({ name }) => name === 'Travel')
    expect(options).toMatchObject({
      part: { of: 'stage', stageId: stage?.id },
      size: { by: 'width', pixels: 900 },
      hasLegend: true,
      hasBackground: false,
    })
    const byId = await run([rail, '-o', png, '--stage', stage?.id ?? ''])
    expect(byId.drawn[0]?.options.part).toEqual(options?.part)
    const touchpointIds = [...(document?.touchpoints.keys() ?? [])].slice(0, 2)
    const chosen = await run([rail, '-o', png, '--select', touchpointIds.join(', ')])
    expect(chosen.drawn[0]?.options.part).toEqual({ of: 'selection', touchpointIds })
  })

  it('takes what a saved view says, by its name or its id, and what is said beside it', async () => {
    const file = join(mkdtempSync(join(folder, 'view-')), 'with-view.journey')
    const journey = JSON.parse(readFileSync(rail, 'utf8'))
    const [stage] = journey.stages
    const part = { of: 'stage', stageId: stage.id }
    journey.journey.views = [{ id: 'v1', name: 'Its beginning', part, lanes: ['pains'], filter: { status: ['live'] } }]
    writeFileSync(file, JSON.stringify(journey))
    const byName = await run([file, '-o', png, '--view', 'Its beginning'])
    expect(byName.drawn[0]?.options).toMatchObject({ part, insights: ['pains'], filter: { status: ['live'] } })
    const byId = await run([file, '-o', png, '--view', 'v1', '--insights', 'none', '--no-filter'])
    expect(byId.drawn[0]?.options).toMatchObject({ part, insights: [], filter: {} })
    const { err } = await run([file, '-o', png, '--view', 'Its end'])
    expect(err).toContain('its views are "Its beginning".')
    rmSync(dirname(file), { recursive: true })
  })

  it('writes the coverage matrix where that is asked for', async () => {
    const table = join(mkdtempSync(join(folder, 'matrix-')), 'matrix.csv')
    expect((await run([rail, '-o', table, '--matrix', 'kinds'])).status).toBe(0)
    expect(readFileSync(table, 'utf8').split('\n')[0]).toMatch(/^\uFEFF?Kind,/)
    rmSync(dirname(table), { recursive: true })
    const picture = await run([rail, '-o', png, '--matrix', 'channels'])
    expect(picture.drawn[0]).toMatchObject({ matrix: 'channels', format: 'png' })
  })

  it('says what went wrong in drawing', async () => {
    const { status, err } = await run([rail, '-o', png], async () => {
      throw new FailureError('picture-too-large', 'The picture is too large.')
    })
    expect([status, err]).toEqual([2, 'The picture is too large.\n'])
  })
})

describe('several at once', () => {
  const inside = () => mkdtempSync(join(folder, 'several-'))

  it('writes every output of every file, and says how far it is', async () => {
    const out = inside()
    const other = 'resources/templates/blank.journey'
    const { status, err, drawn } = await run([rail, other, '-o', out, '--format', 'csv,mmd', '--format', 'svg'])
    expect(status).toBe(0)
    const lines = err.split('\n').filter((line) => !line.includes('leaves out'))
    expect(lines.map((line) => line.slice(0, 7))).toEqual([1, 2, 3, 4, 5, 6].map((at) => `${at} of 6:`).concat(''))
    expect(readdirSync(out).sort()).toEqual(['blank.csv', 'blank.mmd', 'rail-europe.csv', 'rail-europe.mmd'])
    expect(drawn.map((one) => one.out)).toEqual([join(out, 'rail-europe.svg'), join(out, 'blank.svg')])
  })

  it('makes a folder that isn’t there yet', async () => {
    const out = `${inside()}/handover/`
    const { status, err } = await run([rail, '-o', out, '--format', 'md'])
    expect([status, err.split('\n').at(-2)]).toEqual([0, expect.stringMatching(/^1 of 1: wrote /)])
    expect(readdirSync(out)).toEqual(['rail-europe.md'])
  })

  it('says what is in the way of a folder, and goes on', async () => {
    const here = inside()
    writeFileSync(`${here}/taken`, '')
    const { status, err } = await run([rail, '-o', `${here}/taken/`, '--format', 'md'])
    expect([status, err]).toEqual([2, expect.stringMatching(/^Couldn’t create the folder .*taken: .*\.\n$/)])
  })

  it('makes no folder for files that are refused, nor below one that isn’t there', async () => {
    const here = inside()
    await run(['nothing.journey', '-o', `${here}/new/`, '--format', 'md'])
    const { status, err } = await run([rail, '-o', `${here}/far/new/`, '--format', 'md'])
    expect([status, err]).toEqual([2, expect.stringContaining(`The folder “${here}/far” doesn’t exist.`)])
    expect((await run([rail, '-o', `${here}/new/`])).err).toContain('Use --format to choose what to write.')
    expect(readdirSync(here)).toEqual([])
  })

  it('goes on after a file that is refused, and ends with 2', async () => {
    const out = inside()
    const { status, err } = await run(['nothing.journey', rail, '-o', out, '--format', 'md'])
    expect([status, readdirSync(out)]).toEqual([2, ['rail-europe.md']])
    expect(err).toMatch(/^Couldn’t open nothing\.journey: .*\n.*: Markdown leaves out .*\n2 of 2: wrote .*\n$/)
  })
})

it.each(['csv', 'xlsx', 'md', 'mmd', 'canvas', 'journey'])('leaves a write-protected .%s alone', async (format) => {
  const own = mkdtempSync(join(tmpdir(), 'export-protected-'))
  onTestFinished(() => rmSync(own, { recursive: true }))
  const out = join(own, `rail-europe.${format}`)
  writeFileSync(out, 'kept', { mode: 0o444 })
  for (const args of [
    [rail, '-o', out],
    [rail, '-o', own, '--format', format],
  ]) {
    const { status, err } = await run(args)
    expect([status, err]).toEqual([2, `Couldn’t save ${out}: it is write-protected. The existing file is unchanged.\n`])
  }
  expect([readFileSync(out, 'utf8'), readdirSync(own)]).toEqual(['kept', [`rail-europe.${format}`]])
})

describe('import', () => {
  const byteForByte = ['mmd', 'canvas', 'journey'] as const

  it.each(byteForByte)('gives back from .%s the very file that was exported', async (format) => {
    const out = join(mkdtempSync(join(folder, 'import-')), `map.${format}`)
    expect((await run([rail, '-o', out])).status).toBe(0)
    const back = `${out}.journey`
    expect((await run([out, '-o', back], undefined, 'import')).status).toBe(0)
    expect(readFileSync(back)).toEqual(readFileSync(rail))
  })

  it.each(['csv', 'xlsx', 'md'])('makes a journey with every touchpoint of .%s', async (format) => {
    const out = join(mkdtempSync(join(folder, 'import-')), `map.${format}`)
    expect((await run([rail, '-o', out])).status).toBe(0)
    const back = `${out}.journey`
    expect((await run([out, '-o', back], undefined, 'import')).status).toBe(0)
    const titles = (file: string) =>
      JSON.parse(readFileSync(file, 'utf8'))
        .touchpoints.map(({ title }: { title: string }) => title)
        .sort()
    expect(titles(back)).toEqual(titles(rail))
  })

  it('tells of cells that it could not take over, and imports the rest', async () => {
    const inner = mkdtempSync(join(folder, 'import-'))
    writeFileSync(join(inner, 'a.csv'), 'ID;Touchpoint;Stage;Votes\nt-one;A;Buy;many\n')
    const { status, err } = await run([join(inner, 'a.csv'), '-o', inner], undefined, 'import')
    expect([status, readdirSync(inner).sort()]).toEqual([0, ['a.csv', 'a.journey']])
    expect(err).toContain('a.csv: Left out the cell at row 2, Votes: must be a number.')
    expect(err).toContain('a.csv: 1 part of this file was left out.')
  })

  it('refuses with --strict what would be left out, and writes nothing', async () => {
    const inner = mkdtempSync(join(folder, 'import-'))
    writeFileSync(join(inner, 'a.md'), '# A\n\n## Buy\n\n- Pays\n\n## Key insights\n\nThe till decides.\n')
    const told = await run([join(inner, 'a.md'), '-o', inner], undefined, 'import')
    expect([told.status, told.err]).toEqual([0, expect.stringContaining('Left out 1 section: “Key insights”.')])
    const strict = await run([join(inner, 'a.md'), '-o', join(inner, 'b.journey'), '--strict'], undefined, 'import')
    expect([strict.status, readdirSync(inner).sort()]).toEqual([2, ['a.journey', 'a.md']])
    expect(strict.err).toContain('b.journey: with --strict, nothing may be left out.')
  })

  const refusals: [name: string, content: string | Uint8Array, sentence: string][] = [
    [
      'a.csv',
      'Colour\nred\n',
      'no columns for stages, touchpoints, actions, emotions or pains. Name the columns, such as Stage, Touchpoint and Channel.',
    ],
    ['t.csv', 'Task,Assignee,Due date\nPaint,Ana,Monday\n', 'it lists tasks or risks, not touchpoints.'],
    ['a.xlsx', 'no zip', 'this is not an Excel workbook, or it is damaged.'],
    ['a.mmd', 'pie', 'line 1: this is not a journey diagram: it must start with the word “journey”.'],
    ['a.canvas', '{', 'line 1, column 2: not valid JSON from here.'],
    ['a.md', 'words', 'no table, no bullets and no labels below headings to import.'],
    [
      'a.pdf',
      '',
      'Throughline can’t import this kind of file. It imports .xlsx, .csv, .md, .mmd, .canvas, .journey, .html, .txt, .ojf.',
    ],
    ['b.csv', new Uint8Array([0x61, 0xff, 0x00, 0x01]), 'the file is not text.'],
  ]
  it.each(refusals)('refuses %s with its name and the place', async (name, content, sentence) => {
    const inner = mkdtempSync(join(folder, 'import-'))
    const file = join(inner, name)
    writeFileSync(file, content)
    const { status, err } = await run([file, '-o', join(inner, 'out.journey')], undefined, 'import')
    expect([status, err]).toEqual([2, `Couldn’t open ${file}: ${sentence}\n`])
    expect(readdirSync(inner)).toEqual([name])
  })

  it('reads a table in UTF-16, as spreadsheets write it', async () => {
    const inner = mkdtempSync(join(folder, 'import-'))
    writeFileSync(join(inner, 'a.csv'), Buffer.from('\uFEFFTouchpoint\tStage\nGr\u00FC\u00DFe\tKauf\n', 'utf16le'))
    expect((await run([join(inner, 'a.csv'), '-o', inner], undefined, 'import')).status).toBe(0)
    expect(readFileSync(join(inner, 'a.journey'), 'utf8')).toContain('Gr\u00FC\u00DFe')
  })
})
