/** The house rules that a machine can check: who may import whom, no circles, and the bridge in its one place. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const folders = ['shared', 'electron', 'renderer'] as const

type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] }

const importPattern = /(?:\bfrom|^import) '([^'\n]+)'$|\bimport\('([^'\n]+)'\)/gm

function readSources(): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => {
        const file = join(root, folder, path)
        const text = readFileSync(file, 'utf8')
        const imports = [...text.matchAll(importPattern)]
          .map(([, fixed, lazy]) => fixed ?? lazy ?? '')
          .map((name) => (name.startsWith('.') ? relative(root, resolve(dirname(file), name)) : name))
        return { path: relative(root, file), text, imports }
      }),
  )
}

const sources = readSources()
const isIn = (path: string, folder: string) => path.startsWith(`${folder}/`)

function forbidden(from: string, isAllowed: (imported: string, source: string) => boolean): string[] {
  return sources
    .filter(({ path }) => isIn(path, from))
    .flatMap(({ path, imports }) =>
      imports.filter((name) => !isAllowed(name, path)).map((name) => `${path} -> ${name}`),
    )
}

describe('the folders', () => {
  it('hold what this test looks at', () => {
    for (const folder of folders) expect(sources.filter(({ path }) => isIn(path, folder)).length).toBeGreaterThan(10)
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(300)
  })

  it('shared imports itself and pure packages', () => {
    const pure = ['zod', 'fractional-indexing', 'lucide', 'papaparse', 'fflate']
    expect(forbidden('shared', (name) => isIn(name, 'shared') || pure.includes(name.split('/')[0] ?? ''))).toEqual([])
  })

  it('electron does not import the renderer', () => {
    expect(forbidden('electron', (name) => !isIn(name, 'renderer'))).toEqual([])
  })

  it('the renderer imports neither electron nor Node', () => {
    const isFree = (name: string) => !isIn(name, 'electron') && name !== 'electron' && !name.startsWith('node:')
    expect(forbidden('renderer', isFree)).toEqual([])
  })

  it('storage and files on disk know no window', () => {
    expect(forbidden('electron/storage', (name) => name !== 'electron' && !name.startsWith('electron/bridge'))).toEqual(
      [],
    )
  })

  it('the kit of controls knows no journey', () => {
    const isPlain = (name: string, path: string) =>
      !isIn(name, 'shared') && (!/^renderer\/(?!ui\/)/.test(name) || path.includes('notices'))
    expect(forbidden('renderer/ui', isPlain)).toEqual([])
  })

  it('import only what is there', () => {
    const missing = sources.flatMap(({ path, imports }) =>
      imports
        .filter((name) => folders.some((folder) => isIn(name, folder)) && !existsSync(join(root, name)))
        .map((name) => `${path} -> ${name}`),
    )
    expect(missing).toEqual([])
  })
})

it('no import leads back to where it began', () => {
  expect(findCircle()).toEqual([])
})

function findCircle(): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const finished = new Set<string>()
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (finished.has(path)) return []
    for (const name of byPath.get(path)?.imports ?? []) {
      const circle = byPath.has(name) ? visit(name, [...trail, path]) : []
      if (circle.length > 0) return circle
    }
    finished.add(path)
    return []
  }
  for (const path of byPath.keys()) {
    const circle = visit(path, [])
    if (circle.length > 0) return circle
  }
  return []
}

describe('the bridge', () => {
  const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

  it('is touched in one place on each side', () => {
    expect(filesWith(/\bipcMain\b/).filter((path) => !isIn(path, 'electron/bridge'))).toEqual([])
    expect(filesWith(/\bipcRenderer\b/)).toEqual(['electron/preload.ts'])
    expect(filesWith(/window\.throughline\b/).filter((path) => isIn(path, 'renderer'))).toEqual(['renderer/bridge.ts'])
  })

  it('no source reaches for the network', () => {
    expect(
      filesWith(/\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|from 'node:(?:https?|net|tls|dgram)'/),
    ).toEqual([])
  })
})

it('no folder collects leftovers', () => {
  const drawers = /\/(?:utils?|helpers?|lib|managers?|services?|common|misc)\//
  expect(sources.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([])
})
