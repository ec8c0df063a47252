/** What a copy is called: the title with the next free number, so that a copy of a copy counts on. */
import { withSingleSpaces } from '../../single-spaces.ts'

const mostCounted = 9

/** "Visit" is followed by "Visit 2", that by "Visit 3"; a year or a room's number is a part of the name. Blank stays blank. */
export function countedTitle(title: string, taken: Iterable<string>): string {
  const name = title.trim()
  if (name === '') return ''
  const keys = keysOf(taken)
  const { base, number } = partsOf(name, keys)
  return freeTitle((count) => `${base} ${count}`, number + 1, keys)
}

/** "Visit" becomes "Visit (to-be)", the second one "Visit (to-be 2)", also where it is derived from a to-be. Blank stays blank. */
export function toBeTitle(title: string, taken: Iterable<string>): string {
  const name = bareTitle(title)
  if (name === '') return title.trim()
  return freeTitle((count) => `${name} (to-be${count === 1 ? '' : ` ${count}`})`, 1, keysOf(taken))
}

/** The title without what says that it is an as-is or a to-be. */
export function bareTitle(title: string): string {
  return title
    .trim()
    .replace(/\((?:to-be(?: \d+)?\)(?: \d+)?|as-is\))$/iu, '')
    .trimEnd()
}

function freeTitle(titleOf: (count: number) => string, from: number, keys: ReadonlySet<string>): string {
  for (let count = from; ; count++) {
    const title = titleOf(count)
    if (!keys.has(keyOf(title))) return title
  }
}

/** A number at the end counts where it is small, or where the one before it is there too. */
function partsOf(name: string, keys: ReadonlySet<string>): { readonly base: string; readonly number: number } {
  const [, base = '', digits = ''] = /^(.*\S)\s+([1-9]\d{0,8})$/su.exec(name) ?? []
  const number = Number(digits)
  const isCount = digits !== '' && (number <= mostCounted || keys.has(keyOf(`${base} ${number - 1}`)))
  return isCount ? { base, number } : { base: name, number: 1 }
}

function keysOf(titles: Iterable<string>): ReadonlySet<string> {
  return new Set([...titles].map(keyOf))
}

function keyOf(title: string): string {
  return withSingleSpaces(title).toLowerCase()
}
