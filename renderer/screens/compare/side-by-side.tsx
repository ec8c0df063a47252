/** Both journeys beside each other, or one above the other where they are larger so, moved in step. */
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Comparison } from '../../../shared/compare/compare-journeys.ts'
import { boxesOn, type MapTargets } from '../../../shared/compare/map-boxes.ts'
import type { OverlayKind } from '../../../shared/compare/overlay.ts'
import { type Side, sidesOf } from '../../../shared/compare/side-by-side.ts'
import { kindsOf } from '../../../shared/compare/touchpoint-differences.ts'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import type { JourneyLayout } from '../../../shared/layout/grid/boxes.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import type { HeaderDifference } from './compare-headers.tsx'
import type { CompareItem } from './compare-items.ts'
import { CompareMap } from './compare-map.tsx'
import styles from './compare-screen.module.css'
import { showBoxes, wholeZoom } from './map-view.ts'

export function SideBySide(props: { comparison: Comparison; chosen: CompareItem | null }): ReactNode {
  const { comparison, chosen } = props
  const sides = useMemo(() => sidesOf(comparison), [comparison])
  const marks = useMemo(() => marksOf(comparison), [comparison])
  const boxes = useMemo(() => {
    const on = ({ layout, document }: Side, targets: MapTargets | null | undefined) =>
      targets ? boxesOn(layout, document, targets) : []
    return { before: on(sides.before, chosen?.before), after: on(sides.after, chosen?.after) }
  }, [sides, chosen])
  useEffect(() => showBoxes([...boxes.before, ...boxes.after]), [boxes])
  const maps = useRef<HTMLDivElement>(null)
  const areStacked = useStacked(maps, sides.after.layout)
  return (
    <div ref={maps} className={styles.sides} data-stacked={areStacked || undefined}>
      {(['before', 'after'] as const).map((name) => {
        const side = sides[name]
        const { title, state } = comparison[name].journey
        const label = `${nameOrUntitled(title, 'journey')}, ${stateWords[state].toLowerCase()}`
        return (
          <section key={name} className={styles.side} aria-label={name === 'before' ? 'Before' : 'After'}>
            <h2 className={styles.sideTitle}>
              {name === 'before' ? 'Before' : 'After'} <span>{label}</span>
            </h2>
            <CompareMap
              label={label}
              document={side.document}
              layout={side.layout}
              whole={comparison[name]}
              marks={marks[name]}
              headers={headersOf(comparison, name, side)}
              chosen={boxes[name]}
            />
          </section>
        )
      })}
    </div>
  )
}

/** Whether both maps are larger one above the other than side by side, as long ones are. */
function useStacked(maps: RefObject<HTMLElement | null>, layout: JourneyLayout): boolean {
  const [areStacked, setStacked] = useState(false)
  useLayoutEffect(() => {
    const element = maps.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      const beside = wholeZoom(layout, { width: width / 2, height: height - titleHeight })
      const stacked = wholeZoom(layout, { width, height: height / 2 - titleHeight })
      setStacked(stacked > beside)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [maps, layout])
  return areStacked
}

/** Pixels that the title of each map takes. */
const titleHeight = 34

type Marks = ReadonlyMap<Id, readonly OverlayKind[]>

/** Each map says of its own what became of it. */
function marksOf({ lists: { touchpoints } }: Comparison): { readonly before: Marks; readonly after: Marks } {
  const changed = touchpoints.changed.map((record) => ({ record, kinds: [...kindsOf(record)] }))
  const only = (records: readonly { readonly id: Id }[], kind: OverlayKind) =>
    records.map(({ id }): [Id, readonly OverlayKind[]] => [id, [kind]])
  return {
    before: new Map([
      ...only(touchpoints.dropped, 'dropped'),
      ...changed.map(({ record, kinds }): [Id, readonly OverlayKind[]] => [record.before.id, kinds]),
    ]),
    after: new Map([
      ...only(touchpoints.added, 'added'),
      ...changed.map(({ record, kinds }): [Id, readonly OverlayKind[]] => [record.after.id, kinds]),
    ]),
  }
}

function headersOf({ lists }: Comparison, name: 'before' | 'after', side: Side) {
  const kind = name === 'before' ? 'dropped' : 'added'
  const own = [...lists.stages[kind], ...lists.channels[kind]]
  return new Map<Id, HeaderDifference>([
    ...own.map(({ id }): [Id, 'added' | 'dropped'] => [id, kind]),
    ...[...side.absentIds].map((id): [Id, 'absent'] => [id, 'absent']),
  ])
}
