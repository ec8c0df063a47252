/** What several messages take or answer. */
import { z } from 'zod'
import { idSchema } from '../journey/schema.ts'

/** In letters; the fields of names and searches take no more either. */
export const longestName = 200
export const longestQuery = 1_000

export const nothing = z.undefined()
export const oneJourney = z.strictObject({ journeyId: idSchema })
