/** What several messages take or answer. */
import { z } from 'zod'
import { idSchema } from '../journey/schema.ts'

export const nothing = z.undefined()
export const oneJourney = z.strictObject({ journeyId: idSchema })
