import { expect, test } from 'vitest'
import { editedWords } from '../../renderer/screens/library/edited-words.ts'

const now = new Date(2025, 10, 20, 9, 30)

test.each([
  [new Date(2025, 10, 20, 9, 29, 40), 'Edited just now'],
  [new Date(2025, 10, 20, 9, 26), 'Edited 4 minutes ago'],
  [new Date(2025, 10, 20, 9, 29), 'Edited 1 minute ago'],
  [new Date(2025, 10, 20, 6, 0), 'Edited 3 hours ago'],
  [new Date(2025, 10, 19, 23, 0), 'Edited yesterday'],
  [new Date(2025, 10, 16, 12, 0), 'Edited 4 days ago'],
  [new Date(2025, 10, 12, 12, 0), 'Edited 12 November 2025'],
  [new Date(2024, 10, 12, 12, 0), 'Edited 12 November 2024'],
  // A clock that was set back is no reason to speak of the future.
  [new Date(2025, 10, 20, 10, 0), 'Edited just now'],
])('%s', (then, words) => {
  expect(editedWords(then.toISOString(), now)).toBe(words)
})

test('a date that is none has no words', () => {
  expect(editedWords('', now)).toBe('')
})
