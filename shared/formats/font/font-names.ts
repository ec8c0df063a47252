/** What a font calls itself. */
import { viewOf } from './font-tables.ts'

const longestName = 60

export type FontNames = {
  /** The family, as other programs list it. */
  readonly family: string
  /** The one face, such as "Kestrel Sans Bold". */
  readonly full: string
}

/** Names of letters, digits and few signs, whatever the file holds; empty where it has none. */
export function readNames(name: Uint8Array): FontNames {
  const view = viewOf(name)
  const texts = view.getUint16(4)
  const found = new Map<number, string>()
  for (let index = 0; index < view.getUint16(2); index++) {
    const at = 6 + index * 12
    const [platform, language, kind] = [view.getUint16(at), view.getUint16(at + 4), view.getUint16(at + 6)]
    if ((kind !== 1 && kind !== 4) || (platform !== 3 && platform !== 1)) continue
    const isBest = platform === 3 && language === 0x409
    if (found.has(kind) && !isBest) continue
    const text = textAt(view, texts + view.getUint16(at + 10), view.getUint16(at + 8), platform === 3)
    if (text !== '') found.set(kind, text)
  }
  const family = found.get(1) ?? found.get(4) ?? ''
  return { family, full: found.get(4) ?? family }
}

function textAt(view: DataView, at: number, length: number, isWide: boolean): string {
  let text = ''
  for (let place = 0; place < length && text.length < 4 * longestName; place += isWide ? 2 : 1)
    text += String.fromCharCode(isWide ? view.getUint16(at + place) : view.getUint8(at + place))
  return text
    .replace(/[^\p{L}\p{N} ._+-]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestName)
    .trim()
}
