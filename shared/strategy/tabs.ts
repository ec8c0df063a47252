/** The screens of the strategy frame, in the order in which they are offered. */
export const strategyTabs = ['coverage'] as const
export type StrategyTab = (typeof strategyTabs)[number]

export const strategyTabWords: Readonly<Record<StrategyTab, string>> = {
  coverage: 'Coverage',
}
