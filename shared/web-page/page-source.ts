/** What every part of a web page is made of: the journey, or the part of it that was chosen, and the numbers of its things. */
import { inOrder, type JourneyDocument, touchpointsInTurn } from '../journey/document.ts'
import { partOf } from '../journey/part-of-journey.ts'
import type { Id } from '../journey/schema.ts'
import { brandedTheme } from '../scene/branded-theme.ts'
import type { PictureOptions } from '../scene/pictures/export-options.ts'
import { type PictureTheme, pictureThemes } from '../scene/theme.ts'
import { type Sides, sidesWith } from './page-other.ts'

/** Things are told apart by their place, so that no id of a file becomes a name in the page. */
export type Numbers = ReadonlyMap<Id, number>

export type PageSource = {
  readonly whole: JourneyDocument
  /** The part of it that the page shows. */
  readonly document: JourneyDocument
  readonly options: PictureOptions
  readonly theme: PictureTheme
  readonly stages: Numbers
  readonly channels: Numbers
  readonly personas: Numbers
  /** As they are read: stage by stage, channel by channel. */
  readonly touchpoints: Numbers
  /** Another journey to compare it with, if the author gave one. */
  readonly sides: Sides | null
}

export function pageSource(
  whole: JourneyDocument,
  options: PictureOptions,
  other: JourneyDocument | null = null,
): PageSource {
  const document = partOf(whole, options.part)
  return {
    whole,
    document,
    options,
    theme: brandedTheme(pictureThemes[options.theme], whole.journey.brand.accent, options.display),
    stages: numbered(inOrder(document.stages)),
    channels: numbered(inOrder(document.channels)),
    personas: numbered(inOrder(document.personas)),
    touchpoints: numbered(touchpointsInTurn(document)),
    // A part has no counterpart.
    sides: other && options.part.of === 'journey' ? sidesWith(whole, other) : null,
  }
}

function numbered(records: readonly { readonly id: Id }[]): Numbers {
  return new Map(records.map(({ id }, at) => [id, at]))
}
