/** Every text in the source that a user may see, with its place: string literals, templates and texts of JSX. */
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from 'vite'

export type VisibleText = { readonly place: string; readonly text: string }
type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }

const root = resolve(import.meta.dirname, '../..')
const sources = ['renderer', 'shared', 'electron'].map((house) => `${house}/**/*.{ts,tsx}`)
/** Code that speaks to developers, to SQLite or to other programs. */
const unseen =
  /^electron\/(development|storage\/(migrations|rows)|page)\/|^shared\/formats\/(pptx|svg)\/.*-(xml|parts)\.ts$/
/** Fields whose texts are looked through or drawn, and never read. */
const unread = new Set(['keywords', 'className', 'd', 'viewBox', 'data', 'from', 'kind'])
/** SQL, CSS, selectors, paths and markup. */
const code =
  /[<>{}]|;$|;[a-z-]+:|\(prefers-|^[\s[.#&]|\[[a-z-]+[*^$~|]?[\]=]|\b(SELECT|INSERT|UPDATE|DELETE FROM|CREATE|ATTACH|ORDER BY|GROUP BY)\b|px\b|var\(|window\.|^[a-z-]+ '|[a-z]: ?[a-z-]+\(/

/** Those with words: a single identifier, a key or a path is none. */
export function visibleTexts(): readonly VisibleText[] {
  return globSync(sources, { cwd: root })
    .filter((file) => !unseen.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) => textsOf(file))
}

function textsOf(file: string): VisibleText[] {
  const source = readFileSync(join(root, file), 'utf8')
  const found: VisibleText[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (typeof value !== 'object' || value === null || !('type' in value)) return
    const node = value as Node
    if (isSkipped(node)) return
    const text = textOf(node)
    if (text !== null && /[a-z]/.test(text) && /^[A-Z]|\s/.test(text) && !code.test(text)) {
      found.push({ place: `${file}:${source.slice(0, node.start).split('\n').length}`, text })
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(join(root, file), source).program)
  return found
}

function isSkipped(node: Node): boolean {
  if (/^(Import|ExportAll|TSInterface|TSTypeAlias|TSTypeAnnotation)/.test(node.type)) return true
  const key = (node.key ?? node.name) as { readonly name?: unknown } | undefined
  return /^(Property|JSXAttribute)$/.test(node.type) && unread.has(String(key?.name))
}

/** An expression within a text stands as ‹›. */
function textOf(node: Node): string | null {
  if (node.type === 'JSXText' || node.type === 'Literal') {
    return typeof node.value === 'string' ? node.value.replace(/\s+/g, ' ').trim() : null
  }
  if (node.type !== 'TemplateLiteral') return null
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[]
  return quasis.map(({ value }) => value.cooked).join('‹›')
}
