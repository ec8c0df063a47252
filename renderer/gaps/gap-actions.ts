/** Actions about what the journey misses. */
import type { Action } from '../actions/action.ts'
import { frontSide, togglePanel } from '../side-panel/side-panel-state.ts'
import { useSession } from '../state/session-store.ts'
import { answerShownFinding, answerTo, dismissShownFinding, shownFinding, stepFinding } from './answer-finding.ts'
import { useGaps } from './gap-store.ts'

const isOnCanvas = () => useSession.getState().screen === 'canvas'
const hasFindings = () => isOnCanvas() && useGaps.getState().findings.length > 0

function canAnswer(): boolean {
  const gaps = useGaps.getState()
  const finding = isOnCanvas() ? shownFinding(gaps) : null
  return gaps.document !== null && finding !== null && answerTo(gaps.document, finding) !== null
}

export const gapActions: readonly Action[] = [
  {
    id: 'toggle-gaps',
    label: 'Gaps',
    menu: 'View',
    group: 1,
    shortcuts: ['G'],
    keywords: 'findings analyzer coverage awareness panel',
    isEnabled: isOnCanvas,
    isChecked: () => frontSide(useSession.getState()) === 'gaps',
    run: () => togglePanel('gaps'),
  },
  {
    id: 'toggle-marks',
    label: 'Marks of gaps',
    menu: 'View',
    group: 1,
    shortcuts: ['Shift+G'],
    keywords: 'findings badges calm hide show',
    isEnabled: isOnCanvas,
    isChecked: () => useSession.getState().areMarksShown,
    run: () => useSession.setState(({ areMarksShown }) => ({ areMarksShown: !areMarksShown })),
  },
  {
    id: 'next-finding',
    label: 'Next gap',
    menu: 'Go',
    group: 2,
    shortcuts: ['F8'],
    keywords: 'finding problem',
    isEnabled: hasFindings,
    run: () => stepFinding(1),
  },
  {
    id: 'previous-finding',
    label: 'Previous gap',
    menu: 'Go',
    group: 2,
    shortcuts: ['Shift+F8'],
    keywords: 'finding problem',
    isEnabled: hasFindings,
    run: () => stepFinding(-1),
  },
  {
    id: 'answer-finding',
    label: 'Repair this gap',
    menu: 'Edit',
    group: 4,
    shortcuts: ['Mod+Enter'],
    keywords: 'fix finding one click',
    isEnabled: canAnswer,
    run: answerShownFinding,
  },
  {
    id: 'dismiss-finding',
    label: 'Dismiss this gap with a note…',
    menu: 'Edit',
    group: 4,
    shortcuts: ['Mod+Shift+Enter'],
    keywords: 'finding ignore leave hide accept',
    isEnabled: () => isOnCanvas() && shownFinding(useGaps.getState()) !== null,
    run: dismissShownFinding,
  },
]
