// What a Linux package has beside the app and is written from the sources: the manual page and what shells complete.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { helpText } from '../../command-line/help.ts'
import { repositoryFolder } from '../repository-folder.ts'
import { bashCompletion, fishCompletion, zshCompletion } from './completions.ts'
import { manPage } from './man-page.ts'
import { sourceDate } from './source-date.ts'

export const linuxFolder = join(repositoryFolder, 'out', 'linux')

export function writeLinuxFiles(): void {
  mkdirSync(linuxFolder, { recursive: true })
  const page = manPage(helpText, readVersion(), sourceDate().toISOString().slice(0, 10))
  const files: Readonly<Record<string, string | Buffer>> = {
    'throughline.1.gz': gzipSync(page, { level: 9 }),
    'throughline.bash': bashCompletion(helpText),
    'throughline.fish': fishCompletion(helpText),
    _throughline: zshCompletion(helpText),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(linuxFolder, name), content)
}

export function readVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8'))
  return version
}
