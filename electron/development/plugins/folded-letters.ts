// Leaves out of any-ascii what no search asks it for: nine tenths of its table are letters of scripts that nobody types Latin ones for.
import type { Plugin } from 'vite'
import { isTypedAsLatin } from '../../../shared/fold-text.ts'

const lastCodePoint = 0x10ffff
const surrogates = { first: 0xd800, last: 0xdfff }

export const foldedLetters: Plugin = {
  name: 'folded-letters',
  transform: {
    filter: { id: /any-ascii\/block\.js$/ },
    handler: (code) => ({ code: onlyFolded(code), map: null }),
  },
}

/** The table's module has a line for each block of 256 characters. */
export function onlyFolded(code: string): string {
  const blocks = foldedBlocks()
  return code.replace(/^case (\d+):return".*"\n/gm, (line, block) => (blocks.has(Number(block)) ? line : ''))
}

function foldedBlocks(): ReadonlySet<number> {
  const blocks = new Set<number>()
  for (let point = 0; point <= lastCodePoint; point += 1) {
    if (point >= surrogates.first && point <= surrogates.last) continue
    if (isTypedAsLatin(String.fromCodePoint(point))) blocks.add(point >>> 8)
  }
  return blocks
}
