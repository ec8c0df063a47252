// `npm run test:long`: kills, cuts, flips, random cases, sizes of windows and the window in this system’s Chromium, in full; `npm test` tries a part.
process.env.THROUGHLINE_LONG = '1'
process.argv.push('.test.ts', 'test/e2e/endings', 'test/e2e/nothing-outside', 'test/e2e/opened-paths', 'test/chromium')
await import('./test.ts')
