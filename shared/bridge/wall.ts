/** The wall: what it shows is kept by the main process and is the same in every window. */
import { z } from 'zod'
import { idSchema } from '../journey/schema.ts'
import { revealSteps, slideKinds } from '../projector/slide-names.ts'
import { nothing } from './parts.ts'
import { settingsSchema } from './settings.ts'

const slideSchema = z.strictObject({
  of: z.enum(slideKinds),
  id: idSchema.nullable(),
  page: z.number().int().nonnegative(),
})

const placeSchema = z.union([
  z.strictObject({ touchpointId: idSchema }),
  z.strictObject({ cell: z.strictObject({ stageId: idSchema, channelId: idSchema }) }),
])

export const covers = ['black', 'white'] as const
export type Cover = (typeof covers)[number]

/** What changes while one presents. */
const shownSchema = z.strictObject({
  slide: slideSchema,
  /** A wall that is covered shows one colour and nothing else. */
  cover: z.enum(covers).nullable(),
  /** Whether the wall says what is missing and how bad that is. */
  isJudged: z.boolean(),
  /** How far the stage is revealed; null if stages aren't revealed step by step. */
  revealed: z.enum(revealSteps).nullable(),
  /** The touchpoint or cell that was chosen last, in whichever window. */
  focus: placeSchema.nullable(),
  /** What people wrote in turn, shown over the slide. */
  written: z.strictObject({ question: z.string(), lines: z.array(z.string()) }).nullable(),
  /** The vote whose results are shown over the slide. */
  votedId: idSchema.nullable(),
  /** The page of what is shown over the slide. */
  overPage: z.number().int().nonnegative(),
  /** How many have voted so far; null while no secret vote is held. */
  voting: z.strictObject({ done: z.number().int().nonnegative(), people: z.number().int().positive() }).nullable(),
  /** The image that is shown large over the slide. */
  imageId: idSchema.nullable(),
  /** The wall's size in its own CSS pixels, by which its pages are laid out. */
  screen: z.strictObject({ width: z.number().positive(), height: z.number().positive() }),
})

export const wallSchema = shownSchema.extend({
  journeyId: idSchema,
  /** Whether the wall is a window of its own; otherwise the one window has become the wall. */
  isApart: z.boolean(),
})
export type Wall = z.infer<typeof wallSchema>

export const pointerKinds = ['pointer', 'spotlight'] as const
export type PointerKind = (typeof pointerKinds)[number]

const share = z.number().min(0).max(1)
/** Where one points, as shares of the wall's width and height; null where one doesn't. */
const pointedSchema = z.strictObject({ kind: z.enum(pointerKinds), x: share, y: share }).nullable()
export type Pointed = z.infer<typeof pointedSchema>

const displaySchema = z.strictObject({
  displayId: z.number(),
  name: z.string(),
  /** Whether the facilitator's own window is on it. */
  isOwn: z.boolean(),
})
export type Display = z.infer<typeof displaySchema>

export const wallRequests = {
  /** What the wall's own page starts with; `wall` is null once nothing is presented. */
  'wall:start': {
    args: nothing,
    result: z.strictObject({ platform: z.string(), settings: settingsSchema, wall: wallSchema.nullable() }),
  },
  /** Begins to present, at the place that is remembered. */
  'wall:open': { args: shownSchema.extend({ journeyId: idSchema }), result: wallSchema },
  /** Changes what the wall shows. */
  'wall:show': { args: shownSchema.partial(), result: nothing },
  /** Points at a place until told otherwise. */
  'wall:point': { args: z.strictObject({ at: pointedSchema }), result: nothing },
  'wall:close': { args: nothing, result: nothing },
  'wall:displays': { args: nothing, result: z.array(displaySchema) },
  /** Remembers where the wall is to be, and moves it there. */
  'wall:move': { args: z.strictObject({ place: settingsSchema.shape.wallPlace }), result: wallSchema.nullable() },
} as const

export const wallEvents = {
  /** What the wall shows, told to each window but the one that changed it; null once nothing is presented. */
  'wall:changed': wallSchema.nullable(),
  'wall:pointed': z.strictObject({ at: pointedSchema }),
} as const
