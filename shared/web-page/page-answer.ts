/** What a reader of a web page sends back: comments and dots on touchpoints, in a small file that the page itself writes. */
import { z } from 'zod'
import { refuseFile } from '../formats/reading/journey-refusal.ts'
import { parseLimitedJson } from '../formats/reading/limited-json.ts'
import { idSchema } from '../journey/schema.ts'

const longestText = 20_000
const mostComments = 5_000
/** What people write has lines and nothing else that isn't seen. */
const control = /[^\P{Cc}\n\t]/gu

/** Plain text, whatever it holds. */
const writtenSchema = z
  .string()
  .max(longestText)
  .transform((text) => text.replace(/\r\n?/g, '\n').replace(control, '').toWellFormed())

export const pageAnswerSchema = z.object({
  format: z.literal('throughline-answer'),
  version: z.literal(1),
  journeyId: idSchema,
  title: writtenSchema,
  reader: writtenSchema,
  comments: z
    .array(
      z.object({
        touchpointId: idSchema,
        /** What the touchpoint was called on the page. */
        title: writtenSchema,
        text: writtenSchema,
        hasDot: z.boolean(),
      }),
    )
    .min(1)
    .max(mostComments),
})
export type PageAnswer = z.infer<typeof pageAnswerSchema>

/** @throws FailureError `file-refused` */
export function readPageAnswer(text: string): PageAnswer {
  const held = parseLimitedJson(text)
  const read = pageAnswerSchema.safeParse(held)
  if (read.success) return read.data
  const { success: isLater } = laterSchema.safeParse(held)
  return refuseFile(
    isLater
      ? 'It was made by a later version of Throughline. Update this app and try again'
      : 'It is not an answer to a web page of Throughline',
  )
}

const laterSchema = z.object({ format: z.literal('throughline-answer'), version: z.number().gt(1) })
