// Starts the slowest test files first, so that none of them runs alone at the end.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Half a minute or more each: a clean clone has no times of earlier runs, and their size doesn't tell. */
const inWindows = [
  'accessibility',
  'outline',
  'gaps',
  'web-page',
  'strategy',
  'surfaces-of-many',
  'surfaces',
  'nothing-outside',
]
const slowest = [...inWindows, 'endings', 'failing-disk', 'kill']

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isSlow = ({ moduleId }: TestSpecification) => slowest.some((name) => moduleId.includes(`/${name}.`))
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))]
  }
}
