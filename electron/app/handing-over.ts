/**
 * What a second start sends to the app that runs: the files that it was given. Electron carries plain text whole; a text
 * with letters beyond Latin 1 is stored in two bytes a letter, and is cut off on Linux at the first byte that is zero.
 */

type HandedOver = { readonly files: string }

export function handOver(files: readonly string[]): HandedOver {
  return { files: Buffer.from(JSON.stringify(files)).toString('base64') }
}

/** The files of `handOver`; none where something else was sent. */
export function takeOver(handed: unknown): string[] {
  const text = typeof handed === 'object' && handed !== null && 'files' in handed ? handed.files : null
  if (typeof text !== 'string') return []
  try {
    const files: unknown = JSON.parse(Buffer.from(text, 'base64').toString())
    return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : []
  } catch {
    return []
  }
}
