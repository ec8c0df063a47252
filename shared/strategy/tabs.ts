/** The screens of the strategy frame, in the order in which they are offered. */
export const strategyTabs = ['coverage', 'pillars', 'overlap', 'purpose', 'use', 'voices', 'owners'] as const
export type StrategyTab = (typeof strategyTabs)[number]

export const strategyTabWords: Readonly<Record<StrategyTab, string>> = {
  coverage: 'Coverage',
  pillars: 'Five pillars',
  overlap: 'Needs × objectives',
  purpose: 'Why, what, how',
  use: 'Channel use',
  voices: 'Voices',
  owners: 'Owners',
}
