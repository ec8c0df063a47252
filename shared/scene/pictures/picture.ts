/** The picture that was asked for: of the whole journey or of a part, with or without what can be left out. */

import type { JourneyDocument } from '../../journey/document.ts'
import { standingOutIds } from '../../journey/filter.ts'
import { partOf } from '../../journey/part.ts'
import { layoutJourney } from '../../layout/layout-journey.ts'
import { layoutPicture } from '../../layout/layout-picture.ts'
import { formatDay } from '../../words/dates.ts'
import { brandMarkOf } from '../brand-mark.ts'
import { brandedTheme } from '../branded-theme.ts'
import { journeyScene } from '../journey-scene.ts'
import type { Scene } from '../primitives.ts'
import { pictureThemes } from '../theme.ts'
import type { ExportOptions } from './export-options.ts'

type Choice = Pick<
  ExportOptions,
  'part' | 'filter' | 'theme' | 'hasFindings' | 'insights' | 'hiddenPersonaIds' | 'hasLegend' | 'hasBackground'
>

/** `at` is the moment that the legend tells the day of, in ISO 8601. */
export function pictureScene(whole: JourneyDocument, choice: Choice, at: string): Scene {
  const document = partOf(whole, choice.part)
  const layout = choice.part.of === 'journey' ? layoutPicture(document) : layoutJourney(document)
  return journeyScene(document, layout, {
    theme: brandedTheme(pictureThemes[choice.theme], whole.journey.brand.accent),
    brand: { mark: brandMarkOf(whole), accent: whole.journey.brand.accent },
    showGaps: choice.hasFindings,
    whole,
    standingOut: standingOutIds(whole, choice.filter),
    insights: choice.insights,
    hiddenPersonaIds: new Set(choice.hiddenPersonaIds),
    showCoverage: choice.part.of !== 'selection',
    showBackground: choice.hasBackground,
    ...(choice.hasLegend ? { legend: { date: formatDay(at) } } : {}),
  })
}
