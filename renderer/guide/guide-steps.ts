/** The tour of the example: a few things that are really there, each with what to do with it. */

export type GuideStep = {
  readonly title: string
  readonly words: string
  /** What it points at; the first that is on the screen. */
  readonly target: string
  readonly side: 'right' | 'left' | 'below' | 'above'
}

export const guideSteps: readonly GuideStep[] = [
  {
    title: 'A journey, from left to right',
    words:
      'Stages are columns, channels are rows, and each card is a touchpoint: where people meet you. This one is real.',
    target: '[aria-label="Stages"]',
    side: 'below',
  },
  {
    title: 'Here nobody meets them',
    words:
      'Whoever is absent in awareness is not considered. Click the hatched card, type what could stand there, press Enter.',
    target: '[data-ghost]',
    side: 'right',
  },
  {
    title: 'What it misses, as you type',
    words:
      'Every finding says why it matters. Show goes there; the dark button repairs it in one step that undo takes back.',
    target: 'aside[aria-label="Side panel"]',
    side: 'left',
  },
  {
    title: 'In front of the room',
    words: 'F5 presents stage by stage, readable from the last row and still editable. Ctrl K finds everything else.',
    target: '[data-guide="present"]',
    side: 'below',
  },
  {
    title: 'Your own journeys',
    words: 'Templates, folders and search are one step back. The example is yours to change or to throw away.',
    target: '[data-guide="library"]',
    side: 'below',
  },
]
