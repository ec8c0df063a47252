/** What a reader of a web page sends back: comments and dots on touchpoints, in a small file that the page itself writes. */
import { z } from 'zod'
import { refuseFile } from '../formats/reading/journey-refusal.ts'
import { parseLimitedJson } from '../formats/reading/limited-json.ts'
import { idSchema } from '../journey/schema.ts'

/** The ending of such files. */
export const answerEnding = 'answer'

const longestText = 20_000
const mostComments = 5_000

export const pageAnswerSchema = z.object({
  format: z.literal('throughline-answer'),
  version: z.literal(1),
  journeyId: idSchema,
  title: z.string().max(longestText),
  reader: z.string().max(longestText),
  comments: z
    .array(
      z.object({
        touchpointId: idSchema,
        /** What the touchpoint was called on the page. */
        title: z.string().max(longestText),
        text: z.string().max(longestText),
        hasDot: z.boolean(),
      }),
    )
    .min(1)
    .max(mostComments),
})
export type PageAnswer = z.infer<typeof pageAnswerSchema>

/** Whether a file is one by its name. */
export function isAnswerFile(fileName: string): boolean {
  return fileName.toLowerCase().endsWith(`.${answerEnding}`)
}

/** @throws FailureError `file-refused` */
export function readPageAnswer(text: string): PageAnswer {
  const read = pageAnswerSchema.safeParse(parseLimitedJson(text))
  return read.success ? read.data : refuseFile('It is not an answer to a web page of Throughline')
}
