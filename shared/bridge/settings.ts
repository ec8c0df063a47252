/** What the app remembers of its own from start to start. */
import { z } from 'zod'
import { audiences } from '../formats/audience.ts'
import { ballotMeasures, mediaTypes } from '../journey/fields/vocabulary.ts'
import { insightNames } from '../journey/insights.ts'
import { idSchema, recordById } from '../journey/schema.ts'
import { librarySorts } from '../library/sorting.ts'
import { captureKinds } from '../room/capture-line.ts'

export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const
export type ThemeChoice = (typeof themeChoices)[number]

export const projectorThemes = ['window', 'light', 'dark', 'contrast'] as const
export type ProjectorTheme = (typeof projectorThemes)[number]

export const libraryLooks = ['cards', 'list'] as const
export type LibraryLook = (typeof libraryLooks)[number]

/** Where the wall is: in the one window, in a second one beside it, or on the display of this number. */
export const wallPlaceSchema = z.union([z.enum(['here', 'beside']), z.number()])
export type WallPlace = z.infer<typeof wallPlaceSchema>

/** Where a journey's map was left: what stood in its top left corner, and how large. */
const keptViewSchema = z.strictObject({
  journeyId: idSchema,
  x: z.number(),
  y: z.number(),
  zoom: z.number().positive(),
  /** What room the map had, so that it is laid out once at the next start and not once more as soon as it is measured. */
  room: z.strictObject({ width: z.number(), height: z.number() }).optional(),
})

export const sidePanelWidths = { least: 280, most: 640 } as const

export const insightsHeights = { least: 72, usual: 420, most: 2000 } as const

/** How large the whole interface may be shown. */
export const interfaceZooms = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const

/** A running agenda, as in shared/room/agenda-clock.ts; kept here so that every window shows it and it goes on after a restart. */
const agendaRunSchema = z.strictObject({
  journeyId: idSchema,
  startedAt: z.number(),
  plannedEnd: z.number(),
  partId: idSchema,
  partStartedAt: z.number(),
  pausedFor: z.number(),
  pausedAt: z.number().nullable(),
  minutes: recordById(z.number()),
})

/** Lines that people write in turn, as in shared/room/writing.ts; kept here so that no end of the window loses what was handed in. */
const writingRoundSchema = z.strictObject({
  journeyId: idSchema,
  question: z.string(),
  kind: z.enum(captureKinds),
  written: z.array(z.array(z.string())),
  target: z.strictObject({
    touchpointId: idSchema.nullable(),
    cell: z.strictObject({ stageId: idSchema, channelId: idSchema }).nullable(),
  }),
})

/** A vote that is held, as in shared/room/voting.ts; kept here so that no end of the window loses a ballot. None says whose it is. */
const votingRoundSchema = z.strictObject({
  journeyId: idSchema,
  question: z.string(),
  measure: z.enum(ballotMeasures),
  subjects: z.array(
    z.strictObject({
      touchpointId: idSchema.optional(),
      opportunityId: idSchema.optional(),
      noteId: idSchema.optional(),
    }),
  ),
  people: z.number().int().positive(),
  dots: z.number().int().positive(),
  cast: z.array(z.array(z.number())),
  /** Hands that were counted so far; null if the vote is secret. */
  hands: z.array(z.array(z.number())).nullable(),
})

/** An agenda to start from, as in shared/room/agenda-templates.ts; kept here since it is for every journey. */
const agendaTemplateSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  items: z.array(
    z.strictObject({
      title: z.string(),
      minutes: z.number().nonnegative(),
      note: z.string(),
      stage: z.string(),
    }),
  ),
})

/** A font file that the library keeps, and what a person knows it by. */
export const kitFontSchema = z.strictObject({ id: idSchema, name: z.string() })

/** Whose journeys are: to choose from, as in shared/journey/edits/brand-edits.ts; kept here since they are for every journey. */
const brandKitSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable(),
  logo: z
    .strictObject({
      id: idSchema,
      mediaType: z.enum(mediaTypes),
      width: z.number().int().positive(),
      height: z.number().int().positive(),
      alt: z.string(),
      data: z.base64(),
    })
    .nullable(),
  /** Its file is kept apart, by this id. */
  font: kitFontSchema.nullable().default(null),
})

export const settingsSchema = z.strictObject({
  theme: z.enum(themeChoices),
  interfaceZoom: z.number().min(interfaceZooms[0]).max(2),
  lastJourneyId: idSchema.nullable(),
  isGapPanelOpen: z.boolean(),
  isOverviewOpen: z.boolean(),
  /** Whether the outline is shown in the place of the map. */
  isOutlineOpen: z.boolean(),
  /** The insight lanes under the grid, and whether they are open at all. */
  insights: z.array(z.enum(insightNames)),
  areInsightsOpen: z.boolean(),
  /** What the lanes may take of the window at most, in CSS pixels; what doesn't fit is scrolled. */
  insightsHeight: z.number().int().min(insightsHeights.least).max(insightsHeights.most),
  /** By journey: the stages and channels that are folded on the map. */
  collapsed: recordById(z.strictObject({ stageIds: z.array(idSchema), channelIds: z.array(idSchema) })),
  /** Whether a single character may be a shortcut: "?" opens the sheet of keys; B, W, "." and digits control the wall. */
  areSingleKeysOn: z.boolean(),
  /** Whether the map says what the next key does while it is used by keys. */
  areKeyHintsOn: z.boolean(),
  /** Whether dragging moves nothing on the map. */
  isLayoutLocked: z.boolean(),
  /** What projector mode wears: `window` is the theme of the window. */
  projectorTheme: z.enum(projectorThemes),
  /** Null until one was chosen: another display if there is one, otherwise the one window. */
  wallPlace: wallPlaceSchema.nullable(),
  librarySort: z.enum(librarySorts),
  libraryLook: z.enum(libraryLooks),
  isInspectorOpen: z.boolean(),
  /** In CSS pixels. */
  sidePanelWidth: z.number().int().min(sidePanelWidths.least).max(sidePanelWidths.most),
  /** Null while none runs. */
  agendaRun: agendaRunSchema.nullable(),
  /** The agenda that was started last, which may have ended: since when an outcome counts. */
  agendaBegan: agendaRunSchema.pick({ journeyId: true, startedAt: true }).nullable(),
  /** Null while nobody writes. */
  writingRound: writingRoundSchema.nullable(),
  /** Null while no vote is held. */
  votingRound: votingRoundSchema.nullable(),
  /** In the order in which they were kept. */
  agendaTemplates: z.array(agendaTemplateSchema),
  /** In the order in which they were kept. */
  brandKits: z.array(brandKitSchema),
  /** Who gets what is exported, as it was chosen last. */
  exportAudience: z.enum(audiences),
  /** Last left first. */
  views: z.array(keptViewSchema),
  /** Whether the tour of a new library is under way. */
  isGuideOpen: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>
export const defaultSettings: Settings = {
  theme: 'system',
  interfaceZoom: 1,
  lastJourneyId: null,
  isGapPanelOpen: true,
  isOverviewOpen: false,
  isOutlineOpen: false,
  insights: ['emotions'],
  areInsightsOpen: true,
  insightsHeight: insightsHeights.usual,
  collapsed: {},
  areSingleKeysOn: true,
  areKeyHintsOn: true,
  isLayoutLocked: false,
  projectorTheme: 'window',
  wallPlace: null,
  librarySort: 'edited',
  libraryLook: 'cards',
  isInspectorOpen: true,
  sidePanelWidth: 352,
  agendaRun: null,
  agendaBegan: null,
  writingRound: null,
  votingRound: null,
  agendaTemplates: [],
  brandKits: [],
  exportAudience: 'client',
  views: [],
  isGuideOpen: false,
}
