/** What a web page may do, as the browser enforces it: run its own script, use its own style and fonts, and reach nobody. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { encodeBase64 } from '../formats/journey/base64.ts'

/** What stands between the tags, to the letter, and whether the page has images. */
type Held = { readonly script: string; readonly style: string; readonly hasImages: boolean }

export function contentPolicy({ script, style, hasImages }: Held): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    ...(hasImages ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${encodeBase64(sha256(utf8ToBytes(text)))}`
}
