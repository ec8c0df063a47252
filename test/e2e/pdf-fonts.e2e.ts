/** In which faces the PDFs are set that leave the app, as other people's programs find them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { fontsOfPdf, fontTableOf, pdffontsMissing } from '../support/pdf-fonts.ts'
import { commandLine } from './support/export.ts'
import { temporaryFolder } from './support/launch.ts'

const example = join(repositoryFolder, 'resources', 'examples', 'rail-europe.journey')

it.skipIf(pdffontsMissing !== null).each([
  ['the map on one page', ['export', example]],
  ['the map stage by stage', ['export', example, '--pages', 'stages', '--paper', 'a4', '--insights', 'all']],
  ['the report', ['report', example, '--appendix']],
])(`embeds our face and no other in %s${pdffontsMissing ? ` (${pdffontsMissing})` : ''}`, async (_, args) => {
  const folder = temporaryFolder()
  const out = join(folder, 'out.pdf')
  expect(await commandLine(folder, [...args, '-o', out])).toBe(0)
  const pdf = readFileSync(out)
  const table = fontTableOf(pdf)
  expect(table.length).toBeGreaterThan(0)
  expect(table.filter(({ isEmbedded, isText }) => !isEmbedded || !isText)).toEqual([])
  // A variable face is embedded as drawings of its letters, which have their name in another place than where pdffonts looks.
  const names = [...new Set([...fontsOfPdf(pdf), ...table.flatMap(({ name }) => name ?? [])])]
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !/^(?:[A-Z]{6}\+)?Inter/.test(name))).toEqual([])
})
