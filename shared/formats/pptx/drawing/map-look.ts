/** How a journey is shown on slides. */

import { analyze } from '../../../gaps/analyze.ts'
import { gapMarks } from '../../../gaps/marks.ts'
import type { JourneyDocument } from '../../../journey/document.ts'
import type { Id } from '../../../journey/schema.ts'
import { fadedTheme } from '../../../scene/faded-theme.ts'
import type { PictureTheme } from '../../../scene/theme.ts'

export type MapLook = {
  readonly theme: PictureTheme
  /** Whether what the analyzer found is shown. */
  readonly isJudged: boolean
  /** By touchpoint: why it must be fixed, in a sentence or two. */
  readonly mustFix: ReadonlyMap<Id, string>
  /** The touchpoints that a filter is about; the others stand back. Null where nothing is filtered. */
  readonly standingOut: ReadonlySet<Id> | null
}

/** @param whole the journey of which the document is a part: findings are those of the whole */
export function mapLook(
  document: JourneyDocument,
  whole: JourneyDocument,
  {
    theme,
    showGaps,
    standingOut = null,
  }: Pick<MapLook, 'theme'> & { showGaps: boolean; standingOut?: MapLook['standingOut'] },
): MapLook {
  const marks = showGaps ? gapMarks(document, analyze(whole).findings).touchpoints : new Map<Id, never>()
  const mustFix = [...marks].flatMap(([id, { severity, findings }]): [Id, string][] =>
    severity === 'must' ? [[id, findings.map(({ message }) => message).join(' ')]] : [],
  )
  return { theme, isJudged: showGaps, mustFix: new Map(mustFix), standingOut }
}

/** Paler where a filter is about none of the touchpoints. */
export function themeFor({ theme, standingOut }: MapLook, ...touchpointIds: readonly Id[]): PictureTheme {
  return standingOut === null || touchpointIds.every((id) => standingOut.has(id)) ? theme : fadedTheme(theme)
}
