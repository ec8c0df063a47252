import { foldForFinding, foldText } from '../../../shared/fold-text.ts'
import type { Action } from '../../registry/action.ts'

/** The actions that fit what was typed, best first: each word must begin a word of the label, the menu or the keywords. */
export function findActions(actions: readonly Action[], typed: string): readonly Action[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean)
  return actions
    .map((action) => ({ action, score: scoreOf(action, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ action }) => action)
}

function scoreOf({ label, menu, keywords = '' }: Action, words: readonly string[]): number {
  const places = [label, keywords, menu].map((text) => foldForFinding(text))
  let total = 1
  for (const [index, word] of words.entries()) {
    const score = Math.max(...places.map((place, at) => closeness(place, word) * (3 - at)))
    if (score === 0) return 0
    // What was typed first weighs more where the label begins with it.
    total += score + (index === 0 && places[0]?.startsWith(word) ? 10 : 0)
  }
  return total
}

function closeness(text: string, word: string): number {
  if (text.startsWith(word) || text.includes(` ${word}`)) return 2
  return text.includes(word) ? 1 : 0
}
