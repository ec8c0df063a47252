/** Who is in charge of touchpoints, and who listens where they happen without us. */

import { roleWords } from '../../journey/fields/words.ts'
import type { Touchpoint } from '../../journey/schema.ts'
import { factsOf, isBlank, isUnowned, kindOf } from '../rule/facts.ts'
import { isOurs } from '../rule/proof.ts'
import type { Rule } from '../rule/rule.ts'
import { ofTouchpoint } from '../rule/rule.ts'
import { sources } from '../rule/sources.ts'
import { sentence, touchpointName } from '../rule/wording.ts'

/** A counting touchpoint of ours that nobody is in charge of. */
export const ownerMissing: Rule<'owner-missing'> = {
  id: 'owner-missing',
  severity: 'should',
  about: 'check',
  title: 'No owner',
  passed: 'Every touchpoint of yours has an owner',
  why: 'What nobody owns is the first thing to be forgotten.',
  source: sources.pillars,
  advice: 'Name who looks after it, by name or by role.',
  row: ['touchpoint without an owner', 'touchpoints without an owner'],
  step: ({ touchpoint }) => `Name an owner for ${touchpoint}`,
  fillTable: {
    field: 'owner',
    what: 'Touchpoint',
    asked: 'Who owns it?',
    placeholder: 'Add a name',
    step: 'Add owners',
  },
  subject: ['touchpointIds'],
  fillIn: { in: 'touchpoint', field: 'owner', label: 'Add owner' },
  find: (document) =>
    factsOf(document)
      .counting.filter((touchpoint) => isUnowned(touchpoint) && isOurs(touchpoint))
      .map(hasNoOwner),
}

const hasNoOwner = ofTouchpoint((touchpoint) => `${sentence(touchpointName(touchpoint))} has no owner.`)

/** Customers or others make a counting touchpoint happen, and nobody listens. */
export const conversationUnheard: Rule<'conversation-unheard'> = {
  id: 'conversation-unheard',
  severity: 'should',
  about: 'gap',
  title: 'Unmonitored conversation',
  passed: 'Someone listens wherever people talk without you',
  why: 'You learn from what people say only if someone listens.',
  source: sources.evolving,
  advice: 'Name who listens here, by name or by role.',
  row: ['conversation without a listener', 'conversations without a listener'],
  step: ({ touchpoint }) => `Name who listens to ${touchpoint}`,
  fillTable: {
    field: 'owner',
    what: 'They happen without you',
    asked: 'Who listens?',
    placeholder: 'Add a name',
    step: 'Add owners',
  },
  subject: ['touchpointIds'],
  fillIn: { in: 'touchpoint', field: 'owner', label: 'Add owner' },
  find: (document) =>
    factsOf(document)
      .counting.filter((touchpoint) => isUnowned(touchpoint) && !isOurs(touchpoint))
      .map(isHeardByNobody),
}

const isHeardByNobody = ofTouchpoint(
  (touchpoint) => `${sentence(touchpointName(touchpoint))} happens without you and has no owner.`,
)

/** A social touchpoint of ours without a person who speaks; where customers lead, they do. */
export const voiceMissing: Rule<'voice-missing'> = {
  id: 'voice-missing',
  severity: 'should',
  about: 'check',
  title: 'No named speaker',
  passed: 'Every social touchpoint of yours names who speaks',
  why: 'Social channels need a real person; without one the voice soon sounds fake.',
  source: sources.observations,
  advice: 'Name the person who speaks on this channel.',
  row: ['social touchpoint without a speaker', 'social touchpoints without a speaker'],
  step: ({ touchpoint }) => `Name who speaks at ${touchpoint}`,
  fillTable: {
    field: 'owner',
    what: 'Touchpoint',
    asked: 'Who speaks?',
    placeholder: 'Add a name',
    step: 'Add speakers',
  },
  subject: ['touchpointIds'],
  fillIn: { in: 'touchpoint', field: 'owner', label: 'Add speaker' },
  find: (document) => {
    const { channels } = document
    const isOnSocial = ({ channelId }: Touchpoint) => kindOf(channels, channelId) === 'social'
    return factsOf(document)
      .counting.filter(
        (touchpoint) => needsSpeaker(touchpoint) && isBlank(touchpoint.owner.name) && isOnSocial(touchpoint),
      )
      .map(namesNobody)
  },
}

/** Whether the company speaks at a touchpoint, so that somebody has to do it. */
export function needsSpeaker(touchpoint: Touchpoint): boolean {
  return touchpoint.interaction !== 'customer-led' && isOurs(touchpoint)
}

const namesNobody = ofTouchpoint((touchpoint) => `${sentence(touchpointName(touchpoint))} doesn’t name who speaks.`)

const expectedRoles = ['service', 'sales', 'marketing', 'collaboration'] as const

/** A role that owns nothing, where roles are used. */
export const rolesMissing: Rule<'roles-missing'> = {
  id: 'roles-missing',
  severity: 'could',
  about: 'check',
  title: 'Role owns no touchpoint',
  passed: 'Every role owns a touchpoint',
  why: 'Service, sales, marketing and collaboration should each own part of the journey.',
  source: sources.pillars,
  advice: 'Decide what this role can do for customers, and assign a touchpoint.',
  row: ['role owns no touchpoint', 'roles own no touchpoint'],
  step: (_names, { role }) => `Give ${role} a touchpoint to own`,
  subject: ['role'],
  find: (document) => {
    const owning = new Set(factsOf(document).counting.map(({ owner }) => owner.role))
    owning.delete(null)
    if (owning.size === 0) return []
    return expectedRoles
      .filter((role) => !owning.has(role))
      .map((role) => ({ role, message: `${roleWords[role]} owns no live or planned touchpoint.` }))
  },
}
