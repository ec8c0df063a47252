/** The journey as a tree of rows in the place of the map: read and edited by keys alone, and by ear as by eye. */
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { outlineRows } from '../../../shared/outline/outline-rows.ts'
import { CanvasMenu } from '../../map/pointer/canvas-menu.tsx'
import { useDocument } from '../../model/document/document-store.ts'
import { useMatching } from '../../model/document/filter-store.ts'
import { useGaps } from '../../model/document/gap-store.ts'
import { finishTitle } from '../../model/editing/titles.ts'
import { useSession } from '../../model/session/session-store.ts'
import { takeFirstText } from '../../ui/first-text.ts'
import { useTableInView } from '../../ui/lists/table-in-view.ts'
import { chosenKeys } from './chosen-row.ts'
import { ColumnHeads } from './column-heads.tsx'
import { columnsOf, widthsOf } from './columns.ts'
import styles from './outline.module.css'
import { OutlineFoot } from './outline-foot.tsx'
import { OutlineHead } from './outline-head.tsx'
import { answerKey, type Grid, goTo, touchpointBelow } from './outline-keys.ts'
import { Row } from './outline-row.tsx'
import { openCell, unfold, useOutline } from './outline-store.ts'
import { typeOnRow } from './rename-row.ts'

/** Pixels. */
const rowHeight = 34

export function Outline(): ReactNode {
  const document = useDocument((state) => state.document)
  return document && <Tree document={document} />
}

function Tree({ document }: { document: JourneyDocument }): ReactNode {
  const grid = useRef<HTMLDivElement>(null)
  const { foldedKeys, column: wanted } = useOutline(useShallow(({ foldedKeys, column }) => ({ foldedKeys, column })))
  const marks = useGaps((gaps) => gaps.marks)
  const matching = useMatching(document)
  const selectedIds = useSession(({ selectedTouchpointIds }) => selectedTouchpointIds)
  const selectedStageId = useSession((session) => session.selectedStageId)
  const editing = useSession((session) => (session.editing?.what === 'touchpoint' ? session.editing : null))
  const draft = editing?.draft ? { id: editing.id, ...editing.draft } : null
  const chosen = useSession(useShallow(chosenKeys))

  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is what its parts are
  const rows = useMemo(() => outlineRows(document, foldedKeys, draft), [document, foldedKeys, editing])
  const columns = useMemo(() => columnsOf(document), [document])
  const places = useMemo(() => new Map(rows.map(({ key }, place) => [key, place])), [rows])
  const at = places.get(chosen.find((key) => places.has(key)) ?? '') ?? 0
  const written = editing ? (places.get(`touchpoint:${editing.id}`) ?? at) : at
  const hasCells = rows[at]?.what === 'touchpoint'
  const column = hasCells && columns.some((head) => head.column === wanted) ? wanted : 'title'
  const table = useTableInView({
    rows: rows.length,
    columns: 1,
    held: { row: written, column: 0 },
    height: rowHeight,
    width: 0,
    headWidth: 0,
  })
  const page = Math.max(1, Math.floor((table.scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
  const walk: Grid = { rows, columns: columns.map((head) => head.column), at, column, page }

  useEffect(() => unfold(chosen.slice(1)), [chosen])
  // On opening rows are drawn only once the height of the window is known.
  useKeysInOutline(grid, `${rows[written]?.key} ${column} ${table.rows.lines.length > 0}`)
  useConnecting()

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const isCell = target.matches('[data-column]')
    if (!isCell && !target.matches('[data-row]')) return
    const place = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index)
    const focused = columns.find((head) => head.column === target.dataset.column)?.column ?? 'title'
    if (place !== at || focused !== column) goTo(walk, place, focused)
    letGo.current = takeFirstText(target, {
      onCompose: (composed) => useOutline.setState({ composed }),
      onText: (text) => type(place, focused, text),
    })
  }

  const letGo = useRef<(() => void) | null>(null)
  function onBlur(): void {
    letGo.current?.()
    letGo.current = null
  }

  function type(place: number, focused: typeof column, text: string): void {
    const row = rows[place]
    if (!row || useDocument.getState().readOnly) return
    if (focused === 'title') typeOnRow(row, text)
    else if (focused !== 'momentOfTruth' && focused !== 'gap') openCell(row.key, focused, text)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target instanceof Element && event.target.matches('[data-row], [data-column]')) answerKey(event, walk)
  }

  /** Tab in a title goes on to the cells beside it. */
  function onKeyDownCapture(event: KeyboardEvent): void {
    if (!editing || event.key !== 'Tab' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    finishTitle(editing)
    useOutline.setState({ column: event.shiftKey ? 'title' : (columns[1]?.column ?? 'title') })
  }

  function onLeave(down: number, on: number): void {
    const place = columns.findIndex((head) => head.column === column) + on
    const next = columns[Math.max(0, Math.min(place, columns.length - 1))]?.column ?? column
    goTo(walk, down > 0 ? touchpointBelow({ rows, at }) : at, next)
  }

  return (
    <section className={styles.outline} aria-label="Outline" data-outline>
      <OutlineHead document={document} rows={rows} />
      <CanvasMenu ref={table.scroller} className={styles.scroller}>
        <div
          ref={grid}
          role="treegrid"
          aria-label={`Outline of ${document.journey.title}`}
          aria-multiselectable
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          className={styles.grid}
          style={widthsOf(columns) as CSSProperties}
          onFocus={onFocus}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          onKeyDownCapture={onKeyDownCapture}
        >
          <ColumnHeads columns={columns} />
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="rowgroup" style={{ paddingBottom: table.rows.after }}>
            {table.rows.lines.map((line) => {
              const row = rows[line.at]
              return (
                row && (
                  <Row
                    key={row.key}
                    document={document}
                    marks={marks}
                    columns={columns}
                    row={row}
                    index={line.at}
                    before={line.before}
                    stop={line.at === at ? column : null}
                    isSelected={
                      row.what === 'touchpoint'
                        ? selectedIds.has(row.id)
                        : row.what === 'stage' && row.stage.id === selectedStageId
                    }
                    isDimmed={matching !== null && row.what === 'touchpoint' && !matching.has(row.id)}
                    measure={table.measureRow}
                    onLeave={onLeave}
                  />
                )
              )
            })}
          </div>
        </div>
      </CanvasMenu>
      <OutlineFoot row={rows[at]} column={column} />
    </section>
  )
}

/** What is to be connected chooses its other end here by typing, in its row. */
function useConnecting(): void {
  const fromId = useSession(({ connectingFromId }) => connectingFromId)
  useEffect(() => {
    if (fromId === null) return
    useSession.setState({ connectingFromId: null, reconnecting: null })
    openCell(`touchpoint:${fromId}`, 'connections')
  }, [fromId])
}

/** @param place the row and cell that the keys are in */
function useKeysInOutline(grid: RefObject<HTMLElement | null>, place: string): void {
  useLayoutEffect(() => {
    const stop = grid.current?.querySelector<HTMLElement>('[data-stop]')
    if (stop && isFree(grid.current)) stop.focus({ preventScroll: true })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the keys go elsewhere
  useLayoutEffect(() => {
    const row = grid.current?.querySelector<HTMLElement>('textarea, input, [data-stop]')
    row?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [place])
}

/** Whether nothing else has the keys: no field, no menu, no other part of the window. */
function isFree(grid: HTMLElement | null): boolean {
  const { activeElement, body } = document
  if (activeElement === body) return document.querySelector('[role=dialog], [role=menu]') === null
  return grid?.contains(activeElement) === true && !activeElement?.matches('input, textarea')
}
