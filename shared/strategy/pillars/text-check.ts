/** A check of one text: it is there, or it isn't. */
import { isBlank } from '../../gaps/rule/facts.ts'
import { quotedOr } from '../../gaps/rule/wording.ts'
import type { Fix } from '../fix.ts'
import { check, type PillarCheck } from './check.ts'

/** @param question what the text answers, told where it is blank */
export function checkText(id: string, label: string, text: string, question: string, fix: Fix): PillarCheck {
  const have = isBlank(text) ? 0 : 1
  return check({ id, label, have, of: 1, shows: quotedOr(text, 'Not set.'), missing: question, fix })
}
