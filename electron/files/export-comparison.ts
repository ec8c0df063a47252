/** What changed between two journeys, as a file. */
import { compareJourneys } from '../../shared/compare/compare-journeys.ts'
import { comparisonMarkdown } from '../../shared/compare/comparison-markdown.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { writeFileWhole } from './whole-file.ts'

type Comparing = { readonly before: JourneyDocument; readonly after: JourneyDocument; readonly out: string }

export async function exportComparison({ before, after, out }: Comparing): Promise<void> {
  await writeFileWhole(out, Buffer.from(comparisonMarkdown(compareJourneys(before, after))))
}
