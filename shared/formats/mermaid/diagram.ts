/** A diagram of any kind, by its first word and its title. */

export type Diagram = {
  readonly text: string
  /** Its first word, such as "journey" or "flowchart". */
  readonly kind: string
  readonly title: string
}

export function diagramOf(text: string): Diagram {
  const lines = text.split(/\r\n|[\n\r]/)
  const isFence = (line: string) => /^\s*---\s*$/.test(line)
  const first = lines.findIndex((line) => line.trim() !== '')
  const end = isFence(lines[first] ?? '') ? lines.findIndex((line, at) => at > first && isFence(line)) : -1
  const [front, body] = [lines.slice(0, end + 1), lines.slice(end + 1)]
  const start = body.find((line) => !/^\s*(?:$|%%)/.test(line)) ?? ''
  return {
    text,
    kind: /^\s*([a-z][\w-]*)/i.exec(start)?.[1] ?? '',
    title: titleIn(body, /^\s*(?:title|accTitle\s*:)\s+(\S.*)$/i) || unquoted(titleIn(front, /^\s*title:\s*(\S.*)$/)),
  }
}

function titleIn(lines: readonly string[], pattern: RegExp): string {
  for (const line of lines) {
    const title = pattern.exec(line)?.[1]?.trimEnd()
    if (title) return title
  }
  return ''
}

function unquoted(text: string): string {
  return text.replace(/^["']/, '').replace(/["']$/, '')
}
