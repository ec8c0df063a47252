import type { CardNode } from './to-flow.ts'

/** The colour of a card on the overview map: its channel's kind. */
export function overviewColor(node: CardNode): string {
  return `var(--kind-${node.data.kind})`
}
