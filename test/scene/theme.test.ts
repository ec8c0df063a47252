import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noteColors } from '../../shared/journey/edits/note-edits.ts'
import { kinds } from '../../shared/journey/fields/vocabulary.ts'
import { emotionIcons, icons, kindIcons } from '../../shared/scene/icons.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'

const css = readFileSync(join(import.meta.dirname, '../../renderer/looks/tokens.css'), 'utf8')

function token(theme: 'light' | 'dark', name: string): string | undefined {
  const block = css.slice(css.indexOf(`:root[data-theme="${theme}"]`))
  return new RegExp(`--${name}: (#[0-9a-f]{6});`, 'i').exec(block)?.[1]?.toLowerCase()
}

describe.each(['light', 'dark'] as const)('the %s picture theme', (name) => {
  it('has the colours of the window', () => {
    const theme = pictureThemes[name]
    const names = ['ground', 'panel', 'header', 'ink', 'muted', 'line', 'accent', 'must', 'should', 'ok'] as const
    for (const colour of names) expect([colour, theme[colour]]).toEqual([colour, token(name, colour)])
    expect(theme.mustSoft).toBe(token(name, 'must-soft'))
    expect(theme.lineStrong).toBe(token(name, 'line-strong'))
    expect(theme.personas).toEqual([1, 2, 3, 4, 5].map((number) => token(name, `persona-${number}`)))
    for (const color of noteColors) expect([color, theme.notes[color]]).toEqual([color, token(name, `note-${color}`)])
    for (const kind of kinds) {
      expect([kind, theme.kinds[kind]]).toEqual([kind, token(name, `kind-${kind}`)])
      expect([kind, theme.kindsSoft[kind]]).toEqual([kind, token(name, `kind-${kind}-soft`)])
    }
  })
})

describe('icons', () => {
  it('are path data throughout, and each says something of its own', () => {
    const all = [...Object.values(kindIcons), ...Object.values(emotionIcons), ...Object.values(icons)]
    for (const d of all) expect(d).toMatch(/^[Mm][\d\s.,MmLlHhVvCcSsQqTtAaZz-]+$/)
    expect(new Set(all).size).toBe(all.length)
  })
})
