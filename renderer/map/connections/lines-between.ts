import type { Id } from '../../../shared/journey/schema.ts'
import { roundedPathIn } from '../../../shared/layout/connections/rounded-path.ts'
import type { Box } from '../../../shared/layout/grid/boxes.ts'
import { cornerRadius } from '../../../shared/layout/grid/map-sizes.ts'
import { openDocument } from '../../model/document/document-store.ts'
import { currentLayout } from '../../model/map-view/layout-store.ts'
import { headOf } from './connection-line.tsx'
import styles from './connections.module.css'

/** A picture of the connections that lead from one of these cards to another, as far as they come into the area, with their labels. */
export function linesBetween(touchpointIds: ReadonlySet<Id>, area: Box): SVGElement {
  const { connections } = openDocument()
  const paths = [...(currentLayout()?.connections.values() ?? [])].filter(({ connectionId }) => {
    const { from = '', to = '' } = connections.get(connectionId) ?? {}
    return touchpointIds.has(from) && touchpointIds.has(to)
  })
  const picture = svgElement('svg', styles.carried)
  picture.append(
    shape(styles.line, paths.map(({ points }) => roundedPathIn(area, points, cornerRadius)).join('')),
    shape(styles.head, paths.map(headOf).join('')),
    ...paths.flatMap(({ connectionId, labelLine }) => {
      if (labelLine === '') return []
      const label = document.querySelector(`.${styles.label}[data-connection-id="${CSS.escape(connectionId)}"]`)
      return label ? [label.cloneNode(true)] : []
    }),
  )
  return picture
}

function shape(className: string | undefined, way: string): SVGElement {
  const path = svgElement('path', className)
  path.setAttribute('d', way)
  return path
}

function svgElement(name: 'svg' | 'path', className = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  element.setAttribute('class', className)
  return element
}
