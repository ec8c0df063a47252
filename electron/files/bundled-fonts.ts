import { join } from 'node:path'
import { app } from 'electron'
import type { FontFace } from '../../shared/formats/svg/svg.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { fontFacesFor, fontFacesForTexts } from './fonts.ts'

/** The app's own fonts, as far as the scene needs them. */
export function bundledFontsFor(scene: Scene): Promise<FontFace[]> {
  return fontFacesFor(scene, bundledFontFolder())
}

export function bundledFontsForTexts(texts: readonly string[]): Promise<FontFace[]> {
  return fontFacesForTexts(texts, bundledFontFolder())
}

export function bundledFontFolder(): string {
  return join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources', 'fonts')
}
