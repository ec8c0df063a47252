/** Whether letters, one a byte, stand at a place. */
export function isAt(view: DataView, at: number, signature: string): boolean {
  if (at + signature.length > view.byteLength) return false
  for (let index = 0; index < signature.length; index += 1) {
    if (view.getUint8(at + index) !== signature.charCodeAt(index)) return false
  }
  return true
}
