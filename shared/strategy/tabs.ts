/** The screens of the strategy frame, in the order in which they are offered. */
export const strategyTabs = ['coverage', 'why', 'people', 'next'] as const
export type StrategyTab = (typeof strategyTabs)[number]

export const strategyTabWords: Readonly<Record<StrategyTab, string>> = {
  coverage: 'Coverage',
  why: 'Why',
  people: 'People',
  next: 'Next',
}

/** The parts of the screens that have several, in their order, each with its screen. */
export const strategyParts = {
  overlap: 'why',
  reasons: 'why',
  pillars: 'why',
  portraits: 'people',
  voices: 'people',
  owners: 'people',
  opportunities: 'next',
  measures: 'next',
  votes: 'next',
  notes: 'next',
} as const satisfies Readonly<Record<string, StrategyTab>>
export type StrategyPart = keyof typeof strategyParts

export const strategyPartWords: Readonly<Record<StrategyPart, string>> = {
  overlap: 'Needs × objectives',
  reasons: 'Why, what, how',
  pillars: 'Five pillars',
  portraits: 'Personas',
  voices: 'Voices',
  owners: 'Owners',
  opportunities: 'Opportunities',
  measures: 'Measures',
  votes: 'Votes',
  notes: 'Questions, decisions, parking lot',
}
