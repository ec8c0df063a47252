/** Pictures inside a deck: each a part of its own, which slides and masters name by a relation. */
import { decodeBase64 } from '../../journey/base64.ts'

export type Media = { readonly path: string; readonly bytes: Uint8Array }

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/webp': 'webp' }

/** What its files end with, and what that ending says, for the list of the parts' kinds. */
export const mediaDefaults = Object.entries(endings).map(
  ([mediaType, ending]) => `<Default Extension="${ending}" ContentType="${mediaType}"/>`,
)

/** The part that holds the picture of an address (see image-source.ts); `name` is that of its file. Null where it holds none. */
export function mediaOf(source: string, name: string): Media | null {
  const [, mediaType = '', data = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(source) ?? []
  const ending = endings[mediaType]
  const bytes = decodeBase64(data)
  return ending !== undefined && bytes !== null ? { path: `ppt/media/${name}.${ending}`, bytes } : null
}
