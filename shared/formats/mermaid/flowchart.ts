/** A Mermaid flowchart as nodes, subgraphs and arrows: as much of its grammar as people use for journeys. */
import { readMermaidText } from './mermaid-text.ts'

export type FlowNode = { readonly id: string; label: string; subgraph: string | null }
export type FlowEdge = { readonly from: string; readonly to: string; readonly label: string }
export type Flowchart = {
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly FlowEdge[]
  /** Their titles by their ids, the outermost of each only, in their order. */
  readonly subgraphs: ReadonlyMap<string, string>
  /** Lines that say something else. */
  readonly unread: number
}

/** Whether a diagram is a flowchart. */
export function isFlowchart(kind: string): boolean {
  return /^(?:flowchart(?:-elk)?|graph)$/i.test(kind)
}

/** What changes how a chart looks, and nothing of what it says. */
const ofLooks = /^(?:classDef|class|style|linkStyle|click|direction|%%|accTitle|accDescr|title)\b/i
/** A node's name and, in brackets of any form, what it says. */
const node =
  /^([\p{L}\p{N}_][\p{L}\p{N}_.-]*?)\s*(?:@\{[^}]*\})?(?:([[({>]{1,3}[\\/]?)("(?:[^"]*)"|[^\n]*?)([\\/]?[\])}]{1,3}))?\s*(?::::?[\w-]+)?$/u
/** Between nodes: an arrow of any form, with or without words. */
const arrow =
  /\s*(?:<|[xo](?=[-=.]))?(?:--\s+([^\n|]+?)\s+--+[>xo]?|==\s+([^\n|]+?)\s+==+[>xo]?|-\.\s+([^\n|]+?)\s+\.+-+[>xo]?|-{2,}[>xo]?|={2,}[>xo]?|-\.+-[>xo]?|~{3,})(?:\s*\|([^|]*)\|)?\s*/g

/** Reads the lines below its first word. */
export function readFlowchart(text: string): Flowchart {
  const nodes = new Map<string, FlowNode>()
  const edges: FlowEdge[] = []
  const subgraphs = new Map<string, string>()
  const open: string[] = []
  let unread = 0
  const nodeIn = (part: string): string | null => {
    const [, id = '', , words] = node.exec(part.trim()) ?? []
    if (id === '') return null
    const label = words === undefined ? '' : labelOf(words)
    const known = nodes.get(id) ?? { id, label: label || id, subgraph: open[0] ?? null }
    if (label !== '') known.label = label
    known.subgraph ??= open[0] ?? null
    nodes.set(id, known)
    return id
  }
  for (const line of statementsIn(text)) {
    const [, first = '', title] = /^subgraph\s+([^\s[(]+|"[^"]*")?\s*(?:[[(]"?(.*?)"?[\])])?\s*$/i.exec(line) ?? []
    if (/^subgraph\b/i.test(line)) {
      const whole = line.replace(/^subgraph\s*/i, '')
      const id = first || whole || `subgraph ${subgraphs.size + 1}`
      if (open.length === 0) subgraphs.set(id, labelOf(title ?? whole) || id)
      open.push(open[0] ?? id)
    } else if (/^end$/i.test(line)) open.pop()
    else if (!ofLooks.test(line) && !readArrows(line)) unread += 1
  }
  const isSubgraph = (id: string) => subgraphs.has(id)
  return {
    nodes: [...nodes.values()].filter(({ id }) => !isSubgraph(id)),
    edges: edges.filter(({ from, to }) => !isSubgraph(from) && !isSubgraph(to)),
    subgraphs,
    unread,
  }

  function readArrows(line: string): boolean {
    const { text: bare, quotes } = withoutQuotes(line)
    const parts: string[] = []
    const labels: string[] = []
    let at = 0
    for (const found of bare.matchAll(arrow)) {
      if (found[0].trim() === '') continue
      parts.push(bare.slice(at, found.index))
      labels.push(found.slice(1).find((words) => words !== undefined) ?? '')
      at = found.index + found[0].length
    }
    parts.push(bare.slice(at))
    const ids = parts.map((part) => part.split(/\s+&\s+/).map((one) => nodeIn(withQuotes(one, quotes))))
    if (ids.some((group) => group.includes(null))) return false
    for (const [index, label] of labels.entries()) {
      for (const from of ids[index] ?? []) {
        for (const to of ids[index + 1] ?? []) {
          if (from !== null && to !== null) edges.push({ from, to, label: labelOf(withQuotes(label, quotes)) })
        }
      }
    }
    return true
  }
}

/** Statements end with a line or a semicolon; the first word is left out. */
function statementsIn(text: string): string[] {
  const body = text
    .replace(/^\uFEFF?\s*---[ \t]*\r?\n(?:[^\n]*\n)*?\s*---[ \t]*\r?\n/, '')
    .replace(/^(?:\s|%%[^\n]*\n)*(?:flowchart(?:-elk)?|graph)\b[ \t]*(?:TB|TD|BT|RL|LR)?[ \t]*;?/i, '')
  return withWholeLabels(body)
    .split(/\r\n|[\n\r]|;(?=\s*(?:[A-Za-z]|$))/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A text in quotes may go over several lines: they are one. */
function withWholeLabels(body: string): string {
  return body.replace(/(?<=[[({>|/\\])"[^"]{0,2000}"(?=[\])}|/\\])/g, (label) =>
    label.replace(/\s*(?:\r\n|[\n\r])\s*/g, ' '),
  )
}

/** Texts in quotes and brackets hold whatever they like, arrows too. */
function withoutQuotes(line: string): { readonly text: string; readonly quotes: readonly string[] } {
  const quotes: string[] = []
  const hide = (all: string) => `\uE012${quotes.push(all) - 1}\uE013`
  const text = line
    .replace(/"[^"]*"/g, hide)
    .replace(/\[[^[\]]*\]|\([^()]*\)|\{[^{}]*\}/g, (all) => `${all.charAt(0)}${hide(all.slice(1, -1))}${all.slice(-1)}`)
  return { text, quotes }
}

function withQuotes(text: string, quotes: readonly string[]): string {
  const shown = text.replace(/\uE012(\d+)\uE013/g, (_all, at: string) => quotes[Number(at)] ?? '')
  return shown === text ? text : withQuotes(shown, quotes)
}

function labelOf(words: string): string {
  const plain = words
    .trim()
    .replace(/^["'`]+|["'`]+$/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^<>]*>/g, '')
  return readMermaidText(plain).replace(/\s+/g, ' ')
}
