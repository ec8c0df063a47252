/** The five pillars of a new media strategy, as a checklist that reads the journey. */
import type { JourneyDocument } from '../../journey/document.ts'
import { brandChecks } from './brand.ts'
import type { PillarCheck } from './check.ts'
import { communityChecks } from './community.ts'
import { listenChecks } from './listen.ts'
import { purposeChecks } from './purpose.ts'
import { socialBusinessChecks } from './social-business.ts'

export const pillarNames = ['listen', 'purpose', 'brand', 'business', 'community'] as const
export type PillarName = (typeof pillarNames)[number]

export type Pillar = {
  readonly name: PillarName
  readonly title: string
  /** What the pillar asks for, in one sentence. */
  readonly idea: string
  readonly checks: readonly PillarCheck[]
  /** Checks of which nothing is missing. */
  readonly there: number
}

const pillars = {
  listen: {
    title: 'Listen',
    idea: 'Who these people are, what they need and which channels they use.',
    read: listenChecks,
  },
  purpose: {
    title: 'Purpose',
    idea: 'Why you exist, what success is and the few objectives in focus.',
    read: purposeChecks,
  },
  brand: {
    title: 'Brand persona',
    idea: 'How the brand comes across, whoever speaks for it.',
    read: brandChecks,
  },
  business: {
    title: 'Social business strategy',
    idea: 'Channels that work together, with owners and measures.',
    read: socialBusinessChecks,
  },
  community: {
    title: 'Community',
    idea: 'People who talk with you, take the lead and recommend you.',
    read: communityChecks,
  },
} as const satisfies Readonly<
  Record<PillarName, { title: string; idea: string; read: (document: JourneyDocument) => readonly PillarCheck[] }>
>

/** Reads a journey by the five pillars, in their order. */
export function readPillars(document: JourneyDocument): readonly Pillar[] {
  return pillarNames.map((name) => {
    const { title, idea, read } = pillars[name]
    const checks = read(document)
    return { name, title, idea, checks, there: checks.filter(({ standing }) => standing === 'there').length }
  })
}
