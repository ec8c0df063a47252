// `npm run test:long`: the fault tests with ten times as many kills, cuts and flips.
process.env.THROUGHLINE_LONG = '1'
process.argv.push('test/faults', 'test/e2e/endings')
await import('./test.ts')
