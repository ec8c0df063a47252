/** How to start the app by hand. */
import { repositoryFolder } from '../../../electron/development/repository-folder.ts'
import { prepareRuntime, type Runtime } from '../../../electron/development/runtime.ts'

export type LaunchOptions = {
  readonly library?: string
  readonly userDataFolder?: string
  /** Further arguments, such as a `.journey` file. */
  readonly args?: readonly string[]
  /** Whether the tour of a new library is to be seen; it stands over what a test works on. */
  readonly isGuided?: boolean
}

export type StartCommand = {
  readonly executable: string
  readonly args: string[]
  readonly env: Record<string, string>
}

export async function startCommand(
  options: LaunchOptions & { readonly userDataFolder: string },
): Promise<StartCommand> {
  const runtime = await runtimeCommand()
  return { ...runtime, args: [...runtime.args, repositoryFolder, ...ownArguments(options)] }
}

/** What the app itself is told. */
export function ownArguments(options: LaunchOptions & { readonly userDataFolder: string }): string[] {
  const library = options.library === undefined ? [] : ['--library', options.library]
  const guide = options.isGuided ? [] : ['--no-guide']
  return [`--user-data-dir=${options.userDataFolder}`, ...guide, ...library, ...(options.args ?? [])]
}

let prepared: Promise<Runtime> | null = null

/** The bare Electron, without anything to run; looked for once by each test file. */
export async function runtimeCommand(): Promise<StartCommand> {
  prepared ??= prepareRuntime()
  const runtime = await prepared
  const env = Object.entries(runtime.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { executable: runtime.executable, args: [...runtime.args], env: Object.fromEntries(env) }
}
