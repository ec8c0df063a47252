/** A deck as the bytes of a .pptx file. */
import { strToU8, zipSync } from 'fflate/browser'
import type { PictureTheme } from '../../scene/theme.ts'
import { colourWriter, themeColours } from './colours.ts'
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  layoutXml,
  masterXml,
  packageRelationsXml,
  presentationRelationsXml,
  presentationXml,
  relations,
} from './presentation-parts.ts'
import type { Deck } from './shapes.ts'
import { slideXml } from './slide-xml.ts'
import { themeXml } from './theme-xml.ts'

/** The earliest moment that a zip can tell: the same deck is the same bytes. */
const packedAt = '1980-01-01T00:00:00'

/** `at` is what the file says of when it was made, in ISO 8601. */
export function writePptx(deck: Deck, theme: PictureTheme, at: string): Uint8Array {
  const colours = themeColours(theme)
  const colour = colourWriter(colours)
  const toLayout = relations([['slideLayout', '../slideLayouts/slideLayout1.xml']])
  // What kind each part is stands first: some readers look at nothing else to know the file.
  const parts: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypesXml(deck.slides.length)],
    ['_rels/.rels', packageRelationsXml()],
    ['docProps/app.xml', appPropertiesXml(deck)],
    ['docProps/core.xml', corePropertiesXml(deck, at)],
    ['ppt/presentation.xml', presentationXml(deck)],
    ['ppt/_rels/presentation.xml.rels', presentationRelationsXml(deck.slides.length)],
    ['ppt/theme/theme1.xml', themeXml(colours)],
    ['ppt/slideMasters/slideMaster1.xml', masterXml(deck, colours)],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relations([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['theme', '../theme/theme1.xml'],
      ]),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', layoutXml(deck)],
    ['ppt/slideLayouts/_rels/slideLayout1.xml.rels', relations([['slideMaster', '../slideMasters/slideMaster1.xml']])],
    ...deck.slides.flatMap((slide, index): [string, string][] => [
      [`ppt/slides/slide${index + 1}.xml`, slideXml(slide, colour)],
      [`ppt/slides/_rels/slide${index + 1}.xml.rels`, toLayout],
    ]),
  ]
  const files = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]))
  return zipSync(files, { mtime: packedAt, level: 6 })
}
