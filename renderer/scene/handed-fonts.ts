/** Typefaces that come with what is drawn: handed over as bytes, for which a page needs no address. */
import type { FontFace as HandedFace } from '../../shared/formats/svg/svg.ts'
import { familiesAfter } from '../../shared/scene/font.ts'

/** A typeface as FontFace takes it. */
export type Face = {
  readonly family: string
  readonly source: string | Uint8Array<ArrayBuffer>
  readonly descriptors: FontFaceDescriptors
}

export function faceOf({ family, weightRange, unicodeRange, base64 }: HandedFace): Face {
  const source = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return { family, source, descriptors: { weight: weightRange, unicodeRange } }
}

/** Settles once they can be drawn with; one that the browser refuses is left out. */
export async function addFonts(handed: readonly HandedFace[], fonts: FontFaceSet): Promise<void> {
  const faces = handed.map(faceOf).map(({ family, source, descriptors }) => new FontFace(family, source, descriptors))
  const loaded = await Promise.allSettled(faces.map((face) => face.load()))
  for (const one of loaded) if (one.status === 'fulfilled') fonts.add(one.value)
}

/** What headings are set in, where the brand has a typeface of its own. */
export function setHeadingsIn(family: string | undefined, { style }: HTMLElement): void {
  if (family !== undefined) style.setProperty('--font-display', familiesAfter(family))
}
