import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'

const read = (name: string) => readFileSync(join(repositoryFolder, name), 'utf8')

it('the version of the package is the newest that the changelog names', () => {
  const named = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, version]) => version)
  const { version } = JSON.parse(read('package.json'))
  expect(named[0]).toBe(version)
})

it('the lock file names a checksum for all that a build is made of, and no address', () => {
  const lock: { packages: Readonly<Record<string, { integrity?: string; resolved?: string; optional?: boolean }>> } =
    JSON.parse(read('package-lock.json'))
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  expect(packages.length).toBeGreaterThan(100)
  // Parts for other systems are named by what needs them.
  const own = packages.filter(([, { optional }]) => optional !== true)
  expect(own.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([])
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})
