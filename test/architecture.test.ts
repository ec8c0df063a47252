/** The house rules that a machine can check: floors, no circles between files or folders, and the bridge in its one place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const houses = ['shared', 'electron', 'renderer'] as const

/** From the ground up: a file imports from its own floor and from those before it, never from a later one. */
const floors: Readonly<Record<(typeof houses)[number], readonly string[]>> = {
  shared: [
    'words',
    'failure.ts',
    'single-spaces.ts',
    'same-list.ts',
    'crc32.ts',
    'joined-bytes.ts',
    'fold-text.ts',
    'journey',
    'layout',
    'gaps',
    'strategy',
    'tells',
    'outline',
    'projector',
    'scene',
    'formats',
    'room',
    'report',
    'compare',
    'web-page',
    'library',
    'bridge',
  ],
  electron: [
    'errors',
    'storage',
    'page',
    'files',
    'library',
    'app',
    'bridge',
    'command-line',
    'run.ts',
    'main.ts',
    'development',
  ],
  renderer: [
    'bridge',
    'ui',
    'model/session',
    'model/document',
    'model/map-view',
    'model/editing',
    'model/images',
    'model/places',
    'looks',
    'registry',
    'scene',
    'map',
    'screens',
    'commands',
    'app.module.css',
    'app.tsx',
    'wall-app.tsx',
    'window-start.ts',
    'window.tsx',
    'main.ts',
    'wall.tsx',
  ],
}

/** Pages of their own, and what they alone are made of: they take part in no floor of the window. */
const apart = ['electron/preload.ts', 'renderer/print', 'renderer/rasterize', 'renderer/web-page']

type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] }

const importPattern = /(?:\bfrom|^import) '([^'\n]+)'$|\bimport\('([^'\n]+)'\)/gm

function readSources(): Source[] {
  return houses.flatMap((house) =>
    readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => {
        const file = join(root, house, path)
        const text = readFileSync(file, 'utf8')
        const imports = [...text.matchAll(importPattern)]
          .map(([, fixed, lazy]) => fixed ?? lazy ?? '')
          .map((name) => (name.startsWith('.') ? relative(root, resolve(dirname(file), name)) : name))
        return { path: relative(root, file), text, imports }
      }),
  )
}

const sources = readSources()
const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)
/** Whether an import is one of our own files; a package may be called like a house. */
const isOurs = (name: string, house: string) => name.startsWith(`${house}/`)

function forbidden(from: string, isAllowed: (imported: string, source: string) => boolean): string[] {
  return sources
    .filter(({ path }) => isIn(path, from))
    .flatMap(({ path, imports }) =>
      imports.filter((name) => !isAllowed(name, path)).map((name) => `${path} -> ${name}`),
    )
}

describe('the houses', () => {
  it('hold what this test looks at', () => {
    for (const house of houses) expect(sources.filter(({ path }) => isIn(path, house)).length).toBeGreaterThan(10)
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(300)
  })

  it('shared imports itself and pure packages', () => {
    const pure = [
      ...['zod', 'fractional-indexing', 'lucide', 'papaparse', 'fflate', 'any-ascii', '@noble', 'yaml'],
      ...['mdast', 'mdast-util-from-markdown', 'mdast-util-frontmatter', 'mdast-util-gfm-table', 'hast-util-from-html'],
      ...['hast-util-to-mdast', 'micromark-extension-frontmatter', 'micromark-extension-gfm-table'],
    ]
    expect(forbidden('shared', (name) => isIn(name, 'shared') || pure.includes(name.split('/')[0] ?? ''))).toEqual([])
  })

  it('electron does not import the renderer', () => {
    expect(forbidden('electron', (name) => !isIn(name, 'renderer'))).toEqual([])
  })

  it('the renderer imports neither electron nor Node', () => {
    const isFree = (name: string) => !isIn(name, 'electron') && name !== 'electron' && !name.startsWith('node:')
    expect(forbidden('renderer', isFree)).toEqual([])
  })

  it('nothing of the app imports what builds and starts it', () => {
    const isAppOrDevelopment = (name: string, path: string) =>
      isIn(path, 'electron/development') || !isIn(name, 'electron/development')
    expect(forbidden('electron', isAppOrDevelopment)).toEqual([])
  })

  it('import only what is there', () => {
    const missing = sources.flatMap(({ path, imports }) =>
      imports
        .filter((name) => houses.some((house) => isOurs(name, house)) && !existsSync(join(root, name)))
        .map((name) => `${path} -> ${name}`),
    )
    expect(missing).toEqual([])
  })
})

describe('the floors', () => {
  const floorOf = (path: string): number | null => {
    const [house = ''] = path.split('/')
    if (apart.some((folder) => isIn(path, folder))) return null
    const floor = floors[house as keyof typeof floors].findIndex((name) => isIn(path, `${house}/${name}`))
    if (floor < 0) throw new Error(`${path} is on no floor: name its folder in this test`)
    return floor
  }

  for (const house of houses) {
    it(`no arrow in ${house} points up`, () => {
      const up = sources
        .filter(({ path }) => isIn(path, house))
        .flatMap(({ path, imports }) => {
          const floor = floorOf(path)
          return imports
            .filter((name) => isOurs(name, house) && floor !== null && (floorOf(name) ?? -1) > floor)
            .map((name) => `${path} -> ${name}`)
        })
      expect(up).toEqual([])
    })
  }

  it('storage knows no Electron, and files no window but the hidden page that draws', () => {
    expect(forbidden('electron/storage', (name) => name !== 'electron')).toEqual([])
    const withWindow = sources.filter(
      ({ path, text }) =>
        !isIn(path, 'electron/app') && path !== 'electron/bridge/register.ts' && /\bBrowserWindow\b/.test(text),
    )
    expect(withWindow.map(({ path }) => path)).toEqual(['electron/page/hidden-page.ts'])
  })

  it('the kit of controls knows no journey', () => {
    expect(forbidden('renderer/ui', (name) => !isIn(name, 'shared'))).toEqual([])
  })

  it('no folder is a heap: 25 sources at the most, or folders inside', () => {
    const heaps = new Map<string, number>()
    for (const { path } of sources) heaps.set(dirname(path), (heaps.get(dirname(path)) ?? 0) + 1)
    expect([...heaps].filter(([, count]) => count > 30)).toEqual([])
  })

  it('no folder collects leftovers', () => {
    const drawers = /\/(?:utils?|helpers?|lib|managers?|services?|common|misc)\//
    expect(sources.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([])
  })
})

describe('the start', () => {
  const fixed = /^(?:import|export) (?!type\b)[^'";]*?\bfrom '(\.[^'\n]+)'$/gm
  const textOf = new Map(sources.map(({ path, text }) => [path, text]))

  /** The files that are read as soon as this one is. */
  function loadedBy(path: string, known = new Set<string>()): ReadonlySet<string> {
    const text = textOf.get(path)
    if (text === undefined || known.has(path)) return known
    known.add(path)
    for (const [, name = ''] of text.matchAll(fixed))
      loadedBy(relative(root, resolve(root, dirname(path), name)), known)
    return known
  }

  it('of the main process waits for nothing that analyzes, draws, compares or exports journeys', () => {
    const loaded = [...loadedBy('electron/run.ts')]
    expect(loaded).toContain('electron/bridge/library.ts')
    const parts = ['gaps', 'layout', 'tells', 'compare', 'scene/card.ts', 'formats/svg']
    expect(loaded.filter((path) => parts.some((part) => isIn(path, `shared/${part}`)))).toEqual([])
    expect(loaded).not.toContain('electron/files/every-export.ts')
  })

  it('of the window waits for neither the library nor the schemas of what it tells', () => {
    const loaded = [...loadedBy('electron/main.ts')]
    expect(loaded).toContain('electron/app/window.ts')
    expect(loaded.filter((path) => isIn(path, 'electron/storage') || isIn(path, 'electron/library'))).toEqual([])
    expect(loaded.filter((path) => /from '(?:zod|better-sqlite3)'/.test(textOf.get(path) ?? ''))).toEqual([])
  })
})

describe('no import leads back to where it began', () => {
  it('between files', () => {
    expect(findCircle(new Map(sources.map(({ path, imports }) => [path, imports])))).toEqual([])
  })

  it('between folders, types included', () => {
    const folders = new Map<string, string[]>()
    for (const { path, imports } of sources) {
      const from = dirname(path)
      const to = imports.filter((name) => houses.some((house) => isOurs(name, house))).map(dirname)
      folders.set(from, [...(folders.get(from) ?? []), ...to.filter((folder) => folder !== from)])
    }
    expect(findCircle(folders)).toEqual([])
  })
})

/** The first circle that is met, from its first place back to it; empty if there is none. */
function findCircle(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const finished = new Set<string>()
  const visit = (place: string, trail: readonly string[]): string[] => {
    if (trail.includes(place)) return [...trail.slice(trail.indexOf(place)), place]
    if (finished.has(place)) return []
    for (const next of arrows.get(place) ?? []) {
      const circle = arrows.has(next) ? visit(next, [...trail, place]) : []
      if (circle.length > 0) return circle
    }
    finished.add(place)
    return []
  }
  for (const place of arrows.keys()) {
    const circle = visit(place, [])
    if (circle.length > 0) return circle
  }
  return []
}

it('what floats over the window is framed in one place, which keeps it in the window', () => {
  const frames = /^@base-ui\/react\/(?:dialog|alert-dialog|drawer|popover|menu|context-menu|select|combobox)$/
  const own = sources.filter(({ imports }) => imports.some((name) => frames.test(name))).map(({ path }) => path)
  // The palette is a field with a list, and looked at by itself.
  expect(
    own.filter((path) => !isIn(path, 'renderer/ui') && path !== 'renderer/screens/palette/command-palette.tsx'),
  ).toEqual([])
})

it('a circle would be found', () => {
  const arrows = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ])
  expect(findCircle(arrows)).toEqual(['b', 'c', 'b'])
})

describe('the bridge', () => {
  const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

  it('is touched in one place on each side, but for the first question', () => {
    expect(filesWith(/\bipcMain\b/).filter((path) => !isIn(path, 'electron/bridge'))).toEqual([])
    expect(filesWith(/\bipcRenderer\b/)).toEqual(['electron/preload.ts'])
    expect(filesWith(/window\.throughline\b/).filter((path) => isIn(path, 'renderer'))).toEqual([
      'renderer/bridge/ask-for-start.ts',
      'renderer/bridge/bridge.ts',
    ])
  })

  it('no source reaches for the network, but for the pages of the development server', () => {
    const waysOut = [
      /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/,
      /(?<![.\w])fetch\(|\b(?:globalThis|window|self|net)\.(?:fetch|request)\(/,
      /(?:from|import\(|require\() ?'(?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)(?:\/\w+)?'/,
      /import \{[^}]*\bnet\b[^}]*\} from 'electron'/,
    ]
    const found = waysOut.flatMap(filesWith)
    // What no build holds: test/e2e/dev.e2e.ts looks.
    expect([...new Set(found)]).toEqual(['electron/page/dev-server.ts'])
  })
})
