/** Base64 as it is written, and in no other spelling: so that what was read is what will be written. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Int16Array(128).fill(-1)
for (const [value, letter] of [...letters].entries()) values[letter.charCodeAt(0)] = value

/** How many bytes a text of base64 stands for, whether it is sound or not. */
export function base64Length(text: string): number {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return (text.length / 4) * 3 - padding
}

export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const bits = (one << 16) | (two << 8) | three
    const four = [18, 12, 6, 0].map((shift) => letters[(bits >> shift) & 63]).join('')
    text += four.slice(0, Math.min(4, bytes.length - at + 1)).padEnd(4, '=')
  }
  return text
}

/** The bytes; null where the text isn't base64 to the letter. */
export function decodeBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const bytes = new Uint8Array(base64Length(text))
  const end = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)
  let [bits, held, at] = [0, 0, 0]
  for (let place = 0; place < end; place += 1) {
    const value = values[text.charCodeAt(place)] ?? -1
    if (value < 0) return null
    bits = (bits << 6) | value
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at] = (bits >> held) & 0xff
      at += 1
      bits &= (1 << held) - 1
    }
  }
  // What is left over would be written as nothing.
  return bits === 0 ? bytes : null
}
