/** The deck that was asked for: of the whole journey or of a part, with or without what can be left out. */
import type { JourneyDocument } from '../../journey/document.ts'
import { standingOutIds } from '../../journey/filter.ts'
import { partOf } from '../../journey/part-of-journey.ts'
import { brandedTheme } from '../../scene/branded-theme.ts'
import type { PictureOptions } from '../../scene/pictures/export-options.ts'
import { withoutNotes } from '../../scene/pictures/picture-scene.ts'
import { type PictureTheme, pictureThemes } from '../../scene/theme.ts'
import { formatDay } from '../../words/dates.ts'
import { journeyDeck } from './deck.ts'
import type { Deck } from './drawing/shapes.ts'

/** `at` is the moment that the legend tells the day of, in ISO 8601. The theme is that of the file. */
export function chosenDeck(
  document: JourneyDocument,
  options: PictureOptions,
  at: string,
): { readonly deck: Deck; readonly theme: PictureTheme } {
  const { part, hasFindings, pages, insights, hiddenPersonaIds, hasLegend } = options
  const theme = brandedTheme(pictureThemes[options.theme], document.journey.brand.accent, options.display)
  const whole = options.hasNotes ? document : withoutNotes(document)
  const deck = journeyDeck(partOf(whole, part), {
    theme,
    showGaps: hasFindings,
    slides: part.of === 'journey' ? pages : 'one',
    whole,
    insights,
    hiddenPersonaIds: new Set(hiddenPersonaIds),
    standingOut: standingOutIds(document, options.filter),
    ...(hasLegend ? { legend: { date: formatDay(at) } } : {}),
  })
  return { deck, theme }
}
