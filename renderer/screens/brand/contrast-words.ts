import type { BrandSample } from '../../../shared/scene/brand-sample.ts'
import type { PictureThemeName } from '../../../shared/scene/theme.ts'

export const themeWords: Readonly<Record<PictureThemeName, string>> = { light: 'Light', dark: 'Dark', print: 'Print' }

/** "Contrast 5.1:1", or what text is written in instead so that it can be read. Cut, not rounded: 4.46 is no 4.5. */
export function contrastWords(
  { shade, contrast, isAdjusted }: NonNullable<BrandSample['written']>,
  theme: PictureThemeName,
): string {
  const ratio = `${(Math.floor(contrast * 10) / 10).toFixed(1)}:1`
  if (!isAdjusted) return `Contrast ${ratio}`
  return `Text is ${theme === 'dark' ? 'lightened' : 'darkened'} to ${shade}, contrast ${ratio}`
}
