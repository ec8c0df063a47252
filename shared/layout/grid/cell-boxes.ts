/** The cells of the grid. A grid of hundreds of stages and channels has far more cells than are ever looked at, so each is made when it is. */
import { cellKey } from '../../journey/document.ts'
import type { Id } from '../../journey/schema.ts'

type StageColumn = { readonly stageId: Id; readonly x: number; readonly width: number }
type ChannelLane = { readonly channelId: Id; readonly y: number; readonly height: number }

export type LayoutCell = {
  readonly stageId: Id
  readonly channelId: Id
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the cells of columns and lanes stand. The same cell is the same object each time. */
export class CellBoxes {
  readonly columns: readonly StageColumn[]
  readonly lanes: readonly ChannelLane[]
  readonly #columnOf: ReadonlyMap<Id, StageColumn>
  readonly #laneOf: ReadonlyMap<Id, ChannelLane>
  readonly #known = new Map<string, LayoutCell>()
  readonly #before: ReadonlyMap<string, LayoutCell> | undefined

  /** @param previous cells of the layout before: those that stay as they were are handed out again. */
  constructor(columns: readonly StageColumn[], lanes: readonly ChannelLane[], previous?: CellBoxes) {
    this.columns = columns
    this.lanes = lanes
    this.#columnOf = new Map(columns.map((column) => [column.stageId, column]))
    this.#laneOf = new Map(lanes.map((lane) => [lane.channelId, lane]))
    this.#before = previous ? previous.#known : undefined
  }

  get size(): number {
    return this.columns.length * this.lanes.length
  }

  of({ stageId, x, width }: StageColumn, { channelId, y, height }: ChannelLane): LayoutCell {
    const key = cellKey({ stageId, channelId })
    const known = this.#known.get(key) ?? this.#before?.get(key)
    const stays = known?.x === x && known.y === y && known.width === width && known.height === height
    const cell = known && stays ? known : { stageId, channelId, x, y, width, height }
    this.#known.set(key, cell)
    return cell
  }

  /** @param key as `cellKey` makes it */
  get(key: string): LayoutCell | undefined {
    const [stageId = '', channelId = ''] = key.split('/')
    const column = this.#columnOf.get(stageId)
    const lane = this.#laneOf.get(channelId)
    return column && lane && this.of(column, lane)
  }

  /** All of them, lane by lane. */
  *values(): Generator<LayoutCell> {
    for (const lane of this.lanes) for (const column of this.columns) yield this.of(column, lane)
  }
}
