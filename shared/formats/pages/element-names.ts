/** Elements of a page that say by their names what they are: lists of definitions, merged cells, and the foot of a site. */
import { laneOf } from '../lanes/lane-words.ts'
import { type Element, element, elementsIn, type Node, type Root, textOf, withEachRead } from './elements.ts'

/** The page with definitions of lanes as names in bold above lists, merged cells filled, and without the foot of its site. */
export function withNamedElementsRead(root: Root): Root {
  return withEachRead(root, (node) => {
    if (node.tagName === 'dl') return definitions(node)
    if (node.tagName === 'tr') return [{ ...node, children: node.children.flatMap(eachColumn) }]
    return node.tagName === 'footer' && ofSites.test(textOf(node)) ? [] : [node]
  })
}

const ofSites = /\u00A9|\bcopyright\b|all rights reserved|\bimpressum\b|privacy policy/i

function definitions(list: Element): readonly Node[] {
  const parts = elementsIn(list).flatMap((part) => (part.tagName === 'div' ? elementsIn(part) : [part]))
  if (!parts.some((part) => part.tagName === 'dt' && laneOf(textOf(part)) !== null)) return [list]
  const read: Element[] = []
  for (const part of parts) {
    const last = read.at(-1)
    const value = `${textOf(part).replace(/\s*:$/, '')}:`
    if (part.tagName === 'dt') read.push(element('p', [element('strong', [{ type: 'text', value }])]))
    else if (last?.tagName === 'ul') last.children.push(element('li', part.children))
    else read.push(element('ul', [element('li', part.children)]))
  }
  return read
}

/** More is a heading over a whole table. */
const mostMerged = 100

/** A cell over several columns says the same in each of them. */
function eachColumn(node: Element['children'][number]): Element['children'] {
  if (node.type !== 'element') return [node]
  const count = Number(node.properties.colSpan ?? 1)
  if (!(count > 1 && count <= mostMerged)) return [node]
  const one: Element = { ...node, properties: { ...node.properties, colSpan: 1 } }
  return Array.from({ length: Math.floor(count) }, () => one)
}
