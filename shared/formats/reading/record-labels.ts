/** How a format without ids speaks of a record elsewhere: by its title, counted where several share it. */
import { type Noun, nameOrUntitled } from '../../words/names.ts'

/** One label a record, no two the same; both sides make the same ones of the same titles. */
export function labelsFor(titles: readonly string[], noun: Noun): readonly string[] {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return titles.map((title) => {
    const name = title.trim() === '' ? nameOrUntitled('', noun) : title
    let label = name
    while (taken.has(label)) {
      const count = (counts.get(name) ?? 1) + 1
      counts.set(name, count)
      label = `${name} (${count})`
    }
    taken.add(label)
    return label
  })
}
