// `npm run test:long`: kills, cuts, flips, random cases and sizes of windows in full, of which `npm test` tries a part.
process.env.THROUGHLINE_LONG = '1'
process.argv.push('.test.ts', 'test/e2e/endings', 'test/e2e/nothing-outside', 'test/e2e/opened-paths')
await import('./test.ts')
