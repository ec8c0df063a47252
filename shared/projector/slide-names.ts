/** What slides, and the steps of revealing one, are called: apart from what makes them, which whoever only checks a message has no use for. */

export const slideKinds = ['overview', 'stage', 'persona', 'finding', 'outcome'] as const
export type SlideKind = (typeof slideKinds)[number]

/** From a stage with its channels alone to one that shows all; each step shows what those before it do. */
export const revealSteps = ['channels', 'touchpoints', 'emotions', 'pains', 'findings'] as const
export type RevealStep = (typeof revealSteps)[number]
