/** Channel kinds stay apart for people who see fewer colours, beside their icons and names. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../shared/journey/fields/vocabulary.ts'

const css = readFileSync(new URL('../../renderer/looks/tokens.css', import.meta.url), 'utf8')

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** Whole loss of one kind of cone, in linear light: Machado, Oliveira and Fernandes 2009, severity 1.0. */
const sights: Readonly<Record<string, Matrix>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const dot = ([a, b, c]: Triple, [x, y, z]: Triple) => a * x + b * y + c * z

function linear(hex: string): Triple {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return [red, green, blue]
}

/** CIE L*a*b* under D65. */
function labOf(light: Triple): Triple {
  const clipped = light.map((share) => Math.min(1, Math.max(0, share))) as unknown as Triple
  const bend = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = bend(dot([0.4124564, 0.3575761, 0.1804375], clipped) / 0.95047)
  const y = bend(dot([0.2126729, 0.7151522, 0.072175], clipped))
  const z = bend(dot([0.0193339, 0.119192, 0.9503041], clipped) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function difference(one: string, other: string, sight: Matrix): number {
  const [a, b] = [one, other].map((hex) => labOf(sight.map((row) => dot(row, linear(hex))) as unknown as Triple))
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : 0
}

function colourOf(theme: string, kind: string): string {
  const block = css.slice(css.indexOf(`[data-theme="${theme}"]`))
  return new RegExp(`--kind-${kind}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? ''
}

/** Two colours side by side are told apart from about 2.3 on; bars on cards are small and far from each other. */
const apart = 15

describe.each(['light', 'dark', 'contrast'])('%s theme', (theme) => {
  it.each(Object.entries(sights))('channel kinds stay apart with %s', (_, sight) => {
    const pairs = kinds.flatMap((one, at) => kinds.slice(at + 1).map((other) => [one, other] as const))
    const close = pairs
      .map(([one, other]) => [one, other, difference(colourOf(theme, one), colourOf(theme, other), sight)] as const)
      .filter(([, , distance]) => distance < apart)
    expect(pairs).toHaveLength(6)
    expect(close).toEqual([])
  })
})
