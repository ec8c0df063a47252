/** Someone who is not root: only for them does Chromium have its sandbox. */
import { spawnSync } from 'node:child_process'
import { chownSync } from 'node:fs'
import { isRoot } from '../../../electron/development/runtime.ts'
import { temporaryFolder } from './launch.ts'

export type OrdinaryUser = {
  readonly uid?: number
  readonly gid?: number
  /** A folder that is theirs. */
  readonly home: string
  /** Their environment, without a display. */
  readonly env: NodeJS.ProcessEnv
}

const nobody = 65_534

/** Whoever runs the tests, or nobody where that is root; a sentence where such a user has no sandbox here. */
export function ordinaryUser(): OrdinaryUser | string {
  const identity = isRoot() ? { uid: nobody, gid: nobody } : {}
  const { status } = spawnSync('unshare', ['--user', 'true'], identity)
  if (status !== 0) return 'An ordinary user may make no namespace here, which the sandbox needs.'
  const home = temporaryFolder()
  if (isRoot()) chownSync(home, nobody, nobody)
  const { PATH } = process.env
  return { ...identity, home, env: { PATH, HOME: home } }
}
