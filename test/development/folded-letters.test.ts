/** The built app folds texts as the sources do, with a tenth of the table. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { onlyFolded } from '../../electron/development/plugins/folded-letters.ts'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { isTypedAsLatin } from '../../shared/fold-text.ts'

const code = readFileSync(join(repositoryFolder, 'node_modules', 'any-ascii', 'block.js'), 'utf8')

function tableIn(module: string): (block: number) => string {
  return new Function(`${module.replace('export default', 'return')}`)()
}

it('keeps each character that a search has typed in Latin letters, and no other script', () => {
  const [whole, kept] = [tableIn(code), tableIn(onlyFolded(code))]
  const blocks = new Set<number>()
  for (let point = 0; point <= 0x10ffff; point += 1) {
    if ((point < 0xd800 || point > 0xdfff) && isTypedAsLatin(String.fromCodePoint(point))) blocks.add(point >>> 8)
  }
  expect([...blocks].filter((block) => kept(block) !== whole(block))).toEqual([])
  expect(kept(0x4e)).toBe('')
  expect(onlyFolded(code).length).toBeLessThan(code.length / 5)
})
