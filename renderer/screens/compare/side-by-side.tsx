/** Both journeys beside each other, moved in step. */
import { type ReactNode, useEffect, useMemo } from 'react'
import type { Comparison } from '../../../shared/compare/compare-journeys.ts'
import { boxesOn, type MapTargets } from '../../../shared/compare/map-boxes.ts'
import type { OverlayKind } from '../../../shared/compare/overlay.ts'
import { type Side, sidesOf } from '../../../shared/compare/side-by-side.ts'
import { kindsOf } from '../../../shared/compare/touchpoint-differences.ts'
import { stateWords } from '../../../shared/journey/fields/words.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { nameOrUntitled } from '../../../shared/words/names.ts'
import type { CompareItem } from './compare-items.ts'
import { CompareMap } from './compare-map.tsx'
import styles from './compare-screen.module.css'
import { showBoxes } from './map-view.ts'

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
  return (
    <div className={styles.sides}>
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
  return new Map<Id, 'added' | 'dropped' | 'absent'>([
    ...own.map(({ id }): [Id, 'added' | 'dropped'] => [id, kind]),
    ...[...side.absentIds].map((id): [Id, 'absent'] => [id, 'absent']),
  ])
}
