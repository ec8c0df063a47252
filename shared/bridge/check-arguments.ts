/** Whether a message is what it says it is. */
import type { z } from 'zod'
import { type RequestArguments, type RequestName, requests } from './bridge.ts'

/** The first fault is enough to refuse a message: a list of all would take gigabytes where a page sends a million of them. */
const stopAtFirst: z.core.ParseContextInternal<z.core.$ZodIssue> = { abortEarly: true }

/** The arguments of a request as its schema has them, or the first fault of what was sent. */
export function checkArguments<N extends RequestName>(
  name: N,
  args: unknown,
): z.ZodSafeParseResult<RequestArguments<N>> {
  return requests[name].args.safeParse(args, stopAtFirst) as z.ZodSafeParseResult<RequestArguments<N>>
}
