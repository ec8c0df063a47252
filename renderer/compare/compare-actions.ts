/** Actions about as-is and to-be: deriving one, and comparing two journeys. */
import type { Action } from '../actions/action.ts'
import { useDocument } from '../state/document-store.ts'
import { useLibrary } from '../state/library-store.ts'
import { useSession } from '../state/session-store.ts'
import {
  chooseView,
  closeComparison,
  exportComparison,
  openComparison,
  swapJourneys,
  useCompare,
} from './compare-store.ts'
import { deriveToBe } from './derive-to-be.ts'

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
  {
    id: 'derive-to-be',
    label: 'Derive a to-be',
    menu: 'File',
    group: 1,
    shortcuts: ['Mod+Shift+T'],
    keywords: 'as-is future copy target plan',
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
    label: 'Both journeys overlaid',
    shortcuts: ['O'],
    isChecked: () => useCompare.getState().view === 'overlaid',
    run: () => chooseView('overlaid'),
  },
  {
    ...whileComparing,
    id: 'compare-side-by-side',
    label: 'Both journeys side by side',
    shortcuts: ['S'],
    isChecked: () => useCompare.getState().view === 'side-by-side',
    run: () => chooseView('side-by-side'),
  },
  {
    ...whileComparing,
    id: 'compare-swap',
    label: 'Swap before and after',
    shortcuts: ['X'],
    isEnabled: hasComparison,
    run: () => void swapJourneys(),
  },
  {
    ...whileComparing,
    id: 'compare-export',
    label: 'Save the difference as Markdown…',
    shortcuts: ['Mod+E'],
    keywords: 'report export',
    isEnabled: hasComparison,
    run: () => void exportComparison(),
  },
  {
    ...whileComparing,
    id: 'compare-close',
    label: 'Leave the comparison',
    shortcuts: ['Escape'],
    keywords: 'back close',
    run: closeComparison,
  },
]
