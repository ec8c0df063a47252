/** Which options a typed text may mean. */
import { foldForFinding, foldQuery, foldWords, holdsQuery } from '../../../shared/fold-text.ts'
import type { ChooseOption } from '../../ui/choose/choose-field.tsx'

/** More can't be looked through: who wants another types on. */
const mostShown = 50

/** Those that hold each typed word; those whose label begins with what was typed come first. */
export function findOptions<Value>(
  options: readonly ChooseOption<Value>[],
  typed: string,
): readonly ChooseOption<Value>[] {
  const [beginning, words] = [foldQuery(typed), foldWords(typed)]
  const begun: ChooseOption<Value>[] = []
  const holding: ChooseOption<Value>[] = []
  for (const option of options) {
    const label = foldForFinding(option.label)
    const text = `${label}\n${foldForFinding(option.hint ?? '')}`
    if (beginning.some((spelling) => label.startsWith(spelling))) begun.push(option)
    else if (words.every((word) => holdsQuery(text, word))) holding.push(option)
  }
  return [...begun, ...holding].slice(0, mostShown)
}
