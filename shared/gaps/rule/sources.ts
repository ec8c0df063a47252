/** Where the rules' reasons come from. */

export const sources = {
  pillars: 'Five pillars of new media strategy',
  tools: 'It’s not about the tools',
  observations: 'Observations on social media strategy',
  differentiate: 'Use your digital strategy to differentiate',
  evolving: 'Digital is constantly evolving',
  audits: 'Touchpoint audit practice',
} as const

export type Source = (typeof sources)[keyof typeof sources]
