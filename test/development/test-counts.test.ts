import { expect, test } from 'vitest'
import { countTests } from '../../electron/development/test-counts.ts'

test('failed tests are named with the reason’s first line, as are those tried again and files that break', () => {
  const passed = { fullName: 'a map opens', status: 'passed', failureMessages: [] }
  const failureMessages = ['Error: it stays open\n    at line 3']
  const failed = { fullName: 'a map closes', status: 'failed', failureMessages }
  const again = { fullName: 'a map fades', status: 'passed', failureMessages }
  const report = {
    numPassedTests: 3,
    testResults: [
      { name: 'one.test.ts', status: 'passed', message: '', assertionResults: [passed, passed, again] },
      { name: 'two.test.ts', status: 'failed', message: '', assertionResults: [failed] },
      { name: 'three.test.ts', status: 'failed', message: 'No such module\n', assertionResults: [] },
    ],
  }
  expect(countTests(report)).toEqual({
    passed: 3,
    failures: ['two.test.ts, a map closes: Error: it stays open', 'three.test.ts: No such module'],
    unsteady: ['one.test.ts, a map fades: Error: it stays open'],
  })
})
