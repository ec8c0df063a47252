import { expect, test } from 'vitest'
import { countTests } from '../../electron/development/test-counts.ts'

test('failed tests are named with the reason’s first line, and so is a file that breaks before its first test', () => {
  const passed = { fullName: 'a map opens', status: 'passed', failureMessages: [] }
  const failed = {
    fullName: 'a map closes',
    status: 'failed',
    failureMessages: ['Error: it stays open\n    at line 3'],
  }
  const report = {
    numPassedTests: 2,
    testResults: [
      { name: 'one.test.ts', status: 'passed', message: '', assertionResults: [passed, passed] },
      { name: 'two.test.ts', status: 'failed', message: '', assertionResults: [failed] },
      { name: 'three.test.ts', status: 'failed', message: 'No such module\n', assertionResults: [] },
    ],
  }
  expect(countTests(report)).toEqual({
    passed: 2,
    failures: ['two.test.ts, a map closes: Error: it stays open', 'three.test.ts: No such module'],
  })
})
