/** `gaps` from a clone: answered from a bundle while that is fresh, from the sources where they are newer. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { bundleGaps } from '../../electron/development/gaps-bundle.ts'
import { describeSource, freshBundle } from '../../electron/development/gaps-freshness.ts'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { analyze, gapAnswerJson } from '../../shared/gaps/analyze.ts'
import { exampleDocument } from '../support/example-document.ts'

const folder = mkdtempSync(join(tmpdir(), 'gaps-bundle-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('answers from the bundle what the sources answer', async () => {
  await bundleGaps()
  expect(freshBundle()).toMatch(/gaps-[\da-f]{16}\.cjs$/)
  const cli = join(repositoryFolder, 'electron', 'development', 'cli.js')
  const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')
  const answer = execFileSync(process.execPath, [cli, 'gaps', example, '--json'], { encoding: 'utf8' })
  expect(answer).toBe(`${gapAnswerJson(analyze(exampleDocument()))}\n`)
})

it('has no fresh bundle where there is none, and once a source is other than it was or gone', () => {
  const source = join(folder, 'source.ts')
  const path = relative(repositoryFolder, source)
  writeFileSync(source, 'one')
  const current = ['gaps-0.cjs', describeSource(path)].join('\n')
  expect(freshBundle('')).toBeNull()
  expect(freshBundle(current)).toMatch(/gaps-0\.cjs$/)
  writeFileSync(source, 'other')
  expect(freshBundle(current)).toBeNull()
  rmSync(source)
  expect(freshBundle(current)).toBeNull()
})
