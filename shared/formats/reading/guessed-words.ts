/** What a name from elsewhere most likely means: files of other programs know neither phases nor kinds of channels. */

import { kinds, phases } from '../../journey/fields/vocabulary.ts'
import type { Kind, Phase } from '../../journey/schema.ts'

const phaseSigns: readonly (readonly [Phase, RegExp])[] = [
  ['awareness', /aware|discover|attract|inspir|learn of|first hear|reach|need aris|trigger|research and plan/i],
  ['consideration', /consider|compar|evaluat|research|shop|explor|learn|interest|shortlist|before/i],
  ['decision', /deci|buy|bought|purchas|book|order|checkout|sign.?up|convert|pay|select|choose|contract/i],
  ['advocacy', /advoca|loyal|recommend|refer|share|review|return|renew|after|repeat/i],
  ['experience', /experien|use|using|visit|onboard|deliver|service|support|travel|stay|install|go to|work|home/i],
]

const kindSigns: readonly (readonly [Kind, RegExp])[] = [
  [
    'social',
    /social|facebook|instagram|tiktok|twitter|linkedin|youtube|pinterest|reddit|mastodon|friend|communit|forum|influenc|word of mouth/i,
  ],
  ['mobile', /mobile|\bapps?\b|\bsms\b|\btext|push|whats ?app|phone|messenger/i],
  ['digital', /web|site|online|e-?mail|newsletter|search|digital|chat|portal|internet|google|banner|blog/i],
  ['traditional', /store|shop|branch|mail|post|print|paper|poster|\btv\b|radio|press|event|call|desk|station|person/i],
]

/** The phase that a stage's name speaks of, "other" where it speaks of none. */
export function guessPhase(name: string): Phase {
  return wordIn(phases, name) ?? phaseSigns.find(([, sign]) => sign.test(name))?.[0] ?? 'other'
}

/** The kind that a channel's name speaks of, "digital" where it speaks of none. */
export function guessKind(name: string): Kind {
  return wordIn(kinds, name) ?? kindSigns.find(([, sign]) => sign.test(name))?.[0] ?? 'digital'
}

function wordIn<W extends string>(words: readonly W[], name: string): W | undefined {
  const plain = name.trim().toLowerCase()
  return words.find((word) => word === plain)
}
