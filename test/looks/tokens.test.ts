/** Colours, type sizes and durations are decided in one file, and those of the web page that leaves the app in one of its own. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../renderer')
const filesNamed = (ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
const sheets = filesNamed(/\.css$/)
const code = filesNamed(/\.tsx?$/)
const others = sheets.filter(({ path }) => basename(path) !== 'tokens.css')

function linesWith(pattern: RegExp, from = others): string[] {
  return from.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])),
  )
}

it('looks at every sheet', () => {
  expect(others.length).toBeGreaterThan(30)
})

it('no sheet but the tokens names a colour', () => {
  expect(linesWith(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/i)).toEqual([])
})

it('no sheet but the tokens sets a size of type', () => {
  expect(linesWith(/font-size: [\d.]+(?:px|rem|em)/)).toEqual([])
})

it('no sheet but the tokens, and what stills all motion, times a motion', () => {
  const base = join('looks', 'base.css')
  expect(
    linesWith(
      /\b[\d.]+m?s\b/,
      others.filter(({ path }) => path !== base),
    ),
  ).toEqual([])
})

it('every token that is used is there', () => {
  const defined = new Set(sheets.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)))
  // Base UI sets some on what floats.
  for (const name of ['--available-height', '--anchor-width', '--transform-origin']) defined.add(name)
  for (const { text } of code) for (const [, name] of text.matchAll(/'(--[\w-]+)'/g)) defined.add(name)
  const used = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => `${path} ${name}`),
  )
  expect(used.filter((use) => !defined.has(use.split(' ')[1]))).toEqual([])
})
