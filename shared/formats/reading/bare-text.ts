import { foldWithPlaces } from '../../fold-text.ts'

/** Small letters without accents, to look for words in. */
export function bareText(text: string): string {
  return foldWithPlaces(text).text
}
