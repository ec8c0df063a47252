/** The formats of a report; each is the ending of its files. */
export const reportFormats = ['md', 'pdf'] as const
export type ReportFormat = (typeof reportFormats)[number]
