import { nanoid } from 'nanoid'
import type { Id } from '../../../shared/journey/schema.ts'

/** A new id that no other record has: 21 of A-Z a-z 0-9 _ -. */
export function newId(): Id {
  return nanoid()
}
