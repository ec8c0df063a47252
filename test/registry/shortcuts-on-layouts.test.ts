// @vitest-environment happy-dom
/** Every shortcut of the table of actions, pressed on keyboards of the world. */
import { describe, expect, it } from 'vitest'
import { listActions } from '../../renderer/commands/list-actions.ts'
import { type KeyPress, shortcutsOf } from '../../renderer/registry/pressed-keys.ts'
import { type Key, type Layout, layouts, typedByAltGr } from './layouts.ts'

const views = Array.from({ length: 9 }, (_, index) => `Alt+${index + 1}`)
const actions = listActions()
/** Keys alone that a presenter’s remote sends: they mean something only while one presents. */
const remoteKeys = actions
  .filter(({ keyPlace }) => keyPlace === 'slides')
  .flatMap(({ shortcuts }) => shortcuts.filter((shortcut) => shortcut.length === 1))
const everywhere = actions.flatMap(({ shortcuts }) => shortcuts).filter((shortcut) => !remoteKeys.includes(shortcut))
const declared = [...new Set([...everywhere, ...views])]
const known = new Set(declared)

type Modifiers = { readonly isMod?: boolean; readonly isAlt?: boolean; readonly isShift?: boolean }

const bare: KeyPress = {
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isAltGraph: false,
}

function pressOf({ code, plain, shifted }: Key, { isMod = false, isAlt = false, isShift = false }: Modifiers) {
  return { ...bare, code, key: isShift ? shifted : plain, ctrlKey: isMod, altKey: isAlt, shiftKey: isShift }
}

/** What a press does: the first of its meanings that is an action's. */
const meantBy = (press: KeyPress, isMac = false) => shortcutsOf(press, isMac).find((shortcut) => known.has(shortcut))

function parse(shortcut: string): { key: string; modifiers: Modifiers } {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const has = (name: string) => parts.slice(0, -1).includes(name)
  return { key, modifiers: { isMod: has('Mod'), isAlt: has('Alt'), isShift: has('Shift') } }
}

/** The key on which one presses it: where the letter or digit stands, or would on an American keyboard. */
function keyFor({ keys, isLatin }: Layout, wanted: string): Key | undefined {
  if (/^\d$/.test(wanted)) return keys.find(({ code }) => code === `Digit${wanted}`)
  const isIt = ({ plain }: Key) => {
    const letter = plain.normalize('NFKC').replace('ı', 'i')
    return /^[a-z]$/.test(letter) && letter.toUpperCase() === wanted
  }
  return isLatin ? keys.find(isIt) : keys.find(({ code }) => code === `Key${wanted}`)
}

const pressable = declared.filter((shortcut) => /(^|\+)[A-Z0-9]$/.test(shortcut))

describe.each(layouts)('on $name', (layout) => {
  it.each(pressable)('%s is pressed where its letter or digit is', (shortcut) => {
    const { key, modifiers } = parse(shortcut)
    const found = keyFor(layout, key)
    if (!found) throw new Error(`There is no key for ${key}.`)
    const press = pressOf(found, modifiers)
    // Where a sign with a command of its own stands on a digit, Shift makes the digit.
    const isSign = layout.name === 'Czech' && found.plain === '+' && modifiers.isMod
    expect(meantBy(press)).toBe(isSign ? 'Mod+Plus' : shortcut)
    if (isSign) expect(meantBy(pressOf(found, { ...modifiers, isShift: true }))).toBe(shortcut)
  })

  it('zooms by a key of its own, in and out', () => {
    const presses = layout.keys.flatMap((key) => [
      pressOf(key, { isMod: true }),
      pressOf(key, { isMod: true, isShift: true }),
    ])
    const meant = new Set(presses.map((press) => meantBy(press)))
    expect(meant.has('Mod+=') || meant.has('Mod+Plus')).toBe(true)
    expect(meant.has('Mod+-')).toBe(true)
  })

  it('has no letter of another command on a key of its own', () => {
    const isLetter = ({ plain }: Key) => /^[a-zａ-ｚ]$/.test(plain)
    for (const key of layout.keys.filter((one) => (layout.isLatin ? isLetter(one) : /^Key/.test(one.code)))) {
      const letter = layout.isLatin ? key.plain.normalize('NFKC').toUpperCase() : key.code.slice(3)
      for (const modifiers of [
        { isMod: true },
        { isAlt: true },
        { isMod: true, isShift: true },
        { isAlt: true, isShift: true },
      ]) {
        const meant = meantBy(pressOf(key, modifiers))
        if (meant !== undefined) expect(`${key.plain}: ${parse(meant).key}`).toBe(`${key.plain}: ${letter}`)
      }
    }
  })

  it('types whatever types a character without Ctrl and Alt, but for the question mark', () => {
    for (const key of layout.keys) {
      for (const isShift of [false, true]) {
        const press = pressOf(key, { isShift })
        expect(meantBy(press)).toBe(/^[?？؟]$/.test(press.key) ? '?' : undefined)
      }
    }
  })
})

it.each(typedByAltGr)('AltGr with %s types %s', (code, key) => {
  const held = { ...bare, code, key, isAltGraph: true }
  for (const press of [held, { ...held, ctrlKey: true, altKey: true }]) {
    expect(meantBy(press)).toBeUndefined()
    expect(meantBy({ ...press, shiftKey: true })).toBeUndefined()
  }
})

it('signs on the places of letters of Dvorak are no letters', () => {
  const press = (code: string, key: string) => meantBy({ ...bare, code, key, ctrlKey: true })
  expect([press('KeyQ', "'"), press('KeyW', ','), press('KeyZ', ';')]).toEqual([undefined, undefined, undefined])
  expect(press('KeyE', '.')).toBe('Mod+.')
})

it('Alt with the number pad writes characters by their numbers', () => {
  expect(meantBy({ ...bare, code: 'Numpad1', key: '1', altKey: true })).toBeUndefined()
  expect(meantBy({ ...bare, code: 'Numpad1', key: '1', ctrlKey: true })).toBe('Mod+1')
})

it('on a Mac the option key makes other characters of letters: there the place counts', () => {
  expect(meantBy({ ...bare, code: 'KeyA', key: 'å', altKey: true }, true)).toBe('Alt+A')
  expect(meantBy({ ...bare, code: 'KeyN', key: 'Dead', altKey: true }, true)).toBe('Alt+N')
  expect(meantBy({ ...bare, code: 'KeyC', key: 'с', metaKey: true }, true)).toBe('Mod+C')
  // The capture line takes it for the question mark.
  expect(shortcutsOf({ ...bare, code: 'Slash', key: '¿', altKey: true, shiftKey: true }, true)).toContain('Alt+Shift+/')
})

it('letters and digits alone are commands only while one presents', () => {
  expect(remoteKeys.toSorted()).toEqual(['.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'B', 'W'])
  const single = actions.filter(({ shortcuts }) => shortcuts.some((shortcut) => remoteKeys.includes(shortcut)))
  expect(single.map(({ isEnabled }) => isEnabled())).toEqual(single.map(() => false))
})

it('no other command is a letter alone, and none comes with what AltGr is made of', () => {
  expect(declared.filter((shortcut) => /^(Shift\+)?.$/.test(shortcut))).toEqual(['?'])
  expect(declared.filter((shortcut) => shortcut.includes('Mod+Alt'))).toEqual([])
})
