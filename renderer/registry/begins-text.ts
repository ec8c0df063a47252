import { characterOf } from './pressed-keys.ts'
import { keyPressOf } from './shortcut.ts'

/**
 * Whether a key begins a text where none is open yet. The field that opens takes the focus before the character comes, which
 * then falls into it, with what a dead key makes of it.
 */
export function beginsText(event: KeyboardEvent): boolean {
  if (event.key === ' ' || event.key === '?' || event.isComposing) return false
  if (event.ctrlKey || event.altKey || event.metaKey) return characterOf(keyPressOf(event)) !== null
  return event.key === 'Dead' || event.key === 'Process' || characterOf(keyPressOf(event)) !== null
}
