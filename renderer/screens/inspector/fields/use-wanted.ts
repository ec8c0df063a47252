import { useState } from 'react'
import { type FieldName, useReveal } from '../../../model/places/reveal.ts'

/** Whether a part of the details is open: the user opened it, or a field in it was asked for. */
export function useWanted(isAskedFor: (field: FieldName) => boolean, isAtFirst: boolean) {
  const [isWanted, setWanted] = useState(isAtFirst)
  const isAsked = useReveal(({ field }) => field !== null && isAskedFor(field))
  // Within the same render, so that the field is there for whoever asked.
  if (isAsked && !isWanted) setWanted(true)
  return [isWanted || isAsked, setWanted] as const
}
