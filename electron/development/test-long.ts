// `npm run test:long`: kills, cuts, flips, random cases, sizes of windows, themes and the window in this system’s Chromium, in full; `npm test` tries a part.
process.env.THROUGHLINE_LONG = '1'
const sizesAndThemes = ['accessibility', 'map-readable', 'nothing-outside', 'surfaces']
const windows = ['capture.', 'endings', 'many.', 'opened-paths', ...sizesAndThemes]
process.argv.push('.test.ts', ...windows.map((name) => `test/e2e/${name}`), 'test/chromium')
await import('./test.ts')
