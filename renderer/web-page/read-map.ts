/** Reads a map as it stands in the page (shared/formats/svg/svg.ts writes it) back into what can be painted. */
import type { PathPrimitive, Scene, ScenePrimitive, TextPrimitive } from '../../shared/scene/primitives.ts'

/** What of the map is shown now: groups that one persona lacks, or alone has, may be hidden. */
export function readMap(svg: SVGSVGElement, background: string): Scene {
  const { width, height } = svg.viewBox.baseVal
  const primitives = [...svg.children].flatMap((child) => {
    if (child.tagName !== 'g') return [primitiveOf(child)]
    return child.getAttribute('display') === 'none' ? [] : [...child.children].map(primitiveOf)
  })
  return { width, height, background, title: '', primitives }
}

/** Groups come and go, and most of what is drawn stays. */
const known = new WeakMap<Element, ScenePrimitive>()

function primitiveOf(element: Element): ScenePrimitive {
  const primitive = known.get(element) ?? read(element)
  known.set(element, primitive)
  return primitive
}

function read(element: Element): ScenePrimitive {
  const text = (name: string) => element.getAttribute(name)
  const number = (name: string, otherwise = 0) => Number(text(name) ?? otherwise)
  const place = { x: number('x'), y: number('y') }
  const opacity = number('opacity', 1)
  const look = {
    ...(text('fill') && { fill: text('fill') ?? '' }),
    ...(text('stroke') && { stroke: text('stroke') ?? '', strokeWidth: number('stroke-width', 1) }),
    ...(text('stroke-dasharray') && { dash: numbersOf(text('stroke-dasharray')) }),
    opacity,
  }
  const box = { ...place, width: number('width'), height: number('height') }
  switch (element.tagName) {
    case 'text':
      return {
        ...{ kind: 'text', ...place, text: element.textContent, opacity, fill: text('fill') ?? '' },
        ...{ size: number('font-size'), weight: number('font-weight') },
        ...{ anchor: anchorOf(text('text-anchor')), letterSpacing: number('letter-spacing') },
        ...(text('direction') === 'rtl' && { direction: 'rtl' }),
        ...familyOf(text('font-family')),
      }
    case 'image': {
      const isCut = text('preserveAspectRatio') !== 'none'
      return {
        kind: 'image',
        ...box,
        source: text('href') ?? '',
        alt: text('aria-label') ?? '',
        opacity,
        ...(isCut && { fit: 'cover' }),
      }
    }
    case 'path':
      return { kind: 'path', d: text('d') ?? '', ...look, ...placed(text('transform')) }
    default:
      return { kind: 'rect', ...box, radius: number('rx'), ...look }
  }
}

/** The one before those of every picture. */
function familyOf(families: string | null): Pick<TextPrimitive, 'family'> {
  const [, family] = /^'([^']+)'/.exec(families ?? '') ?? []
  return family === undefined ? {} : { family }
}

function anchorOf(name: string | null): 'start' | 'middle' | 'end' {
  return name === 'middle' || name === 'end' ? name : 'start'
}

/** `translate(x y) scale(s)`, of which the second may be left out. */
function placed(transform: string | null): Pick<PathPrimitive, 'at'> {
  if (transform === null) return {}
  const [x = 0, y = 0, scale = 1] = numbersOf(transform)
  return { at: { x, y, scale } }
}

function numbersOf(text: string | null): number[] {
  return (text?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
}
