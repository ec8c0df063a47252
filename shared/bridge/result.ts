/** How an answer travels from the main process to a page. */
import { z } from 'zod'
import { type Failure, failureCodes } from '../failure.ts'

const failureSchema: z.ZodType<Failure> = z.strictObject({ code: z.enum(failureCodes), message: z.string() })

/** A value goes as text, since objects cross into a page field by field; bytes go as they are. A failure is a sentence, never a stack trace. */
export const resultSchema = z.union([
  z.strictObject({ isOk: z.literal(true), text: z.string() }),
  z.strictObject({ isOk: z.literal(true), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ isOk: z.literal(false), failure: failureSchema }),
])
export type Result = z.infer<typeof resultSchema>
type Success = Extract<Result, { isOk: true }>

/** An answer that holds this value: bytes, or what JSON can say; nothing is said by no text. */
export function resultOf(value: unknown): Success {
  if (value instanceof Uint8Array) return { isOk: true, bytes: new Uint8Array(value) }
  return { isOk: true, text: value === undefined ? '' : JSON.stringify(value) }
}

export function valueFrom(result: Success): unknown {
  if ('bytes' in result) return result.bytes
  return result.text === '' ? undefined : JSON.parse(result.text)
}
