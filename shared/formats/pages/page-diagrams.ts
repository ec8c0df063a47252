/** The Mermaid diagrams of a page. */
import type { Nodes, Root } from 'mdast'
import { type Diagram, diagramOf } from '../mermaid/diagram.ts'
import { isFlowchart } from '../mermaid/flowchart.ts'

export function diagramsIn(tree: Root): Diagram[] {
  const found: Diagram[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'code' && /^mermaid\b/i.test(node.lang ?? '')) found.push(diagramOf(node.value))
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return found
}

export function isJourneyDiagram({ kind }: Diagram): boolean {
  return kind === 'journey'
}

/** A flowchart that stands alone is one too. */
export function isFlow({ kind }: Diagram): boolean {
  return isFlowchart(kind)
}
