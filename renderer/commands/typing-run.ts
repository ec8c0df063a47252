/** What is one run of typing in a field, as fields of the system count it: one step of undo. */

export type TypingRun = {
  /** What was typed, or what came at once: pasted, dropped, cut, corrected. */
  readonly kind: 'typed' | 'atOnce'
  /** Where the caret stood after it. */
  readonly caret: number
}

/** What is about to happen in a field. */
export type Input = {
  /** As events of input name it: "insertText", "deleteContentBackward", "insertFromPaste". */
  readonly inputType: string
  readonly selectionStart: number
  readonly selectionEnd: number
}

export function kindOf(inputType: string): TypingRun['kind'] {
  return /^(insert(Text|CompositionText|LineBreak|Paragraph)|delete(Content|Word|SoftLine|HardLine)|deleteComposition)/.test(
    inputType,
  )
    ? 'typed'
    : 'atOnce'
}

/** Whether the input goes on with the run: typed where the caret was left. A pause ends no run; deleting a slip belongs to it. */
export function goesOnWith(run: TypingRun | null, { inputType, selectionStart, selectionEnd }: Input): boolean {
  if (run === null || run.kind === 'atOnce' || kindOf(inputType) === 'atOnce') return false
  return selectionStart === selectionEnd && selectionStart === run.caret
}
