/** A stage in parts that each fit a slide: a cell that is too full goes on where the slide before ended. */
import { type JourneyDocument, touchpointsByCell } from '../../journey/document.ts'
import type { Stage } from '../../journey/schema.ts'

/** Cards below each other on one slide; with more the words would be smaller than a room can read. */
const mostRows = 9

/** The journey with as many of the stage's touchpoints as one slide holds; one for each slide, at least one. */
export function stageParts(document: JourneyDocument, stage: Stage): readonly JourneyDocument[] {
  const cells = [...touchpointsByCell(document).values()].filter(([first]) => first?.stageId === stage.id)
  const fullest = Math.max(1, ...cells.map(({ length }) => length))
  const count = Math.ceil(fullest / mostRows)
  const rows = Math.ceil(fullest / count)
  return Array.from({ length: count }, (_, part) => ({
    ...document,
    touchpoints: new Map(
      cells.flatMap((touchpoints) => touchpoints.slice(part * rows, (part + 1) * rows).map((one) => [one.id, one])),
    ),
  }))
}
