/**
 * Saved views: what was looked at and how, under a name. Kept in the journey's record of the `.journey` file as `views`, and
 * only there where one was saved.
 */
import { z } from 'zod'
import { filterSchema } from './filter.ts'
import { insightNames } from './insights.ts'
import { once } from './once.ts'
import { partSchema } from './part-of-journey.ts'
import { idSchema, type Journey } from './schema.ts'

/** The field of the journey's record. */
export const viewsField = 'views'

const ids = z.array(idSchema).catch([])

const savedViewSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** What a picture of it shows. */
  part: partSchema.catch({ of: 'journey' }),
  /** What stood in the map's top left corner, and how large. */
  place: z.object({ x: z.number(), y: z.number(), zoom: z.number().positive() }).catch({ x: 0, y: 0, zoom: 1 }),
  filter: filterSchema.catch({}),
  lanes: z.array(z.enum(insightNames)).catch([]),
  /** Personas whose curves are left out. */
  hiddenPersonaIds: ids,
  folded: z.object({ stageIds: ids, channelIds: ids }).catch({ stageIds: [], channelIds: [] }),
})
export type SavedView = Readonly<z.infer<typeof savedViewSchema>>

/** The views of a journey in their order. What isn't understood in the field is passed over. */
export const viewsOf = once((journey: Journey): readonly SavedView[] => {
  const seen = new Set<string>()
  return rawViewsOf(journey).flatMap((raw) => {
    const { success, data } = savedViewSchema.safeParse(raw)
    if (!success || seen.has(data.id)) return []
    seen.add(data.id)
    return [data]
  })
})

/** As they stand in the file, with what isn't understood. */
export function rawViewsOf({ extra }: Journey): readonly unknown[] {
  const field = extra[viewsField]
  return Array.isArray(field) ? field : []
}

/** The view of this id, else the first of this name; undefined where there is none. */
export function viewNamed(journey: Journey, given: string): SavedView | undefined {
  const views = viewsOf(journey)
  return views.find(({ id }) => id === given) ?? views.find(({ name }) => name.trim() === given.trim())
}
