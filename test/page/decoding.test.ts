/** Images of others are taken apart by nobody but a page, which runs in Chromium's sandbox. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'

it('has no decoder of images in the main process, but for a picture that the app drew itself', () => {
  const folder = join(repositoryFolder, 'electron')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const decoding = files.filter((name) =>
    /\bnativeImage\b|createThumbnail/.test(readFileSync(join(folder, name), 'utf8')),
  )
  expect(decoding.filter((name) => !name.startsWith('development/'))).toEqual(['files/copy-picture.ts'])
})
