/** A Mermaid journey of any origin as its statements; what belongs to none is passed over, as Mermaid's drawing does. */
import { refuse } from '../reading/journey-refusal.ts'
import { mostTouchpoints, refuseLines, refuseMoreThan } from '../reading/line-limits.ts'
import { readMermaidText } from './text.ts'

export type Task = {
  readonly what: 'task'
  readonly name: string
  /** Null where there is none that can be read. */
  readonly score: number | null
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
  const title = /^title:[ \t]*(.*?)[ \t]*$/m.exec(front)?.[1]?.replace(/^(["'])(.*)\1$/, '$2')
  const statements = described.split('\n').flatMap(readStatement)
  // The diagram's own title goes before the one of its front matter, and `textOf` takes the first.
  if (title) statements.push({ what: 'title', text: title })
  refuseMoreThan(mostTouchpoints, statements.length, 'statements')
  return statements
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
  const [name = '', score, actors = ''] = endAt(line, /[#;]/).split(':')
  if (score === undefined) return []
  const people = actors.split(',').map(readMermaidText)
  return [
    {
      what: 'task',
      name: readMermaidText(name),
      score: readScore(score),
      actors: people.filter((person) => person !== ''),
      line,
    },
  ]
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
