/** Actions about what the journey misses. */

import { useGaps } from '../../model/document/gap-store.ts'
import { isOnCanvas } from '../../model/editing/selected.ts'
import {
  answerShownFinding,
  answerTo,
  dismissShownFinding,
  shownFinding,
  stepFinding,
} from '../../model/places/answer-finding.ts'
import { useSession } from '../../model/session/session-store.ts'
import { frontSide, togglePanel } from '../../model/session/side-panel-state.ts'
import type { Action } from '../../registry/action.ts'

const hasFindings = () => isOnCanvas() && useGaps.getState().findings.length > 0

function canAnswer(): boolean {
  const gaps = useGaps.getState()
  const finding = isOnCanvas() ? shownFinding(gaps) : null
  return gaps.document !== null && finding !== null && answerTo(gaps.document, finding) !== null
}

export const gapActions: readonly Action[] = [
  {
    id: 'toggle-gaps',
    label: 'What this map tells',
    menu: 'View',
    group: 1,
    shortcuts: ['Mod+G'],
    keywords: 'gaps findings insights checks reach analyzer coverage awareness panel',
    isEnabled: isOnCanvas,
    isChecked: () => frontSide(useSession.getState()) === 'gaps',
    run: () => togglePanel('gaps'),
  },
  {
    id: 'toggle-marks',
    label: 'Gap marks',
    menu: 'View',
    group: 1,
    shortcuts: ['Alt+G'],
    keywords: 'findings badges calm hide show',
    isEnabled: isOnCanvas,
    isChecked: () => useSession.getState().areMarksShown,
    run: () => useSession.setState(({ areMarksShown }) => ({ areMarksShown: !areMarksShown })),
  },
  {
    id: 'next-finding',
    label: 'Next finding',
    menu: 'Go',
    group: 2,
    shortcuts: ['F8'],
    keywords: 'gap problem',
    isEnabled: hasFindings,
    run: () => stepFinding(1),
  },
  {
    id: 'previous-finding',
    label: 'Previous finding',
    menu: 'Go',
    group: 2,
    shortcuts: ['Shift+F8'],
    keywords: 'gap problem',
    isEnabled: hasFindings,
    run: () => stepFinding(-1),
  },
  {
    id: 'answer-finding',
    label: 'Fix this finding',
    menu: 'Edit',
    group: 4,
    shortcuts: ['Mod+Enter'],
    keywords: 'repair gap one click',
    isEnabled: canAnswer,
    run: answerShownFinding,
  },
  {
    id: 'dismiss-finding',
    label: 'Dismiss this finding…',
    menu: 'Edit',
    group: 4,
    shortcuts: ['Mod+Shift+Enter'],
    keywords: 'gap ignore leave hide accept',
    isEnabled: () => isOnCanvas() && shownFinding(useGaps.getState()) !== null,
    run: dismissShownFinding,
  },
]
