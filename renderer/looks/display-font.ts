import type { CSSProperties } from 'react'
import type { Face } from '../../shared/layout/grid/measure-text.ts'
import { familiesAfter } from '../../shared/scene/font.ts'

/** Sets the headings within an element in a brand's typeface, where it has one. */
export function displayFont(face: Face | null): CSSProperties {
  return face ? ({ '--font-display': familiesAfter(face.family) } as CSSProperties) : {}
}
