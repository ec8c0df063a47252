/** Cards of a journey whose steps are plain boxes, known by what their classes call them. */
import { isBadge } from '../lanes/badge.ts'
import {
  classesOf,
  type Element,
  element,
  elementsIn,
  isAround,
  isHeading,
  type Node,
  type Root,
  textOf,
} from './elements.ts'
import { speaksOfJourney } from './journey-part.ts'

/** The page with such steps as lists; null where it has none, or doesn't say that it is about a journey. */
export function withStepsListed(root: Root): Root | null {
  const elements = root.children.flatMap((node) => (node.type === 'element' ? [node, ...allIn(node)] : []))
  const titles = elements.filter(({ tagName }) => /^(?:title|h[12])$/.test(tagName)).map(textOf)
  if (!titles.some(speaksOfJourney) && elements.filter(isStage).length < 2) return null
  let count = 0
  const read = (node: Node): Node => {
    if (node.type !== 'element' || !isAround(node)) return node
    const steps = stepsIn(node)
    const [first] = steps
    const items = steps.map(itemOf)
    if (!first || items.includes(null)) return { ...node, children: node.children.map(read) }
    count += steps.length
    const list = element(
      'ul',
      items.filter((item) => item !== null),
    )
    const isBetween = (child: Node) => child.type === 'element' && !/\d/.test(textOf(child)) && isBadge(textOf(child))
    return {
      ...node,
      children: node.children.flatMap((child) => {
        if (child === first) return [list]
        return steps.includes(child as Element) || isBetween(child) ? [] : [read(child)]
      }),
    }
  }
  const children = root.children.map((node) => (node.type === 'doctype' ? node : read(node)))
  return count > 1 ? { ...root, children } : null
}

function allIn(around: Element): Element[] {
  return elementsIn(around).flatMap((inner) => [inner, ...allIn(inner)])
}

function isStage(box: Element): boolean {
  const ofStages = /(?:^|[-_])(?:stage|phase|etapa|fase)(?:[-_](?:card|item|box|col|column))?$/
  return isBox(box.tagName) && classesOf(box).some((one) => ofStages.test(one))
}

function isStep(box: Element): boolean {
  const ofSteps = /(?:^|[-_])(?:step|touch-?point|moment|action|interaction)(?:[-_](?:card|item|box))?$/
  return isBox(box.tagName) && classesOf(box).some((one) => ofSteps.test(one))
}

function isBox(tagName: string): boolean {
  return /^(?:div|section|article)$/.test(tagName)
}

/** What is called a step; in a stage, what stands in boxes of one look below its name. */
function stepsIn(around: Element): readonly Element[] {
  const boxes = elementsIn(around)
  const called = boxes.filter(isStep)
  if (called.length > 0 || !isStage(around)) return called
  const [first, ...below] = boxes.filter((box) => !isBadge(textOf(box)))
  const [look = ''] = below.flatMap((box) => classesOf(box).slice(0, 1))
  const isPlain = first !== undefined && (isHeading(first) || isBox(first.tagName)) && look !== ''
  const alike = below.filter((box) => isBox(box.tagName) && classesOf(box)[0] === look)
  return isPlain && alike.length === below.length && alike.every((box) => linesIn(box).length === 1) ? alike : []
}

const longestStep = 160
const mostLines = 12

/** Its first line, and below it what else it says; null where that is no step. */
function itemOf(box: Element): Element | null {
  const [title = '', ...more] = linesIn(box)
  if (title === '' || title.length > longestStep || more.length > mostLines) return null
  const item = (text: string) => element('li', [element('p', [{ type: 'text', value: text }])])
  const below = more.length > 0 ? [element('ul', more.map(item))] : []
  return element('li', [element('p', [{ type: 'text', value: title }]), ...below])
}

/** What stands in it line by line, without numbers and icons that only count or adorn. */
function linesIn(box: Element): readonly string[] {
  return textsIn(box).filter((text) => text !== '' && (!isBadge(text) || /\d\D/.test(text)))
}

function textsIn(box: Element): readonly string[] {
  const parts = elementsIn(box)
  const isApart = box.children.every((child) => child.type === 'element' || textOf(child) === '')
  return parts.length > 0 && isApart ? parts.flatMap(textsIn) : [textOf(box)]
}
