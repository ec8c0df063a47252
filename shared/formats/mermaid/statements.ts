/** A Mermaid journey of any origin as its statements; what belongs to none is passed over, as Mermaid's drawing does. */
import { refuse } from '../reading/journey-refusal.ts'
import { mostTouchpoints, refuseLines, refuseMoreThan } from '../reading/line-limits.ts'
import { readMermaidText } from './mermaid-text.ts'

export type Task = {
  readonly what: 'task'
  readonly name: string
  /** Null where there is none that can be read. */
  readonly score: number | null
  /** What stands in its place where that is no number. */
  readonly said?: string
  readonly actors: readonly string[]
  /** The line as it stands there, without blanks around it. */
  readonly line: string
}
export type Statement =
  | { readonly what: 'title' | 'description'; readonly text: string }
  | { readonly what: 'section'; readonly text: string; readonly line: string }
  | Task

/**
 * The statements of a diagram in their order.
 * @throws FailureError `file-refused` where it is no journey diagram
 */
export function readStatements(text: string): Statement[] {
  const { front, described } = partsOf(text)
  const title = /^title:[ \t]*(\S.*)$/m
    .exec(front)?.[1]
    ?.trimEnd()
    .replace(/^(["'])(.*)\1$/, '$2')
  const statements = described.split('\n').flatMap(readStatement)
  // The diagram's own title goes before the one of its front matter and the one for screen readers, and `textOf` takes the first.
  if (title) statements.push({ what: 'title', text: title })
  const accessible = /^[ \t]*accTitle[ \t]*:[ \t]*(\S.*)$/im.exec(described)?.[1]?.trimEnd()
  if (accessible) statements.push({ what: 'title', text: readMermaidText(accessible) })
  refuseMoreThan(mostTouchpoints, statements.length, 'statements')
  return statements
}

/** Lines that are no statement of any kind: what Mermaid itself would not draw either. */
export function unreadLines(text: string): readonly string[] {
  const { described } = partsOf(text)
  return described
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !isBlank(line) && !/^acc(?:Title|Descr)\b/i.test(line) && readStatement(line).length === 0)
}

/** The front matter, and what stands below the first word, descriptions in braces as one line. */
function partsOf(text: string): { readonly front: string; readonly described: string } {
  refuseLines(text)
  const { front, rest } = partFrontMatter(text)
  const lines = rest.split(/\r\n|[\n\r]/)
  const first = lines.findIndex((line) => !isBlank(line))
  if (!/^\s*journey\b/.test(lines[first] ?? '')) {
    refuse(`line ${first + 1}`, 'this is not a journey diagram: it must start with the word “journey”')
  }
  const body = lines.slice(first + 1).join('\n')
  // A description in braces may go over several lines.
  const described = body.replace(/^([ \t]*accDescr[ \t]*)\{([^{}]*)\}/gim, (_all, name: string, inner: string) => {
    return `${name}:${inner.replace(/\s+/g, ' ')}`
  })
  return { front, described }
}

/** The diagram's title or description; null where it has none. */
export function textOf(statements: readonly Statement[], what: 'title' | 'description'): string | null {
  for (const statement of statements) {
    if (statement.what === what && 'text' in statement) return statement.text
  }
  return null
}

/** What stands between two lines of dashes at the start, and all behind it. */
function partFrontMatter(text: string): { readonly front: string; readonly rest: string } {
  const front = /^\uFEFF?\s*---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/.exec(text)
  return { front: front?.[1] ?? '', rest: text.slice(front?.[0].length ?? 0) }
}

function isBlank(line: string): boolean {
  // An entity such as `#35;` is text, any other `#` begins a comment.
  return /^\s*(?:$|%%|#(?!(?:\d{1,7}|[a-z]{2,8});))/i.test(line)
}

function readStatement(raw: string): Statement[] {
  const line = raw.trim()
  if (isBlank(line) || /^accTitle\s*:/i.test(line)) return []
  const [, word = '', rest = ''] = /^(title|section|accDescr\s*:)\s*(.*)$/i.exec(line) ?? []
  if (/^title$/i.test(word)) return [{ what: 'title', text: readMermaidText(endAt(rest, /[#;]/)) }]
  if (/^section$/i.test(word)) return [{ what: 'section', text: readMermaidText(endAt(rest, /[#:;]/)), line }]
  if (word !== '') return [{ what: 'description', text: readMermaidText(rest) }]
  return readTask(endAt(line, /[#;]/).split(':'), line)
}

/** Names hold colons too: of many fields the score is the last that is a number, and actors stand behind it. */
function readTask(fields: readonly string[], line: string): Statement[] {
  const [first = '', second] = fields
  if (second === undefined) return []
  const isScore = (field: string, index: number) => index > 0 && readScore(field) !== null && !isTime(fields, index)
  const at = fields.length <= 3 && isScore(second, 1) ? 1 : fields.findLastIndex(isScore)
  if (at > 0) {
    const name = readMermaidText(fields.slice(0, at).join(':'))
    return [{ what: 'task', name, score: readScore(fields[at] ?? ''), actors: actorsIn(fields.slice(at + 1)), line }]
  }
  // Some write a comma between the score and who is there.
  const [, score = '', people = ''] = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(\D[^:]*)$/.exec(second) ?? []
  if (fields.length === 2 && score !== '') {
    return [{ what: 'task', name: readMermaidText(first), score: readScore(score), actors: actorsIn([people]), line }]
  }
  const said = readMermaidText(second)
  const actors = actorsIn(fields.slice(2))
  return [{ what: 'task', name: readMermaidText(first), score: null, ...(said === '' ? {} : { said }), actors, line }]
}

/** "9:30" in a name is no score. */
function isTime(fields: readonly string[], at: number): boolean {
  return /\d$/.test(fields[at - 1] ?? '') && /^\d\d$/.test(fields[at]?.trimEnd() ?? '')
}

function actorsIn(fields: readonly string[]): string[] {
  return fields
    .join(':')
    .split(',')
    .map(readMermaidText)
    .filter((person) => person !== '')
}

/** The text up to a character that ends it; one that belongs to an entity such as `#58;` doesn't. */
function endAt(text: string, ends: RegExp): string {
  const parts = text.split(/(#(?:\d{1,7}|[a-z]{2,8});)/i)
  let kept = ''
  for (const [index, part] of parts.entries()) {
    const end = index % 2 === 1 ? -1 : part.search(ends)
    if (end >= 0) return kept + part.slice(0, end)
    kept += part
  }
  return kept
}

function readScore(text: string): number | null {
  const score = text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(score) ? score : null
}
