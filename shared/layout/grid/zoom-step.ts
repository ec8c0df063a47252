/** How a map is drawn at a size: no word is smaller on the screen than can be read, and what has no room for words has none. */

export type ZoomStep = {
  /** The smallest zoom of the step: words are as large as they must be there. */
  readonly least: number
  /** All of a card; its title alone, and connections only where they are asked for; or a chip without words. */
  readonly shows: 'all' | 'titles' | 'chips'
}

/** On the screen, in CSS pixels. */
const smallestWord = 11

/** Within a step words grow and shrink with the map, so that it isn't drawn again for each turn of the wheel. */
export const zoomSteps: readonly [ZoomStep, ...ZoomStep[]] = [
  { least: 1, shows: 'all' },
  { least: 0.92, shows: 'all' },
  { least: 0.85, shows: 'all' },
  { least: 0.78, shows: 'all' },
  { least: 0.7, shows: 'all' },
  { least: 0.65, shows: 'titles' },
  { least: 0.6, shows: 'titles' },
  { least: 0.55, shows: 'titles' },
  { least: 0.5, shows: 'titles' },
  { least: 0.45, shows: 'titles' },
  { least: 0, shows: 'chips' },
]

/** From here on everything is drawn as at 100 %. */
export const fullSize: ZoomStep = zoomSteps[0]
/** Below this zoom there are no words on cards. */
export const leastWithTitles = 0.45

export function zoomStepAt(zoom: number): ZoomStep {
  return zoomSteps.find(({ least }) => zoom >= least) ?? fullSize
}

/** How high the headers of stages and how wide those of channels are on the screen, in CSS pixels. */
export function headerSizes({ shows }: ZoomStep): { readonly height: number; readonly width: number } {
  return sizes[shows]
}

const sizes = {
  all: { height: 68, width: 128 },
  titles: { height: 64, width: 124 },
  chips: { height: 52, width: 92 },
} as const

/** How large a word is in units, which is `size` at 100 %. */
export function wordSize(size: number, { least }: ZoomStep): number {
  return Math.max(size, smallestWord / Math.max(leastWithTitles, least))
}
