/** What can be chosen about the coverage matrix. */

/** What its rows are. */
export const coverageRowings = ['channels', 'kinds'] as const
export type CoverageRowing = (typeof coverageRowings)[number]

/** As what it leaves the app: tables and pictures. */
export const coverageFormats = ['csv', 'xlsx', 'png', 'svg'] as const
export type CoverageFormat = (typeof coverageFormats)[number]
