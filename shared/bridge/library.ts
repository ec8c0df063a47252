/** The library: its journeys, folders, trash and templates. */
import { z } from 'zod'
import { idSchema, states } from '../journey/schema.ts'
import { longestName, longestQuery, nothing, oneJourney } from './parts.ts'

const filling = { cells: z.number().int(), filled: z.number().int(), rightlyEmpty: z.number().int() }

/** One journey in the library. */
export const journeySummarySchema = z.strictObject({
  journeyId: idSchema,
  title: z.string(),
  state: z.enum(states),
  /** The journey that it was derived from. */
  basedOn: idSchema.nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  touchpointCount: z.number().int(),
  /** A small picture of the journey as SVG, for both themes. */
  thumbnail: z.strictObject({ light: z.string(), dark: z.string() }),
  coverage: z.strictObject({ ...filling, awareness: z.strictObject(filling) }),
  verdict: z.enum(['must-fix', 'worth-addressing', 'ready-to-share']),
  folderId: idSchema.nullable(),
})
export type JourneySummary = z.infer<typeof journeySummarySchema>

const folderSchema = z.strictObject({ folderId: idSchema, name: z.string().trim().min(1).max(longestName) })
export type Folder = z.infer<typeof folderSchema>

export const libraryTextSchema = z.strictObject({
  touchpointId: idSchema.nullable(),
  subject: z.string(),
  label: z.string(),
  text: z.string(),
})

/** A journey that was put aside. */
const discardedSchema = z.strictObject({
  journeyId: idSchema,
  title: z.string(),
  touchpointCount: z.number().int(),
  deletedAt: z.string(),
})
export type DiscardedJourney = z.infer<typeof discardedSchema>

export const templateSummarySchema = z.strictObject({
  templateId: z.string(),
  title: z.string(),
  summary: z.string(),
  touchpointCount: z.number().int(),
  thumbnail: z.strictObject({ light: z.string(), dark: z.string() }),
})
export type TemplateSummary = z.infer<typeof templateSummarySchema>

export const libraryRequests = {
  'library:list': { args: nothing, result: z.array(journeySummarySchema) },
  'library:templates': { args: nothing, result: z.array(templateSummarySchema) },
  'library:create': { args: z.strictObject({ templateId: z.string() }), result: oneJourney },
  'library:rename': { args: z.strictObject({ journeyId: idSchema, title: z.string() }), result: nothing },
  'library:duplicate': { args: oneJourney, result: oneJourney },
  /** A to-be of the journey, whose records keep their ids. */
  'library:derive': { args: oneJourney, result: oneJourney },
  /** Puts the journey aside; `library:restore` brings it back whole. */
  'library:delete': { args: oneJourney, result: nothing },
  'library:restore': { args: oneJourney, result: nothing },
  /** The journeys in which one text holds every word; `count` and `first` leave out the journey's own title. */
  'library:search': {
    args: z.strictObject({ query: z.string().max(longestQuery) }),
    result: z.array(
      z.strictObject({ journeyId: idSchema, count: z.number().int(), first: z.array(libraryTextSchema) }),
    ),
  },
  'library:trash': { args: nothing, result: z.array(discardedSchema) },
  /** Removes journeys for good that are in the trash: the one thing that nothing takes back. */
  'library:remove-for-good': { args: z.strictObject({ journeyIds: z.array(idSchema) }), result: nothing },
  'library:folders': { args: nothing, result: z.array(folderSchema) },
  /** Makes a folder, or gives the one of that id another name. */
  'library:put-folder': { args: folderSchema, result: nothing },
  /** Its journeys stay, in no folder; answers which they are. */
  'library:remove-folder': {
    args: z.strictObject({ folderId: idSchema }),
    result: z.strictObject({ journeyIds: z.array(idSchema) }),
  },
  'library:move': {
    args: z.strictObject({ journeyIds: z.array(idSchema), folderId: idSchema.nullable() }),
    result: nothing,
  },
} as const
