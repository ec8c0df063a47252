/** Who makes a touchpoint happen, and what follows from it. */
import type { Touchpoint } from './schema.ts'

/** Whether a touchpoint is made by the company or for it; what customers and others do happens without us. */
export function isOurs({ ownership }: Pick<Touchpoint, 'ownership'>): boolean {
  return ownership === 'brand' || ownership === 'partner'
}
