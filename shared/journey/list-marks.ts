/** What word processors, mails and pages put before the lines of a list: it belongs to the list, not to the title. */

/** Signs that begin an item, also with nothing behind them: dots, boxes, diamonds, ticks, and those of the symbol fonts. */
const dots = String.raw`[•◦‣⁃∙‧・･●○◎◉⦿⚪⚫⚬■□▪▫▬◆◇◈❖◻◼◽◾⬛⬜🔲🔳►▶▷▸▹➢➤✓✔✗✘❍❏-❒\u{F020}-\u{F0FF}]`
/** Signs that stand in texts too. */
const spaced = String.raw`[*+·⋅∗⁎※»›→⇒⇨★☆✦✧❯➔-➿\p{Pd}−]|\(?\d{1,3} ?[.)]|\d{1,3}(?:\.\d{1,3})+[.)]|\(?[a-zA-Zа-яА-Яα-ω]\)|\(?(?:x{0,3}(?:ix|iv|vi{1,3}|i{2,3})|x{2,3})[.)]`
/** With a tab behind them, or the hard spaces that stand for one, also what may be a word, an initial or a section's sign. */
const tabbed = String.raw`(?:[o§]|[a-zA-Z]\.|\d{1,3}(?:\.\d{1,3})+)(?=\t|\u00A0{2}|\u00A0 )|[Øüvq](?=\t)`
/** Full-width numbers, and those in circles and boxes, bring their own space. */
const wide = String.raw`(?:[（(]?[0-9０-９]{1,3}[、．）]|[０-９]{1,3}[.)]|[（(]?[一二三四五六七八九十]{1,3}[、．）]|[ァ-ヶ][．）]|[①-⒛]|[0-9]\uFE0F?\u20E3)(?![0-9０-９])`
const task = String.raw`(?:\[[ xX]?\](?=\s)|[☐☑☒✅❌]\uFE0F?)`
/** A sign that is repeated is no mark: so many stars were given. */
const mark = new RegExp(
  String.raw`^\s*(?:(${dots})\uFE0F?(?!\1)\s*|${wide}\s*|(?:${spaced}|${tabbed})\uFE0F?(?:\s+|$))?(?:${task}\s*)?`,
  'u',
)

/** The line without the mark, or the box, of a list. */
export function withoutListMark(line: string): string {
  return line.replace(mark, '')
}

/** The same of several lines: what may be an initial or a number of the text is a mark where the lines count on. */
export function withoutListMarks(lines: readonly string[]): readonly string[] {
  const found = new Map(counted.flatMap((kind) => [...marksThatCount(lines, kind)]))
  return lines.map((line, at) => withoutListMark(line.slice(found.get(at) ?? 0)))
}

type Kind = { readonly pattern: RegExp; readonly numbersOf: (text: string) => readonly number[] }

const romans: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

const counted: readonly Kind[] = [
  { pattern: /^\s*\(?([a-z])[.)]\s+/i, numbersOf: (text) => [text.toLowerCase().charCodeAt(0) - 96] },
  { pattern: /^\s*\(?([ivx]{1,5})[.)]\s+/i, numbersOf: (text) => [romans.indexOf(text.toLowerCase()) + 1] },
  { pattern: /^\s*(\d{1,3}) ?[:–—-]\s+/, numbersOf: (text) => [Number(text)] },
  { pattern: /^\s*(\d{1,3}(?:\.\d{1,3})+)\s+/, numbersOf: (text) => text.split('.').map(Number) },
]

/** How much of which line is a mark of this kind: those that go on from one to the next, from the first on. */
function marksThatCount(lines: readonly string[], { pattern, numbersOf }: Kind): ReadonlyMap<number, number> {
  const marks = lines.flatMap((line, at) => {
    const [whole = '', text = ''] = pattern.exec(line) ?? []
    return text === '' ? [] : [{ at, length: whole.length, value: numbersOf(text) }]
  })
  const found = new Map<number, number>()
  let run: typeof marks = []
  for (const mark of marks) {
    const last = run.at(-1)
    run =
      last && goesOn(last.value, mark.value)
        ? [...run, mark]
        : mark.value.length > 1 || mark.value[0] === 1
          ? [mark]
          : []
    if (run.length > 1) for (const { at, length } of run) found.set(at, length)
  }
  return found
}

/** 2 goes on from 1, and of 1.1 these do: 1.2, 1.1.1, 2.1 and 2. */
function goesOn(before: readonly number[], after: readonly number[]): boolean {
  const same = before.findIndex((number, place) => number !== after[place])
  if (same < 0) return after.length === before.length + 1 && after.at(-1) === 1
  return after[same] === (before[same] ?? 0) + 1 && after.slice(same + 1).every((number) => number === 1)
}
