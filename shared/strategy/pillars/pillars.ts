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
    idea: 'Before anything is said: who these people are, what they need, and where they are.',
    read: listenChecks,
  },
  purpose: {
    title: 'Purpose',
    idea: 'Why you are there, what success is, and the few objectives that carry it.',
    read: purposeChecks,
  },
  brand: {
    title: 'Brand persona',
    idea: 'The one person that people meet, whoever speaks and wherever they meet it.',
    read: brandChecks,
  },
  business: {
    title: 'Social business strategy',
    idea: 'Channels that work together to guide a converged journey, owned and measured by function.',
    read: socialBusinessChecks,
  },
  community: {
    title: 'Community',
    idea: 'People who are talked with, who lead, and who carry the journey on to others.',
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
