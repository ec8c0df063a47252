/** A screen in the units of projector mode. */
import { footerHeight, headerHeight } from './wall-sizes.ts'

/** In CSS pixels. */
export type Screen = { readonly width: number; readonly height: number }

/** `unit` is how many pixels one unit takes; the other two are the screen's size in units. */
export type ScreenUnits = { readonly unit: number; readonly width: number; readonly height: number }

const lines = 1080
/** A screen narrower than 4 to 3 has no room for titles by its height; its width then sets their size. */
const narrowestWidth = 1440

export function screenUnits({ width, height }: Screen): ScreenUnits {
  const unit = Math.max(0.1, Math.min(height / lines, width / narrowestWidth))
  return { unit, width: width / unit, height: height / unit }
}

/** Between header and footer. */
export function bodyHeight(units: ScreenUnits): number {
  return units.height - headerHeight - footerHeight
}
