/** Elements of a page as the parser gives them. */
import type { fromHtml } from 'hast-util-from-html'

export type Root = ReturnType<typeof fromHtml>
export type Node = Exclude<Root['children'][number], { readonly type: 'doctype' }>
export type Element = Extract<Node, { readonly type: 'element' }>

const around = /^(?:html|body|main|div|section|article|figure|center)$/

/** Whether it only stands around others. */
export function isAround({ tagName }: Element): boolean {
  return around.test(tagName)
}

export function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element')
}

export function classesOf({ properties }: Element): string[] {
  const { className } = properties
  return Array.isArray(className) ? className.map(String) : []
}

export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

export function element(tagName: string, children: readonly Node[]): Element {
  return { type: 'element', tagName, properties: {}, children: children as Element['children'] }
}

/** What it says, in one line. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ').trim()
  return node.type === 'element' && !/^(?:script|style)$/.test(node.tagName)
    ? node.children
        .map(textOf)
        .filter((text) => text !== '')
        .join(' ')
    : ''
}

/** The page with each element replaced, the inner ones first. */
export function withEachRead(root: Root, read: (element: Element) => readonly Node[]): Root {
  const inside = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'element') return [node]
      return read({ ...node, children: inside(node.children) as Element['children'] })
    })
  return { ...root, children: inside(root.children.filter((node) => node.type !== 'doctype')) }
}
