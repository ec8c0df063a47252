// Reads how many tests passed and which failed out of vitest's JSON report.
import { existsSync, readFileSync } from 'node:fs'

export interface Counts {
  readonly passed: number
  /** Each failed test's file, name and the first line of its reason. */
  readonly failures: readonly string[]
  /** Those that passed only when they were tried once more, in the same words. */
  readonly unsteady: readonly string[]
}

interface Report {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly TestResult[]
  }[]
}

interface TestResult {
  readonly fullName: string
  readonly status: string
  readonly failureMessages: readonly string[] | null
}

export function readCounts(file: string): Counts {
  return existsSync(file)
    ? countTests(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failures: [], unsteady: [] }
}

/** A file that breaks before its first test counts as one failure: it would go unseen otherwise. */
export function countTests(report: Report): Counts {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) return [`${name}: ${firstLine(message)}`]
    return assertionResults.filter((test) => test.status === 'failed').map((test) => inWords(name, test))
  })
  const unsteady = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
      .map((test) => inWords(name, test)),
  )
  return { passed: report.numPassedTests, failures, unsteady }
}

const inWords = (file: string, { fullName, failureMessages }: TestResult): string =>
  `${file}, ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? ''
