/** What was chosen about an export, the same from the dialog and from the command line. */
import { z } from 'zod'
import { filterSchema } from '../../journey/filter.ts'
import { insightNames } from '../../journey/insights.ts'
import { partSchema } from '../../journey/part-of-journey.ts'
import { idSchema } from '../../journey/schema.ts'
import type { Face } from '../../layout/grid/measure-text.ts'
import { pictureThemeNames } from '../theme.ts'
import { tableNames } from './table-names.ts'

export const smallestScale = 0.25
export const largestChosenScale = 8
export const smallestWidth = 16
export const largestChosenWidth = 65_535

export const pictureSizeSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('scale'), scale: z.number().min(smallestScale).max(largestChosenScale) }),
  z.strictObject({ by: z.literal('width'), pixels: z.number().int().min(smallestWidth).max(largestChosenWidth) }),
])
export type ChosenSize = z.infer<typeof pictureSizeSchema>

export const pageChoices = ['one', 'stages'] as const
/** `auto` is the smallest on which the map can be read, `fit` a page as large as the picture. */
export const paperChoices = ['auto', 'fit', 'a4', 'a3', 'a2', 'a1', 'a0'] as const
export type Paper = (typeof paperChoices)[number]
/** `auto` is the one on which the picture becomes larger. */
export const orientationChoices = ['auto', 'portrait', 'landscape'] as const
export type Orientation = (typeof orientationChoices)[number]

export const posterSheets = ['a4', 'a3'] as const
export const mostSheetsAcross = 20
export const narrowestPoster = 20
export const widestPoster = 1000

const posterSchema = z.strictObject({
  sheet: z.enum(posterSheets),
  across: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('sheets'), count: z.number().int().min(1).max(mostSheetsAcross) }),
    z.strictObject({ by: z.literal('centimetres'), centimetres: z.number().min(narrowestPoster).max(widestPoster) }),
  ]),
})
/** How wide a poster is, and of which paper it is put together. */
export type PosterChoice = z.infer<typeof posterSchema>

/** A format leaves unread what it doesn't take (see format-table.ts). */
export const exportOptionsSchema = z.strictObject({
  part: partSchema,
  /** What doesn't match stands back, as it does on the canvas. */
  filter: filterSchema,
  theme: z.enum(pictureThemeNames),
  hasFindings: z.boolean(),
  /** Sticky notes on the whole map. */
  hasNotes: z.boolean(),
  /** Lanes under the grid, and the personas whose curves are left out of them. */
  insights: z.array(z.enum(insightNames)),
  hiddenPersonaIds: z.array(idSchema),
  hasLegend: z.boolean(),
  hasBackground: z.boolean(),
  size: pictureSizeSchema,
  /** All on one page or slide, or an overview and then each stage on its own. */
  pages: z.enum(pageChoices),
  paper: z.enum(paperChoices),
  orientation: z.enum(orientationChoices),
  /** The whole across many sheets, instead of pages; null where it isn't. */
  poster: z.nullable(posterSchema),
  table: z.enum(tableNames),
})
export type ExportOptions = z.infer<typeof exportOptionsSchema>

/** What was chosen, and what titles and names of stages are set in, where the brand has a typeface of its own. */
export type PictureOptions = ExportOptions & { readonly display?: Face | null | undefined }

export const defaultExportOptions: ExportOptions = {
  part: { of: 'journey' },
  filter: {},
  theme: 'light',
  hasFindings: true,
  hasNotes: true,
  insights: [],
  hiddenPersonaIds: [],
  hasLegend: false,
  hasBackground: true,
  size: { by: 'scale', scale: 1 },
  pages: 'one',
  paper: 'fit',
  orientation: 'auto',
  poster: null,
  table: 'touchpoints',
}
