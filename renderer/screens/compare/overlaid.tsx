/** Both journeys on one map. */
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Comparison } from '../../../shared/compare/compare-journeys.ts'
import { boxesOn, type MapTargets } from '../../../shared/compare/map-boxes.ts'
import { overlayOf, overlayTargets } from '../../../shared/compare/overlay.ts'
import { layoutPicture } from '../../../shared/layout/layout-picture.ts'
import type { CompareItem } from './compare-items.ts'
import { CompareMap } from './compare-map.tsx'
import styles from './compare-screen.module.css'
import { showBoxes } from './map-view.ts'
import { roomFor, useWindow } from './use-window.ts'

export function Overlaid(props: { comparison: Comparison; chosen: CompareItem | null }): ReactNode {
  const { comparison, chosen } = props
  const overlay = useMemo(() => overlayOf(comparison), [comparison])
  const map = useRef<HTMLDivElement>(null)
  const size = useWindow(map)
  const layout = useMemo(() => layoutPicture(overlay.document, roomFor(size)), [overlay, size])
  const boxes = useMemo(() => {
    const on = (targets: MapTargets | null) => (targets ? boxesOn(layout, overlay.document, targets) : [])
    const before = chosen?.before ? overlayTargets(comparison, chosen.before) : null
    const found = on(chosen?.after ?? null)
    return found.length > 0 ? found : on(before)
  }, [comparison, overlay, layout, chosen])
  useEffect(() => showBoxes(boxes), [boxes])
  return (
    <div ref={map} className={styles.overlaid}>
      <CompareMap
        label="Both journeys, overlaid"
        document={overlay.document}
        layout={layout}
        whole={comparison.after}
        marks={overlay.marks}
        goneIds={overlay.goneIds}
        headers={overlay.headers}
        corner="Both journeys on one map"
        chosen={boxes}
      />
    </div>
  )
}
