// `npm run --silent cli -- …` begins in plain JavaScript: taking the types out of one file that isn't cached yet costs more
// than a gap check. What is imported from here on comes from the cache, without its types.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./cli.ts')
