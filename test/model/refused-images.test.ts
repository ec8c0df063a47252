/** What is said of files that can't become images. */
import { expect, it } from 'vitest'
import { prepareImage } from '../../renderer/model/images/prepare-image.ts'
import { refusedWords } from '../../renderer/model/images/refused-words.ts'
import { FailureError } from '../../shared/failure.ts'
import { maxJourneyBytes } from '../../shared/formats/reading/json-limits.ts'

const noImage = new FailureError('file-refused', 'it is no PNG, JPEG or WebP image')

it('refuses a file of which no more was read than may be, for its size', async () => {
  const cut = new Blob([new Uint8Array(maxJourneyBytes + 1)])
  await expect(prepareImage(cut, 100)).rejects.toThrow('it is larger than 50 MB')
})

it('says of each of a few files why, and of many how many, so that none goes unsaid', () => {
  const refused = (names: readonly string[]) => refusedWords(names.map((name) => ({ name, error: noImage })))
  expect(refused([])).toEqual([])
  expect(refused(['a.gif', 'b.gif'])).toEqual([
    'Couldn’t add “a.gif”: it is no PNG, JPEG or WebP image.',
    'Couldn’t add “b.gif”: it is no PNG, JPEG or WebP image.',
  ])
  expect(refused(['a.gif', 'b.gif', 'c.gif'])).toEqual([
    'Couldn’t add 3 files. The first was “a.gif”: it is no PNG, JPEG or WebP image.',
  ])
})

it('says once of a file that can’t be read that it can’t', () => {
  const error = new FailureError('file-unreadable', 'Couldn’t open /tmp/a.png: the file or folder doesn’t exist.')
  expect(refusedWords([{ name: 'a.png', error }])).toEqual([error.message])
})
