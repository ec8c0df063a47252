/** Every colour that carries words reaches WCAG AA on every ground that it stands on, and AAA in high contrast. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { noteColors } from '../../shared/journey/edits/note-edits.ts'

const css = readFileSync(new URL('../../renderer/looks/tokens.css', import.meta.url), 'utf8')

function coloursOf(theme: string): Map<string, string> {
  const block = css.slice(css.indexOf(`[data-theme="${theme}"]`)).split('}')[0] ?? ''
  return new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name ?? '', hex ?? '']))
}

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['ground', 'panel', 'header', 'hover']
const kinds = ['kind-social', 'kind-mobile', 'kind-digital', 'kind-traditional']
const personas = [1, 2, 3, 4, 5].map((number) => `persona-${number}`)
const notes = noteColors.map((color) => `note-${color}`)
const pairs: readonly (readonly [words: string, grounds: readonly string[]])[] = [
  ['ink', [...grounds, ...notes, 'accent-soft', 'must-soft', 'should-soft', 'ok-soft']],
  ['muted', [...grounds, 'accent-soft']],
  ['accent', [...grounds, 'accent-soft']],
  ['on-accent', ['accent', 'accent-hover']],
  ['on-solid', ['solid', 'solid-hover']],
  ['must', [...grounds, 'must-soft', 'accent-soft']],
  ['should', [...grounds, 'should-soft', 'accent-soft']],
  ['ok', [...grounds, 'ok-soft', 'accent-soft']],
  ...personas.map((persona) => [persona, [...grounds, 'accent-soft']] as const),
  ...kinds.map((kind) => [kind, [...grounds, `${kind}-soft`]] as const),
]

describe.each([
  ['light', 4.5],
  ['dark', 4.5],
  ['contrast', 7],
] as const)('%s theme', (theme, least) => {
  const colours = coloursOf(theme)

  test.each(pairs)('%s reads on %j', (words, places) => {
    for (const place of places) {
      const [front, back] = [colours.get(words), colours.get(place)]
      expect(front, words).toBeDefined()
      expect(back, place).toBeDefined()
      expect(contrast(front ?? '', back ?? ''), `${words} on ${place}`).toBeGreaterThanOrEqual(least)
    }
  })

  test('every theme names the same colours', () => {
    expect([...colours.keys()]).toEqual([...coloursOf('light').keys()])
  })
})
