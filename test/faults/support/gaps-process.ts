/** Checks the files of its arguments as the command line does, and says at the end of its error output what that took. */
import { answerGaps } from '../../../electron/command-line/gaps-in-node.ts'

process.exitCode = await answerGaps(process.argv.slice(2))
// Kilobytes.
process.stderr.write(`\n${process.resourceUsage().maxRSS}`)
