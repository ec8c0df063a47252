// The date of the sources, so that the same sources give the same package at any time.
import { spawnSync } from 'node:child_process'
import { repositoryFolder } from '../repository-folder.ts'

/** That of the environment, as reproducible builds have it, else that of the last commit, else now. */
export function sourceDate(): Date {
  const { SOURCE_DATE_EPOCH: given } = process.env
  if (given !== undefined && /^\d+$/.test(given)) return new Date(Number(given) * 1_000)
  const { stdout, status } = spawnSync('git', ['log', '-1', '--format=%ct'], {
    cwd: repositoryFolder,
    encoding: 'utf8',
  })
  return status === 0 && stdout.trim() !== '' ? new Date(Number(stdout) * 1_000) : new Date()
}
