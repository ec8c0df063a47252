/** Undo in fields whose text is no part of the journey yet: a search, a line that is added with Enter, a name in a dialog. */

export type TextField = HTMLInputElement | HTMLTextAreaElement

type Text = { readonly before: string; readonly after: string }
type Own = { readonly done: readonly Text[]; readonly undone: readonly Text[] }

const fields = new WeakMap<TextField, Own>()

/** Notes what one run of typing has made of the text so far. */
export function noteRun(field: TextField, before: string, isNewRun: boolean): void {
  const { done } = fields.get(field) ?? { done: [] }
  const last = done.at(-1)
  const goesOn = !isNewRun && last !== undefined && last.after === before
  const runs = goesOn ? done.slice(0, -1) : last?.after === before ? done : []
  const run = { before: goesOn ? last.before : before, after: field.value }
  fields.set(field, { done: [...runs, run], undone: [] })
}

/** Takes the last run back, or does it again; says whether there was one. A text that was set since has none. */
export function stepRuns(field: TextField, step: 'undo' | 'redo'): boolean {
  const own = fields.get(field)
  const run = (step === 'undo' ? own?.done : own?.undone)?.at(-1)
  if (!own || !run || field.value !== (step === 'undo' ? run.after : run.before)) return false
  if (step === 'undo') fields.set(field, { done: own.done.slice(0, -1), undone: [...own.undone, run] })
  else fields.set(field, { done: [...own.done, run], undone: own.undone.slice(0, -1) })
  setText(field, step === 'undo' ? run.before : run.after)
  return true
}

/** As if it were typed: whoever listens to the field hears of it. */
function setText(field: TextField, text: string): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
