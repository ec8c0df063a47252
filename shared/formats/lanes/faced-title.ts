/** How somebody feels at a touchpoint, told by a face beside its name: "😡 Nobody answers", "Pays online :(". */
import type { Emotion } from '../../journey/schema.ts'
import { readFeeling } from './read-feeling.ts'

/** Faces alone: a tick, a light or a thumb beside a name may say something else. */
const face = /[\u{1F600}-\u{1F644}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}\u2639\u263A]\uFE0F?/u
const emoticon = /:-?[()|]{1,2}/

const leading = new RegExp(`^(${face.source})\\s*(?=[\\p{L}\\p{N}])`, 'u')
const trailing = new RegExp(`(?<=\\S)(?:\\s*(${face.source})|\\s+(${emoticon.source}))$`, 'u')

/** The name without its face, and what the face says; null where it has none that is understood. */
export function facedTitle(title: string): { readonly title: string; readonly emotion: Emotion | null } {
  const found = leading.exec(title) ?? trailing.exec(title)
  const emotion = found ? readFeeling(found[1] ?? found[2] ?? '', null) : null
  return found && emotion !== null ? { title: title.replace(found[0], '').trim(), emotion } : { title, emotion: null }
}
