/** What passes between the dialog and the worker that reads maps for it: a question at a time, and its answer. */
import type { MapChoices } from '../../../shared/formats/incoming/map-choices.ts'
import type { MadeMap, MapPreview } from '../../../shared/formats/incoming/map-preview.ts'
import type { JourneyRecords } from '../../../shared/journey/wire.ts'

export type Question =
  | {
      readonly what: 'open'
      /** As `writeMaps` writes them. */
      readonly maps: string
      readonly fileName: string
      readonly openJourney: JourneyRecords | null
    }
  | { readonly what: 'preview'; readonly at: number; readonly choices: MapChoices }
  | { readonly what: 'make'; readonly at: number; readonly choices: MapChoices }

/** A journey of its own passes as lists. */
export type Made =
  | Extract<MadeMap, { target: 'open' }>
  | { readonly target: 'new'; readonly records: JourneyRecords; readonly left: readonly string[] }

export type Answers = { readonly open: readonly string[]; readonly preview: MapPreview; readonly make: Made }

export type Answer =
  | { readonly isOk: true; readonly value: Answers[keyof Answers] }
  | { readonly isOk: false; readonly sentence: string }
