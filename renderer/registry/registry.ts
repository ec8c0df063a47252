/** Every action, found by its id. It is filled once at start, so that a button may run an action without knowing what holds them all. */
import type { Action } from './action.ts'

let list: () => readonly Action[] = () => []

/** Says which actions there are; some, like those of saved views, come and go, so they are asked for again each time. */
export function registerActions(listActions: () => readonly Action[]): void {
  list = listActions
}

export function allActions(): readonly Action[] {
  return list()
}

/** Runs an action if it can run now; says whether it did. */
export function runAction(actionId: string): boolean {
  const action = allActions().find(({ id }) => id === actionId)
  if (!action?.isEnabled()) return false
  action.run()
  return true
}
