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
    words: 'Stages are columns, channels are rows and each card is a touchpoint. This example is a real journey.',
    target: '[aria-label="Stages"]',
    side: 'below',
  },
  {
    title: 'A gap in awareness',
    words:
      'If people don’t meet you here, they won’t consider you. Click the hatched cell, type a touchpoint and press Enter.',
    target: '[data-ghost]',
    side: 'right',
  },
  {
    title: 'What this map tells',
    words:
      'Whom it reaches, what to do next, where people suffer. Open a row to see its places on the map and fill them in one go.',
    target: 'aside[aria-label="Side panel"]',
    side: 'left',
  },
  {
    title: 'In front of the room',
    words:
      'Press F5 to present one stage at a time. You can still edit. The Workshop menu has capture, votes and an agenda. Press Ctrl+K to find any other action.',
    target: '[data-guide="present"]',
    side: 'below',
  },
  {
    title: 'Your own journeys',
    words: 'Select All journeys for templates, folders and search. Change or delete this example whenever you like.',
    target: '[data-guide="library"]',
    side: 'below',
  },
]
