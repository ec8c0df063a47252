/** How each kind of difference looks and what it is called: an icon, a colour and a word, never a colour alone. */
import { type LucideIcon, Milestone, Minus, MoveRight, Pencil, Plus, Shuffle, Smile, Type } from 'lucide-react'
import type { OverlayKind } from '../../../shared/compare/overlay.ts'

type Look = { readonly word: string; readonly Icon: LucideIcon; readonly tone: 'ok' | 'must' | 'accent' | 'should' }

export const differenceLooks: Readonly<Record<OverlayKind, Look>> = {
  added: { word: 'Added', Icon: Plus, tone: 'ok' },
  dropped: { word: 'Removed', Icon: Minus, tone: 'must' },
  moved: { word: 'Moved', Icon: MoveRight, tone: 'accent' },
  channel: { word: 'Other channel', Icon: Shuffle, tone: 'accent' },
  emotion: { word: 'Emotion', Icon: Smile, tone: 'should' },
  retitled: { word: 'Renamed', Icon: Type, tone: 'should' },
  changed: { word: 'Changed', Icon: Pencil, tone: 'should' },
  left: { word: 'Moved from here', Icon: Milestone, tone: 'accent' },
}
