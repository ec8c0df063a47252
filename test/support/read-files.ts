/** Files of other formats as the journeys that they become. */
import { madeMap } from '../../shared/formats/incoming/made-map.ts'
import { readMarkdown } from '../../shared/formats/pages/read-markdown.ts'
import type { ReadOptions } from '../../shared/formats/reading/read-options.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'

/** A page of Markdown, imported without being asked anything. */
export function journeyOfMarkdown(text: string, options: ReadOptions): JourneyDocument {
  return madeMap(readMarkdown(text, options), options).document
}
