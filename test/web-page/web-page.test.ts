/** A web page of a journey: the same bytes, small, one script and one style that its policy names, and texts that stay texts. */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readJourneyFromDisk } from '../../electron/files/journey-files.ts'
import { webPageParts } from '../../electron/files/web-page-parts.ts'
import { type JourneyDocument, touchpointsInTurn } from '../../shared/journey/document.ts'
import { insightNames } from '../../shared/journey/insights.ts'
import { newStage, newTouchpoint } from '../../shared/journey/new-records.ts'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { typed } from '../../shared/web-page/markup.ts'
import { packedBody } from '../../shared/web-page/packed-body.ts'
import { webPage } from '../../shared/web-page/web-page.ts'
import { boardOf } from '../bench/board.ts'
import { exampleDocument } from '../support/example-document.ts'
import { fullDocument } from '../support/full-document.ts'
import { journeyOf } from '../support/journey-text.ts'
import { payloadJourney, scriptPayloads } from '../support/script-payloads.ts'
import { webPageFile } from '../support/web-page-file.ts'

const templates = 'resources/templates'
const hostile = [
  ...scriptPayloads,
  ']]>\u2028\u2029\u0000\ud800',
  '\u202eright to left\u2066',
  '--><script>window.ran=1</script><!--',
  '" style="position:fixed" hidden x="',
]

/** What stands between the tags of the only element of this name. */
function contentOf(file: string, name: 'script' | 'style'): string {
  const found = [...file.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))]
  expect(found).toHaveLength(1)
  return found[0]?.[1] ?? ''
}

function policyOf(file: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(file)?.[1] ?? ''
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

describe('a web page', () => {
  it('is the same bytes for the same journey, wherever and whenever it is written', async () => {
    const zone = process.env.TZ
    const file = await webPageFile(exampleDocument())
    process.env.TZ = 'Pacific/Kiritimati'
    const elsewhere = await webPageFile(exampleDocument())
    process.env.TZ = zone ?? ''
    if (zone === undefined) delete process.env.TZ
    expect(elsewhere).toBe(file)
    expect(file).toContain('Last changed 22 November 2026')
  })

  it('allows its one script and its one style by their hashes, and nothing else', async () => {
    const file = await webPageFile(exampleDocument())
    expect(policyOf(file).split('; ')).toEqual([
      "default-src 'none'",
      `script-src '${hash(contentOf(file, 'script'))}'`,
      `style-src '${hash(contentOf(file, 'style'))}'`,
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(file.indexOf('Content-Security-Policy')).toBeLessThan(file.indexOf('<title>'))
    const written = file.replace(/base64,[^)]*|'sha256-[^']*'/g, '')
    expect(written.match(/https?:|\/\/[a-z]|\sstyle="|\son[a-z]+="/g)).toBeNull()
  })

  it('has a script that is the same in every page, since it holds nothing of the journey', async () => {
    const file = await webPageFile(journeyOf(payloadJourney(), { title: scriptPayloads[0] }))
    expect(contentOf(file, 'script')).toBe(webPageParts.script)
    expect(webPageParts.script.length).toBeGreaterThan(2_000)
    expect(webPageParts.style.length).toBeGreaterThan(2_000)
    const parts = webPageParts.script + webPageParts.style
    expect(parts.match(/<\/|<!--|\r|innerHTML|eval\(|fetch\(|import\(/g)).toBeNull()
  })

  it('stays under 400 kB for every journey that comes with the app, in every theme, with all that can be included', async () => {
    const paths = [
      'resources/examples/rail-europe.journey',
      ...readdirSync(templates).map((name) => `${templates}/${name}`),
    ]
    expect(paths.length).toBeGreaterThan(9)
    for (const path of paths) {
      const document = await readJourneyFromDisk(path)
      for (const theme of ['light', 'dark', 'print'] as const) {
        const file = await webPageFile(document, { theme, insights: [...insightNames] })
        expect([path, Buffer.byteLength(file) < 400_000]).toEqual([path, true])
        const missing = touchpointsInTurn(document).filter(
          ({ title }) => !file.includes(`<h4><bdi>${escaped(title)}</bdi>`),
        )
        expect(missing).toEqual([])
      }
    }
  })

  it('of 1,000 touchpoints comes packed, under 400 kB, and unpacks to the same markup', async () => {
    const document = boardOf(1_000)
    const { body } = webPage(document, { ...defaultExportOptions, hasLegend: true, hasFindings: false })
    const file = await webPageFile(document, { hasFindings: false })
    expect(Buffer.byteLength(file)).toBeLessThan(400_000)
    const [, packed = ''] = /<template id="packed">([A-Za-z0-9+/=]+)<\/template>/.exec(file) ?? []
    expect(inflateSync(Buffer.from(packed, 'base64')).toString()).toBe(body)
  })

  it('holds an image once however often a packed page shows it, and takes no text for one', () => {
    const source = 'data:image/png;base64,AAAA'
    const text = typed(`<img src="${source}"> `.repeat(5_000)).text
    const { text: packed } = packedBody(`<img src="${source}" alt=""><svg><image href="${source}"/></svg>${text}`)
    const [, held = '', ...images] = /<template id="packed">(.*)\n(.*)<\/template>/.exec(packed) ?? []
    expect(images).toEqual([source])
    const unpacked = inflateSync(Buffer.from(held, 'base64')).toString()
    expect(unpacked).toBe(`<img data-image="0" alt=""><svg><image data-image="0"/></svg>${text}`)
  })

  it('shows findings, legend, backstage and systems only if they were asked for', () => {
    const document = exampleDocument()
    const [first] = touchpointsInTurn(document)
    if (!first) throw new Error('The example has touchpoints.')
    const told = {
      ...document,
      touchpoints: new Map(document.touchpoints).set(first.id, {
        ...first,
        backstage: ['Behind the scenes'],
        systems: ['The old mainframe'],
        notes: 'A note to myself',
      }),
    }
    const bodyWith = (options: object) => webPage(told, { ...defaultExportOptions, ...options }).body
    const plain = bodyWith({ hasFindings: false })
    const wanted = /id="findings"|Awareness gap|Behind the scenes|old mainframe|A note to myself|>Delighted<\/text>/g
    expect(plain.match(wanted)).toBeNull()
    const full = bodyWith({ hasFindings: true, hasLegend: true, insights: [...insightNames] })
    expect(new Set(full.match(wanted)).size).toBe(5)
    expect(full.includes('A note to myself')).toBe(false)
  })

  it('carries images and the brand, and allows images only then', async () => {
    const plain = fullDocument()
    const [image] = plain.images.keys()
    const [first, second] = [plain.touchpoints.get('t1'), plain.personas.get('p1')]
    if (image === undefined || !first || !second) throw new Error('The journey has one of each.')
    const brand = { name: 'Kestrel Rail', accent: '#f2c94c', logoImageId: image }
    const shown = {
      ...plain,
      journey: { ...plain.journey, brand },
      touchpoints: new Map(plain.touchpoints).set('t1', { ...first, imageIds: [image] }),
      personas: new Map(plain.personas).set('p1', { ...second, imageId: image }),
    }
    const file = await webPageFile(shown)
    // In the head, and once in all that follows.
    expect(file.match(/(?:src|href)="data:image\/png;base64,[A-Za-z0-9+/=]+"/g)).toHaveLength(2)
    expect(file.match(/<(?:img|image) [^>]*data-image="0"/g)?.length).toBeGreaterThan(1)
    expect(policyOf(file)).toContain('; img-src data:;')
    expect(policyOf(await webPageFile(plain))).not.toContain('img-src')
    expect(file).toContain('<bdi>Kestrel Rail</bdi>')
    // Yellow on white can't be read; a darker one can.
    const accent = /--accent:(#[0-9a-f]{6})/.exec(contentOf(file, 'style'))?.[1]
    expect(accent).toMatch(/^#[0-9a-f]{6}$/)
    expect(accent).not.toBe('#f2c94c')
  })

  it('beside another journey has both maps on one grid, the as-is on the left, and lists its own touchpoints', () => {
    const asIs = exampleDocument()
    const { stages, touchpoints, journey } = asIs
    const toBe: JourneyDocument = {
      ...asIs,
      journey: { ...journey, id: 'to-be', state: 'to-be', title: 'Rail to be' },
      stages: new Map(stages).set('new', newStage({ id: 'new', rank: 'zz', name: 'Comes back' })),
      touchpoints: new Map(touchpoints).set(
        'more',
        newTouchpoint({
          id: 'more',
          rank: 'zz',
          stageId: 'new',
          channelId: [...asIs.channels.keys()][0] ?? '',
          title: 'Joins',
        }),
      ),
    }
    for (const [own, other, side] of [
      [toBe, asIs, 'left'],
      [asIs, toBe, 'right'],
    ] as const) {
      const { body } = webPage(own, { ...defaultExportOptions, hasFindings: false }, other)
      const sizes = [...body.matchAll(/<svg id="(?:other-)?map" viewBox="([^"]*)"/g)].map(([, size]) => size)
      expect(sizes).toHaveLength(2)
      expect(new Set(sizes).size).toBe(1)
      expect(body).toContain(`data-side="${side}"`)
      expect(body).toMatch(/<bdi>As-is<\/bdi>.*<input type="range" id="compare".*<bdi>To-be<\/bdi>/)
      expect(body.includes('<h4><bdi>Joins</bdi>')).toBe(own === toBe)
      expect(body.match(/data-stage="\d+"/g)).toHaveLength(own.stages.size)
    }
    const alone = webPage(toBe, { ...defaultExportOptions, part: { of: 'stage', stageId: 'new' } }, asIs)
    expect(alone.body).not.toContain('other-map')
  })

  it('of a stage holds only that stage', () => {
    const document = exampleDocument()
    const { body } = webPage(document, { ...defaultExportOptions, part: { of: 'stage', stageId: 'research' } })
    expect(body.match(/<section class="stage"/g)).toHaveLength(1)
    expect(body.includes('<h4><bdi>Looks at rail maps and timetables</bdi>')).toBe(true)
    expect(body.includes('<h4><bdi>Reviews fares</bdi>')).toBe(false)
  })

  it('draws for each persona only what differs for them', () => {
    const { body } = webPage(exampleDocument(), { ...defaultExportOptions, insights: ['emotions'] })
    expect(body.match(/<g data-only="\d" display="none">/g)).toHaveLength(2)
    expect(body.match(/<g data-not="[\d ]+">/g)?.length).toBeGreaterThan(5)
  })
})

describe(`${hostile.length} hostile texts`, () => {
  const journey = () => {
    const { touchpoints, ...rest } = payloadJourney() as { touchpoints: readonly object[] }
    const more = hostile.slice(touchpoints.length).map((text, at) => ({
      ...touchpoints[0],
      id: `more-${at}`,
      title: text,
      why: text,
      pains: [text],
    }))
    const said = { see: hostile[0], hear: hostile[1] }
    return journeyOf(
      {
        ...rest,
        touchpoints: [...touchpoints, ...more],
        personas: hostile
          .slice(0, 3)
          .map((name, at) => ({ id: at === 0 ? 'p' : `p${at}`, name, description: hostile.at(-1 - at) })),
        needs: hostile.map((text, at) => ({ id: `n${at}`, text, personaId: null })),
        quotes: hostile.map((text, at) => ({ id: `q${at}`, text, source: text, touchpointIds: ['more-0'] })),
      },
      { title: hostile[0], summary: hostile[3], success: hostile[5], brandPersona: said, brand: { name: hostile[2] } },
    )
  }

  it('stay texts: no element, no attribute and no word of the policy comes of them', async () => {
    const file = await webPageFile(journey(), { insights: [...insightNames] })
    contentOf(file, 'script')
    contentOf(file, 'style')
    expect(file.isWellFormed()).toBe(true)
    // So many texts come packed; what is in there is markup as well.
    const whole = file.replace(/<template id="packed">(.*)<\/template>/, (_, packed: string) =>
      inflateSync(Buffer.from(packed, 'base64')).toString(),
    )
    expect(whole.length).toBeGreaterThan(file.length)
    const markup = whole.replace(contentOf(file, 'script'), '').replace(contentOf(file, 'style'), '')
    const names = new Set([...markup.matchAll(/<([a-z0-9!]+)/gi)].map(([, name = '']) => name))
    const own =
      '!doctype html head meta title style body svg symbol path use header h1 h2 h3 h4 p div button span label select option input details summary fieldset legend main section g rect text dl dt dd ul li a bdi figure blockquote figcaption template textarea noscript script'
    expect([...names].filter((name) => !own.split(' ').includes(name))).toEqual([])
    expect(markup.match(/<[^>]*\s(?:on\w+|style|src|srcdoc|xlink:href)=/g)).toBeNull()
    const links = [...markup.matchAll(/<[^>]*\shref="([^"]*)"/g)].map(([, address = '']) => address)
    expect(links.filter((address) => !/^#(?:i-[a-z0-9-]+|touchpoint-\d+|stage-\d+)$/.test(address))).toEqual([])
    expect(policyOf(file).split('; ')[0]).toBe("default-src 'none'")
  })
})

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
