/** A hit's text, cut so that what was found stands in view. */
import type { SearchHit } from '../../../shared/journey/search.ts'

export type Excerpt = { readonly before: string; readonly found: string; readonly after: string }

const lead = 24

/** `before` begins with an ellipsis where the text began earlier; the end is for the screen to cut. */
export function excerptOf({ text, start, end }: Pick<SearchHit, 'text' | 'start' | 'end'>): Excerpt {
  const from = start <= lead ? 0 : beginOfWord(text, start - lead, start)
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    found: text.slice(start, end),
    after: text.slice(end, end + 120),
  }
}

function beginOfWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from)
  return space >= 0 && space < limit ? space + 1 : from
}
