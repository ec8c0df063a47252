/** Diagrams as wikis hold them, all made fences of code: colons in Azure, braces in Quarto, elements and shortcodes on pages. */

/** Opens a diagram, and what closes it. */
const openings: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^\s*:{3,}\s*\{?\.?mermaid\b.*$/i, /^\s*:{3,}\s*$/],
  [/^\s*`{3,}\s*\{\.?mermaid\b.*$/i, /^\s*`{3,}\s*$/],
  [/^\s*~{3,}\s*\{\.?mermaid\b.*$/i, /^\s*~{3,}\s*$/],
  [/^\s*<(?:div|pre)\b[^<>]*\bclass\s*=\s*["']?[^"'<>]*\bmermaid\b[^<>]*>/i, /<\/(?:div|pre)>/i],
  [/^\s*\{\{[<%]\s*mermaid\b.*$/i, /^\s*\{\{[<%]\s*\/\s*mermaid\s*[>%]\}\}/i],
  [/^\s*<mermaid>/i, /<\/mermaid>/i],
]

/** The page with its diagrams in fences. */
export function withDiagramFences(text: string): string {
  if (!/mermaid/i.test(text)) return text
  const made: string[] = []
  let close: RegExp | null = null
  for (const line of text.split(/\r\n|[\n\r]/)) {
    if (close === null) {
      const found = openings.find(([open]) => open.test(line))
      if (!found) {
        made.push(line)
        continue
      }
      close = found[1]
      const rest = line.replace(/^\s*<[^<>]*>/, '')
      made.push('```mermaid')
      if (rest !== line && rest.trim() !== '') addUntil(close, rest)
    } else addUntil(close, line)
  }
  if (close !== null) made.push('```')
  return made.join('\n')

  function addUntil(end: RegExp, line: string): void {
    const at = line.search(end)
    const inside = at < 0 ? line : line.slice(0, at)
    if (inside.trim() !== '' || at < 0) made.push(end.source.includes('<') ? withoutEntities(inside) : inside)
    if (at < 0) return
    made.push('```', '')
    close = null
  }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' }

function withoutEntities(line: string): string {
  return line
    .replace(/&(lt|gt|amp|quot|nbsp);/g, (_all, name: string) => entities[name] ?? '')
    .replace(/<\/?code[^<>]*>/gi, '')
}
