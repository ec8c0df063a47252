/** The title of a slide, on the wall and in the speaker's view. */
import { ruleIds } from '../gaps/rule/rule-ids.ts'
import { ruleOf } from '../gaps/rules/index.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { nameOrUntitled } from '../words/names.ts'
import type { Slide } from './slide.ts'

/** The name of its stage or persona, the title of its rule, or the journey's title. */
export function slideTitle(document: JourneyDocument, { of, id }: Slide): string {
  if (of === 'stage') return nameOrUntitled(document.stages.get(id ?? '')?.name ?? '', 'stage')
  if (of === 'persona') return nameOrUntitled(document.personas.get(id ?? '')?.name ?? '', 'persona')
  if (of === 'outcome') return 'Outcome'
  const rule = of === 'finding' ? ruleIds.find((one) => one === id) : undefined
  if (rule) return ruleOf(rule).title
  return nameOrUntitled(document.journey.title, 'journey')
}
