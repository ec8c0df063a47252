/** How a rule's outcome looks and what it is called. */
import { CircleAlert, CircleCheck, CircleMinus, Flag, type LucideIcon } from 'lucide-react'
import type { Outcome } from '../../shared/gaps/analyze.ts'
import type { Tone } from '../ui/badge.tsx'

export const outcomeLooks: Readonly<Record<Outcome, { word: string; tone: Tone; Icon: LucideIcon }>> = {
  fail: { word: 'Fail', tone: 'must', Icon: CircleAlert },
  flag: { word: 'Flag', tone: 'should', Icon: Flag },
  pass: { word: 'Pass', tone: 'ok', Icon: CircleCheck },
  off: { word: 'Off', tone: 'neutral', Icon: CircleMinus },
}
