/** Pictures inside a deck: each a part of its own, which slides and masters name by a relation. */
import { decodeBase64 } from '../../journey/base64.ts'
import { mediaEndings } from '../drawing/slide-media.ts'

export type Media = { readonly path: string; readonly bytes: Uint8Array }

/** What its files end with, and what that ending says, for the list of the parts' kinds. */
export const mediaDefaults = Object.entries(mediaEndings).map(
  ([mediaType, ending]) => `<Default Extension="${ending}" ContentType="${mediaType}"/>`,
)

/** The part that holds the picture of an address (see image-source.ts); `name` is that of its file. Null where it holds none. */
export function mediaOf(source: string, name: string): Media | null {
  const [, mediaType = '', data = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(source) ?? []
  const ending = mediaEndings[mediaType]
  const bytes = decodeBase64(data)
  return ending !== undefined && bytes !== null ? { path: `ppt/media/${name}.${ending}`, bytes } : null
}
