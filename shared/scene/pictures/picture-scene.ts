/** The picture that was asked for: of the whole journey or of a part, with or without what can be left out. */

import type { JourneyDocument } from '../../journey/document.ts'
import { standingOutIds } from '../../journey/filter.ts'
import { once } from '../../journey/once.ts'
import { partOf } from '../../journey/part-of-journey.ts'
import { layoutJourney } from '../../layout/layout-journey.ts'
import { layoutPicture, pictureRoom } from '../../layout/layout-picture.ts'
import { formatDay } from '../../words/dates.ts'
import { brandMarkOf } from '../brand-mark.ts'
import { brandedTheme } from '../branded-theme.ts'
import { journeyScene } from '../journey-scene.ts'
import type { Scene } from '../primitives.ts'
import { pictureThemes } from '../theme.ts'
import type { PictureOptions } from './export-options.ts'

type Choice = Pick<
  PictureOptions,
  | 'part'
  | 'filter'
  | 'theme'
  | 'hasFindings'
  | 'hasNotes'
  | 'insights'
  | 'hiddenPersonaIds'
  | 'hasLegend'
  | 'hasBackground'
  | 'display'
>

/**
 * `at` is the moment that the legend tells the day of, in ISO 8601. `room` is what the whole map is laid out for, so that it can
 * have the shape of a sheet.
 */
export function pictureScene(given: JourneyDocument, choice: Choice, at: string, room = pictureRoom): Scene {
  const whole = choice.hasNotes ? given : withoutNotes(given)
  const document = partOf(whole, choice.part)
  const layout = choice.part.of === 'journey' ? layoutPicture(document, room) : layoutJourney(document)
  const { accent } = whole.journey.brand
  const theme = brandedTheme(pictureThemes[choice.theme], accent, choice.display)
  return journeyScene(document, layout, {
    theme,
    brand: { mark: brandMarkOf(whole, theme.display), accent },
    showGaps: choice.hasFindings,
    whole,
    standingOut: standingOutIds(whole, choice.filter),
    insights: choice.insights,
    hiddenPersonaIds: new Set(choice.hiddenPersonaIds),
    showCoverage: choice.hasFindings && choice.part.of !== 'selection',
    showBackground: choice.hasBackground,
    ...(choice.hasLegend ? { legend: { date: formatDay(at) } } : {}),
  })
}

/** A map as others get it: what was stuck on it stays with its author. */
export const withoutNotes = once((document: JourneyDocument): JourneyDocument => ({ ...document, notes: new Map() }))
