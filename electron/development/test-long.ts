// `npm run test:long`: kills, cuts, flips and random cases in full, of which `npm test` tries a part.
process.env.THROUGHLINE_LONG = '1'
process.argv.push('.test.ts', 'test/e2e/endings')
await import('./test.ts')
