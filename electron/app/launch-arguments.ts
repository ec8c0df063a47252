/** What the app was started with. */
import { resolve } from 'node:path'

export type LaunchArguments = {
  /** The library to open instead of the user's own. */
  readonly library: string | null
  readonly userDataFolder: string | null
  /** Whether a new library begins with a tour of the example. */
  readonly isGuided: boolean
  /** Journey files to open in the window. */
  readonly files: readonly string[]
}

/** Our own flags; all others that stand before them are for Chromium, such as those that a launcher adds. */
const ownFlag = /^(--(library|user-data-dir|no-guide|help|version)(=|$)|-[hv]$)/

/** The arguments that are ours, from `process.argv`: an app that isn't packaged has its own folder before them. */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const isOurs = (arg: string) => !arg.startsWith('-') || (isPackaged && ownFlag.test(arg))
  const first = argv.findIndex((arg, at) => at > 0 && isOurs(arg))
  return first < 0 ? [] : argv.slice(isPackaged ? first : first + 1)
}

export function readLaunchArguments(args: readonly string[], workingFolder: string): LaunchArguments {
  const place = (path: string | null) => (path ? resolve(workingFolder, path) : null)
  const values = new Set(['--library', '--user-data-dir'].map((name) => args.indexOf(name) + 1).filter((at) => at > 0))
  const files = args.filter((arg, at) => !values.has(at) && !arg.startsWith('-') && arg.endsWith('.journey'))
  return {
    library: place(optionOf(args, '--library')),
    userDataFolder: place(optionOf(args, '--user-data-dir')),
    isGuided: !args.includes('--no-guide'),
    files: files.map((file) => resolve(workingFolder, file)),
  }
}

/** Both `--name VALUE` and `--name=VALUE`. */
function optionOf(args: readonly string[], name: string): string | null {
  const joined = args.find((arg) => arg.startsWith(`${name}=`))
  if (joined !== undefined) return joined.slice(name.length + 1)
  const at = args.indexOf(name)
  return at < 0 ? null : (args[at + 1] ?? null)
}
