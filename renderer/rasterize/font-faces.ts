/** The page's typefaces for workers, which have no style sheets. */
import type { Face } from '../scene/handed-fonts.ts'

export function fontFaces(): Face[] {
  return [...document.styleSheets].flatMap(({ cssRules, href }) =>
    [...cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({
        family: style.getPropertyValue('font-family').replaceAll('"', ''),
        source: wholeAddresses(style.getPropertyValue('src'), href ?? document.baseURI),
        descriptors: {
          weight: style.getPropertyValue('font-weight'),
          style: style.getPropertyValue('font-style'),
          unicodeRange: style.getPropertyValue('unicode-range'),
        },
      })),
  )
}

function wholeAddresses(source: string, base: string): string {
  return source.replace(/url\("?([^")]+)"?\)/g, (_, address: string) => `url("${new URL(address, base).href}")`)
}
