/** The findings one after the other, as the panel lists them: the way of “next finding”. */
import type { GapReport } from '../gaps/analyze.ts'
import { decisionsOf } from '../gaps/rule/decisions.ts'
import type { Finding } from '../gaps/rule/rule.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { isYoung, sectionsOf } from './map-tells.ts'
import { tellRows } from './tell-rows.ts'

/** Those of the sections that are open; none as long as the journey has only just begun. */
export function findingsInOrder(document: JourneyDocument, { findings }: GapReport): readonly Finding[] {
  if (isYoung(document)) return []
  const rows = tellRows(document, findings)
  const sections = sectionsOf[decisionsOf(document.journey).strictness]
  return sections.flatMap(({ about, isOpen }) => (isOpen ? rows[about].flatMap((row) => row.findings) : []))
}
