/** Actions about as-is and to-be: which one a journey is, making one of the other, and comparing two. */

import { updateJourney } from '../../shared/journey/edits/edits.ts'
import { states } from '../../shared/journey/fields/vocabulary.ts'
import { stateWords } from '../../shared/journey/fields/words.ts'
import { edit, useDocument } from '../model/document/document-store.ts'
import { useLibrary } from '../model/document/library-store.ts'
import { isOnCanvas } from '../model/editing/selected.ts'
import {
  chooseView,
  closeComparison,
  exportComparison,
  openComparison,
  swapJourneys,
  useCompare,
} from '../model/places/compare-store.ts'
import { useSession } from '../model/session/session-store.ts'
import type { Action } from '../registry/action.ts'
import { deriveToBe } from '../screens/compare/derive-to-be.ts'

const isComparing = () => useSession.getState().screen === 'compare'
const hasComparison = () => isComparing() && useCompare.getState().comparison !== null

/** The journey that is looked at, open, or has the focus in the library. */
function meantJourneyId(): string | null {
  const { screen } = useSession.getState()
  const { beforeId, afterId } = useCompare.getState()
  if (screen === 'compare') return beforeId ?? afterId
  return screen === 'library' ? useLibrary.getState().focusedId : (useDocument.getState().document?.journey.id ?? null)
}

function withMeant(run: (journeyId: string) => unknown): () => void {
  return () => {
    const journeyId = meantJourneyId()
    if (journeyId) run(journeyId)
  }
}

const whileComparing = { menu: 'View', group: 4, isEnabled: isComparing } as const

export const compareActions: readonly Action[] = [
  ...states.map(
    (state): Action => ({
      id: `state-${state}`,
      label: `${stateWords[state]} journey`,
      menu: 'File',
      group: 1,
      shortcuts: [],
      keywords: 'state today future change',
      isEnabled: isOnCanvas,
      isChecked: () => useDocument.getState().document?.journey.state === state,
      run: () => edit('Change state', (document) => updateJourney(document, { state })),
    }),
  ),
  {
    id: 'derive-to-be',
    label: 'Create to-be version',
    menu: 'File',
    group: 1,
    shortcuts: ['Mod+Shift+T'],
    keywords: 'as-is future copy target plan derive',
    isEnabled: () => meantJourneyId() !== null,
    run: withMeant(deriveToBe),
  },
  {
    id: 'compare',
    label: 'Compare with another journey…',
    menu: 'File',
    group: 1,
    shortcuts: ['Mod+Shift+D'],
    keywords: 'as-is to-be difference diff',
    isEnabled: () => !isComparing() && meantJourneyId() !== null,
    run: withMeant(openComparison),
  },
  {
    ...whileComparing,
    id: 'compare-overlaid',
    label: 'Comparison layout: overlaid',
    shortcuts: ['Alt+O'],
    isChecked: () => useCompare.getState().view === 'overlaid',
    run: () => chooseView('overlaid'),
  },
  {
    ...whileComparing,
    id: 'compare-side-by-side',
    label: 'Comparison layout: side by side',
    shortcuts: ['Alt+S'],
    isChecked: () => useCompare.getState().view === 'side-by-side',
    run: () => chooseView('side-by-side'),
  },
  {
    ...whileComparing,
    id: 'compare-swap',
    label: 'Swap before and after',
    shortcuts: ['Alt+X'],
    isEnabled: hasComparison,
    run: () => void swapJourneys(),
  },
  {
    ...whileComparing,
    id: 'compare-export',
    label: 'Export comparison as Markdown…',
    shortcuts: ['Mod+E'],
    keywords: 'report save difference',
    isEnabled: hasComparison,
    run: () => void exportComparison(),
  },
  {
    ...whileComparing,
    id: 'compare-close',
    label: 'Close comparison',
    shortcuts: ['Escape'],
    keywords: 'back close',
    run: closeComparison,
  },
]
