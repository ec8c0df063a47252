// `npm run --silent cli -- …`: answers in Node what needs no drawing, and hands the rest to Electron.
// It begins in plain JavaScript: taking the types out of one file that isn't cached yet costs more than a gap check. `gaps` comes
// from a bundle wherever that is fresh, since loading sixty sources costs as much again.
import { createRequire, enableCompileCache } from 'node:module'

enableCompileCache()
// Only from here on do files come from the cache, without their types.
const { freshBundle } = await import('./gaps-freshness.ts')
const [command, ...rest] = process.argv.slice(2)
const bundle = freshBundle()
// npm runs scripts in the repository, wherever it was called: paths that were typed mean the caller's folder.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)

if (command === 'gaps' && bundle) {
  process.exitCode = await createRequire(import.meta.url)(bundle).answerGaps(rest)
} else {
  await import('./cli.ts')
  if (command === 'gaps') await (await import('./gaps-bundle.ts')).bundleForNextTime()
}
