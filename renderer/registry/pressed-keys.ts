/** What was pressed, as shortcuts are written ("Mod+Shift+Z"), on whatever layout the keyboard has. */

/** What of a keyboard event says which keys were pressed. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
  /** Whether AltGr is held, which comes with Ctrl and Alt on some systems. */
  readonly isAltGraph: boolean
}

const namedKeys: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  '+': 'Plus',
  '؟': '?',
  ı: 'I',
  İ: 'I',
}

/** What a key of the American layout has in the place of one that types a letter of another script. */
const signPlaces: Readonly<Record<string, string>> = {
  Minus: '-',
  Equal: '=',
  Comma: ',',
  Period: '.',
  Slash: '/',
}

/**
 * Signs in places of letters that Hebrew, Greek, Bulgarian or (with Shift) Arabic have and no common Latin layout: Dvorak has
 * others there.
 */
const signsAtLetters: Readonly<Record<string, string>> = { KeyQ: '/;,', KeyW: "'", KeyL: '/' }
const bracketsAtLetters = '[]{}~'

/**
 * The shortcuts that a press may mean, the likeliest first. Where the layout has a Latin letter on the key, the letter counts;
 * where it has one of another script, the place of the key does; a row of digits counts by place too. Shift is left out where it
 * only makes the character ("?"). What AltGr types is text and no shortcut.
 */
export function shortcutsOf(press: KeyPress, isMac: boolean): readonly string[] {
  const isTypedByAltGr = press.isAltGraph && isCharacter(press.key)
  const isMod = (isMac ? press.metaKey : press.ctrlKey) && !isTypedByAltGr
  const isAlt = press.altKey && !isTypedByAltGr
  const write = (key: string, hasShift: boolean) =>
    [isMod && 'Mod', isAlt && 'Alt', hasShift && press.shiftKey && 'Shift', key].filter(Boolean).join('+')
  // With Alt the digits of the number pad write a character by its number.
  const isNumber = isAlt && /^Numpad\d$/.test(press.code)
  const ownKey = nameOf(press.key)
  const own = write(ownKey, !isCharacter(press.key) || /^([A-Z]|Space)$/.test(ownKey))
  const placed = isMod || isAlt ? placeOf(press, isMac && isAlt) : null
  // On a Mac the option key makes other characters of letters: there the place alone counts.
  if (placed !== null && isMac && isAlt && /^[A-Z]$/.test(placed)) return [write(placed, true)]
  return [...(isNumber ? [] : [own]), ...(placed === null ? [] : [write(placed, true)])]
}

/** The character that a press types on the map; null where it types none. */
export function characterOf({ key, ctrlKey, altKey, metaKey, isAltGraph }: KeyPress): string | null {
  const isModified = (ctrlKey || altKey || metaKey) && !isAltGraph
  return isCharacter(key) && !isModified ? key : null
}

/** Keys without a character have names of ASCII letters; a character may be two, as a ligature of Arabic is. */
function isCharacter(key: string): boolean {
  return key.length === 1 || !/^[A-Za-z0-9]+$/.test(key)
}

function nameOf(key: string): string {
  const plain = narrow(key)
  return namedKeys[plain] ?? (/^[a-z]$/.test(plain) ? plain.toUpperCase() : plain)
}

/** Input methods may type Latin letters, digits and signs as wide as their own. */
function narrow(key: string): string {
  return /^[\uFF01-\uFF5E]$/.test(key) ? key.normalize('NFKC') : key
}

/** What the place of the key stands for; null where the character on it counts. */
function placeOf({ key: pressed, code }: KeyPress, isAnyLetterPlaced: boolean): string | null {
  const key = narrow(pressed)
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return /^[a-z0-9]$/i.test(key) ? null : digit
  const isHidden = key === 'Process' || key === 'Unidentified'
  const isOtherScript = isHidden || (/[^\0-\x7F]/.test(key) && !/\p{Script=Latin}/u.test(key))
  const isForeignSign = bracketsAtLetters.includes(key) || signsAtLetters[code]?.includes(key)
  if (letter !== undefined && (isOtherScript || isAnyLetterPlaced || isForeignSign)) return letter
  return isOtherScript ? (signPlaces[code] ?? null) : null
}
