/** Both journeys beside each other, or one above the other where they are larger so, moved in step. */
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Comparison } from '../../../shared/compare/compare-journeys.ts'
import { boxesOn, type MapTargets } from '../../../shared/compare/map-boxes.ts'
import type { OverlayKind } from '../../../shared/compare/overlay.ts'
import { type Side, type Sides, sidesOf } from '../../../shared/compare/side-by-side.ts'
import { kindsOf } from '../../../shared/compare/touchpoint-differences.ts'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import type { HeaderDifference } from './compare-headers.tsx'
import type { CompareItem } from './compare-items.ts'
import { CompareMap } from './compare-map.tsx'
import styles from './compare-screen.module.css'
import { type Size, showBoxes, wholeZoom } from './map-view.ts'
import { roomFor, useWindow } from './use-window.ts'

export function SideBySide(props: { comparison: Comparison; chosen: CompareItem | null }): ReactNode {
  const { comparison, chosen } = props
  const maps = useRef<HTMLDivElement>(null)
  const size = useWindow(maps)
  const { sides, areStacked } = useMemo(() => arranged(comparison, size), [comparison, size])
  const marks = useMemo(() => marksOf(comparison), [comparison])
  const boxes = useMemo(() => {
    const on = ({ layout, document }: Side, targets: MapTargets | null | undefined) =>
      targets ? boxesOn(layout, document, targets) : []
    return { before: on(sides.before, chosen?.before), after: on(sides.after, chosen?.after) }
  }, [sides, chosen])
  useEffect(() => showBoxes([...boxes.before, ...boxes.after]), [boxes])
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

/** Side by side, or one above the other where both are larger so, as long maps are. */
function arranged(comparison: Comparison, size: Size | null): { sides: Sides; areStacked: boolean } {
  if (!size) return { sides: sidesOf(comparison), areStacked: false }
  const { width, height } = size
  const arrangement = (part: Size) => {
    const sides = sidesOf(comparison, roomFor(part))
    return { sides, zoom: wholeZoom(sides.after.layout, part) }
  }
  const beside = arrangement({ width: width / 2, height: height - titleHeight })
  const stacked = arrangement({ width, height: height / 2 - titleHeight })
  const areStacked = stacked.zoom > beside.zoom
  return { sides: (areStacked ? stacked : beside).sides, areStacked }
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
