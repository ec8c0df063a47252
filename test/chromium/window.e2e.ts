/** Tests of the window that need nothing of the system but a page, as they are, in the Chromium of this system. */
import { ordinaryOrLong } from '../support/long-run.ts'

/** Keys, drawing and a second window, in one. */
const quick = ['reveal']
const rest = [
  ...['accessibility', 'areas', 'brand', 'brief', 'by-keys', 'canvas', 'capture', 'channel-questions', 'compare'],
  ...[
    'connections',
    'evidence',
    'filter',
    'gaps',
    'gestures',
    'help-sheet',
    'insights',
    'keyboard-layouts',
    'letters-type',
  ],
  ...['library', 'library-shelves', 'licences', 'map-in-view', 'map-readable', 'map-stays', 'marking', 'notes'],
  ...['outline', 'ownership', 'search', 'strategy', 'timeline', 'typing-begins', 'undo-while-typing', 'user-guide'],
  'views',
]

for (const name of ordinaryOrLong(quick, [...quick, ...rest])) await import(`../e2e/${name}.e2e.ts`)
