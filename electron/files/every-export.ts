/** All that writes journeys in forms of others: loaded when first asked for, since it is half of what the app is made of. */
export { brandFontsOf } from './brand-fonts.ts'
export { copyPicture } from './copy-picture.ts'
export { exportComparison } from './export-comparison.ts'
export { exportCoverage } from './export-coverage.ts'
export { exportJourney } from './export-journey.ts'
export { exportReport } from './export-report.ts'
export { exportSeveral } from './export-several.ts'
export { exportSheet } from './export-sheet.ts'
