/** Files that someone could send to break the app: too large, too deep, contradictory, or of odd bytes. */
import { strToU8, zipSync } from 'fflate'
import { hostileTexts } from '../../support/hostile-texts.ts'
import { journeyText } from '../../support/journey-text.ts'
import { ordinaryOrLong } from '../../support/long-run.ts'
import { zipOfZeros } from './zip-of-zeros.ts'

export type HostileFile = { readonly name: string; readonly bytes: Uint8Array; readonly isRefused: boolean | null }

const text = (name: string, content: string, isRefused: boolean | null = true): HostileFile => ({
  name,
  bytes: new TextEncoder().encode(content),
  isRefused,
})

/** Of what is far beyond every limit, an ordinary run tries a fifth: still far beyond. */
const farBeyond = (count: number) => Math.round(count * ordinaryOrLong(0.2, 1))

const grid = { stages: [{ id: 's', name: 'S' }], channels: [{ id: 'c', kind: 'social', name: 'C' }] }
const touchpoint = { id: 't', stageId: 's', channelId: 'c', title: 'T' }

/** Every kind of fault; at least two hundred files. */
export function hostileFiles(): HostileFile[] {
  return [...sizes(), ...contradictions(), ...oddBytes(), ...wrongTypes(), ...hostileNames()]
}

function sizes(): HostileFile[] {
  const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)
  const large = `"${'x'.repeat(ordinaryOrLong(50_000_000, 100_000_000))}"`
  return [
    text('large.journey', large),
    text('large.canvas', large),
    text('large.csv', large),
    text('large.mmd', `journey\n title ${large}`),
    text('large.md', `# ${large}`),
    text('just-in.csv', `Touchpoint,Stage\n${'a touchpoint with some words in it,Discover\n'.repeat(100_000)}`, false),
    text('one-cell.csv', `Touchpoint,Stage\n"${'x'.repeat(20_000_000)}",S\n`, false),
    text('one-line.md', `- ${'a '.repeat(5_000_000)}`, true),
    text('one-line.mmd', `journey\n${'a '.repeat(5_000_000)}: 3\n`, false),
    text('many-lines.mmd', `journey\n${'a: 3: b\n'.repeat(200_000)}`, false),
    text('quotes.csv', `Touchpoint\n${'"'.repeat(2_000_001)}`),
    text('commas.csv', `Touchpoint${','.repeat(1_000_000)}\n`),
    ...[65, 1_000, 200_000, farBeyond(5_000_000)].flatMap((depth) => [
      text(`lists-${depth}.journey`, deep('[', ']', depth)),
      text(`objects-${depth}.journey`, deep('{"a":', '}', depth)),
      text(`lists-${depth}.canvas`, deep('[', ']', depth)),
      text(`nodes-${depth}.canvas`, `{"nodes":${deep('[', ']', depth)}}`),
      text(
        `unknown-${depth}.journey`,
        journeyText({}).replace('"version":1', `"version":1,"x":${deep('[', ']', depth)}`),
      ),
    ]),
    text('empty-objects.canvas', `{"nodes":[${'{},'.repeat(farBeyond(16_000_000))}{}]}`),
    text(
      'empty-lists.journey',
      journeyText({}).replace('"version":1', `"version":1,"x":[${'[],'.repeat(farBeyond(16_000_000))}[]]`),
    ),
    text('rows.csv', `Touchpoint\n${'a\n'.repeat(farBeyond(24_000_000))}`),
    text('cells.csv', `Touchpoint,Stage\n${','.repeat(farBeyond(49_000_000))}\n`),
    text('empty-lines.mmd', `journey\n${'\n'.repeat(farBeyond(49_000_000))}`),
    text('short-tasks.mmd', `journey\n${'a:3\n'.repeat(farBeyond(1_900_000))}`),
    text('empty-lines.md', `# a\n${'\n'.repeat(farBeyond(49_000_000))}`),
    text('fences.md', `# a\n${'```mermaid\n'.repeat(farBeyond(1_900_000))}`, true),
    text('rules.md', `# a\n${`${'-|'.repeat(900)}x\n`.repeat(20_000)}`, true),
    text('short-bullets.md', `# a\n${'- a\n'.repeat(farBeyond(1_900_000))}`, true),
    text('quotes.md', '> a\n\n'.repeat(50_000), true),
    text('nested-bullets.md', '- a\n  - b\n'.repeat(20_000), true),
    text('comments.mmd', `journey\n${'%% throughline stages {}\n'.repeat(farBeyond(1_900_000))}`),
    groups('groups.canvas', 100_000, true),
    groups('some-groups.canvas', 900, false),
    text('bullets.md', Array.from({ length: 3_000 }, (_none, depth) => `${' '.repeat(depth)}- a`).join('\n'), true),
    text('spaces.md', `# ${' '.repeat(1_000_000)}x`, true),
    text('dashes.md', `# a\n${'-'.repeat(5_000_000)}`, true),
    text('descriptions.mmd', `journey\n${'accDescr {\n'.repeat(300_000)}`, true),
    text('brackets.md', `- ${'['.repeat(100_000)}${']('.repeat(100_000)}`, true),
    text('stars.md', `- ${'*a '.repeat(100_000)}`, true),
    // As much as a page may hold.
    text('fitting-brackets.md', `- ${'['.repeat(16_000)}${']('.repeat(16_000)}`, false),
    text(
      'fitting-bullets.md',
      Array.from({ length: 400 }, (_none, depth) => `${' '.repeat(depth)}- a`).join('\n'),
      false,
    ),
    text('fitting-quotes.md', `${'>'.repeat(500)} a`),
    text('fitting-rules.md', `# a\n${`${'-|'.repeat(900)}x\n`.repeat(1_000)}`),
    text('lists-in-lists.md', `${'- '.repeat(20_000)}a`),
    text('entities.mmd', `journey\n ${'#58;'.repeat(500_000)}: 3\n`, false),
  ]
}

/** A canvas of groups that all cross, with as many cards. */
function groups(name: string, count: number, isRefused: boolean): HostileFile {
  const box = (index: number) => `"x":${index},"y":${-index},"width":${2 * count - index},"height":${index + 1}`
  const nodes = Array.from(
    { length: count },
    (_none, at) => `{"id":"g${at}","type":"group",${box(at)}},{"id":"t${at}","type":"text","text":"a",${box(at)}}`,
  )
  return text(name, `{"nodes":[${nodes.join(',')}]}`, isRefused)
}

function contradictions(): HostileFile[] {
  const record = (fields: object) =>
    text('contradiction.journey', journeyText({ ...grid, touchpoints: [touchpoint], ...fields }))
  return [
    record({ stages: [{ id: 's' }, { id: 's' }] }),
    record({ touchpoints: [touchpoint, touchpoint] }),
    record({ touchpoints: [{ ...touchpoint, stageId: 'none' }] }),
    record({ touchpoints: [{ ...touchpoint, needIds: ['none'] }] }),
    record({ touchpoints: [{ ...touchpoint, emotions: { none: 1 } }] }),
    record({ touchpoints: [{ ...touchpoint, emotions: JSON.parse('{"__proto__":1}') }] }),
    record({ connections: [{ id: 'e', from: 't', to: 't' }] }),
    record({ connections: [{ id: 'e', from: 't', to: 'none' }] }),
    record({ personas: [{ id: 'p', channelUse: { none: 'often' } }] }),
    record({ needs: [{ id: 'n', personaId: 'none' }] }),
    text('version.journey', journeyText().replace('"version":1', '"version":99')),
    text('huge-number.journey', journeyText({ notes: [{ id: 'k', x: 0 }] }).replace('"x":0', '"x":1e999')),
    text('nan.journey', journeyText().replace('"version":1', '"version":NaN')),
    text(
      'twice.mmd',
      'journey\n%% throughline file {"format":"throughline-journey","version":1}\n%% throughline stages {"id":"s"}\n',
    ),
    text('broken-line.mmd', 'journey\n%% throughline journey {"id":\n'),
    text('strange-list.mmd', 'journey\n%% throughline constructor {}\n'),
    text(
      'ours.canvas',
      JSON.stringify({
        nodes: [
          {
            id: 'j',
            type: 'text',
            text: '',
            x: 0,
            y: 0,
            width: 1,
            height: 1,
            throughline: { list: 'file', file: { format: 'x' } },
          },
        ],
      }),
    ),
  ]
}

function oddBytes(): HostileFile[] {
  const bytes = (name: string, given: readonly number[], isRefused: boolean | null = true): HostileFile => ({
    name,
    bytes: new Uint8Array(given),
    isRefused,
  })
  const endings = ['journey', 'canvas', 'mmd', 'md', 'csv', 'xlsx']
  return endings.flatMap((ending) => [
    bytes(`empty.${ending}`, [], true),
    bytes(
      `zeros.${ending}`,
      Array.from({ length: 4_096 }, () => 0),
    ),
    bytes(`latin.${ending}`, [0x7b, 0xe4, 0x7d]),
    bytes(`cut.${ending}`, [0xf0, 0x9f, 0x98]),
    bytes(`half-utf-16.${ending}`, [0xff, 0xfe, 0x41]),
    bytes(`mark.${ending}`, [0xef, 0xbb, 0xbf], null),
    bytes(
      `noise.${ending}`,
      Array.from({ length: 5_000 }, (_none, at) => (at * 7_919 + 13) % 251),
      true,
    ),
    {
      name: `sqlite.${ending}`,
      bytes: strToU8(`SQLite format 3\0${'\0'.repeat(100)}`),
      isRefused: ending === 'xlsx' || null,
    },
  ])
}

function wrongTypes(): HostileFile[] {
  const values = ['null', '[]', '7', '"x"', 'true', '{"a":1}', '-1e308', '""']
  const places = ['journey', 'stages', 'touchpoints', 'connections', 'notes']
  const nodeFields = ['id', 'type', 'x', 'text']
  return [
    ...places.flatMap((place) =>
      values.map((value) =>
        text(
          `${place}.journey`,
          `{"format":"throughline-journey","version":1,"journey":{"id":"j","title":"T"},"${place}":${value}}`,
          value !== '[]' || place === 'journey',
        ),
      ),
    ),
    ...nodeFields.flatMap((field) =>
      values.map((value) => {
        const node: Record<string, string> = {
          id: '"a"',
          type: '"text"',
          text: '""',
          x: '0',
          y: '0',
          width: '1',
          height: '1',
          [field]: value,
        }
        const fields = Object.entries(node).map(([name, held]) => `"${name}":${held}`)
        return text(`${field}.canvas`, `{"nodes":[{${fields.join(',')}}]}`, null)
      }),
    ),
  ]
}

function hostileNames(): HostileFile[] {
  return hostileTexts.flatMap((name) => [
    text(
      'named.journey',
      journeyText({ ...grid, touchpoints: [{ ...touchpoint, title: name, notes: name }] }, { title: name }),
      false,
    ),
    text(
      'named.canvas',
      JSON.stringify({
        nodes: [{ id: name, type: 'text', text: name, x: 0, y: 0, width: 1, height: 1, [name]: name }],
      }),
      null,
    ),
    text(
      'named.csv',
      `Touchpoint,Stage,Channel\n"${name.replaceAll('"', '""')}","${name.replaceAll('"', '""')}",C\n`,
      null,
    ),
  ])
}

/** Archives that hold more than they seem, or files that would lie elsewhere. */
export function hostileArchives(): HostileFile[] {
  const xml = (name: string, parts: Record<string, Uint8Array>): HostileFile => ({
    name,
    bytes: zipSync(parts, { level: 9 }),
    isRefused: true,
  })
  const sheet = 'xl/worksheets/sheet1.xml'
  const gigabyte = zipOfZeros(sheet, 1_024)
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 60_000 }, (_none, at) => [`f${at}`, new Uint8Array(0)])),
    { level: 0 },
  )
  return [
    { name: 'gigabyte.xlsx', bytes: gigabyte, isRefused: true },
    { name: 'lying.xlsx', bytes: zipOfZeros(sheet, 1_024, 1_000), isRefused: true },
    { name: 'many.xlsx', bytes: many, isRefused: true },
    xml('slip.xlsx', { '../../../tmp/slipped.xml': strToU8('x') }),
    xml('slip-windows.xlsx', { '..\\..\\slipped.xml': strToU8('x') }),
    xml('absolute.xlsx', { '/tmp/slipped.xml': strToU8('x') }),
    xml('drive.xlsx', { 'C:/slipped.xml': strToU8('x') }),
    xml('entities.xlsx', {
      'xl/workbook.xml': strToU8(
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>',
      ),
    }),
    xml('long-tag.xlsx', { 'xl/workbook.xml': strToU8(`<workbook ${'a'.repeat(20_000_000)}`) }),
    xml('long-attribute.xlsx', { 'xl/workbook.xml': strToU8(`<workbook a="${'a'.repeat(20_000_000)}"/>`) }),
    { name: 'bomb.csv', bytes: gigabyte, isRefused: true },
  ]
}
