/** A deck as the bytes of a .pptx file. */
import { strToU8, zipSync } from 'fflate/browser'
import type { PictureTheme } from '../../scene/theme.ts'
import { escapeXml } from '../svg/escape-xml.ts'
import { type Deck, itemsWithin, type Slide } from './drawing/shapes.ts'
import { colourWriter, type ThemeColours, themeColours } from './xml/colours.ts'
import { type Media, mediaOf } from './xml/media.ts'
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
} from './xml/presentation-parts.ts'
import { slideXml, xmlHead } from './xml/slide-xml.ts'

/** The earliest moment that a zip can tell: the same deck is the same bytes. */
const packedAt = '1980-01-01T00:00:00'

/** `at` is what the file says of when it was made, in ISO 8601. */
export function writePptx(deck: Deck, theme: PictureTheme, at: string): Uint8Array {
  const colours = themeColours(theme)
  const colour = colourWriter(colours)
  const logoSource = deck.brand?.mark?.logo?.source
  const logo = logoSource === undefined ? null : mediaOf(logoSource, 'logo')
  const media = mediaOfSlides(deck)
  // What kind each part is stands first: some readers look at nothing else to know the file.
  const parts: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypesXml(deck.slides.length)],
    ['_rels/.rels', packageRelationsXml()],
    ['docProps/app.xml', appPropertiesXml(deck)],
    ['docProps/core.xml', corePropertiesXml(deck, at)],
    ['ppt/presentation.xml', presentationXml(deck)],
    ['ppt/_rels/presentation.xml.rels', presentationRelationsXml(deck.slides.length)],
    ['ppt/theme/theme1.xml', themeXml(colours, deck.brand?.name || 'Throughline')],
    ['ppt/slideMasters/slideMaster1.xml', masterXml(deck, colours, theme.accent)],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relations([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['theme', '../theme/theme1.xml'],
        ...(logo ? [['image', `../media/${fileName(logo)}`] as const] : []),
      ]),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', layoutXml(deck)],
    ['ppt/slideLayouts/_rels/slideLayout1.xml.rels', relations([['slideMaster', '../slideMasters/slideMaster1.xml']])],
    ...deck.slides.flatMap((slide, index): [string, string][] => {
      const sources = sourcesIn(slide).filter((source) => media.has(source))
      // The layout is the first thing that a slide relates to.
      const relationOf = (source: string) => (media.has(source) ? `rId${sources.indexOf(source) + 2}` : null)
      const pictures = sources.map((source) => ['image', `../media/${fileName(media.get(source))}`] as const)
      return [
        [`ppt/slides/slide${index + 1}.xml`, slideXml(slide, colour, relationOf)],
        [
          `ppt/slides/_rels/slide${index + 1}.xml.rels`,
          relations([['slideLayout', '../slideLayouts/slideLayout1.xml'], ...pictures]),
        ],
      ]
    }),
  ]
  const files: Record<string, Uint8Array> = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]))
  for (const part of [...(logo ? [logo] : []), ...media.values()]) files[part.path] = part.bytes
  return zipSync(files, { mtime: packedAt, level: 6 })
}

/** The pictures of all slides, each once, however many slides show it. */
function mediaOfSlides({ slides }: Deck): ReadonlyMap<string, Media> {
  const sources = [...new Set(slides.flatMap(sourcesIn))]
  return new Map(
    sources.flatMap((source, at) => {
      const part = mediaOf(source, `image${at + 1}`)
      return part ? [[source, part] as const] : []
    }),
  )
}

function sourcesIn({ items }: Slide): readonly string[] {
  return [...new Set(itemsWithin(items).flatMap((item) => (item.kind === 'picture' ? [item.source] : [])))]
}

function fileName(part: Media | undefined): string {
  return part?.path.split('/').at(-1) ?? ''
}

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
/** A deck goes to people who don't have Inter: in what everyone has, they see it as it was made. */
const face = '<a:latin typeface="Arial" panose="020B0604020202020204"/><a:ea typeface=""/><a:cs typeface=""/>'

/** The deck's theme: the picture's colours, one typeface and the plainest of effects. */
function themeXml({ slots }: ThemeColours, brand: string): string {
  const name = escapeXml(brand)
  const colours = slots.map(
    ([slot, , paint]) => `<a:${slot}><a:srgbClr val="${paint.slice(1).toUpperCase()}"/></a:${slot}>`,
  )
  const fonts = `<a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont>`
  const looks = `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(9525)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`
  return `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colours.join('')}</a:clrScheme><a:fontScheme name="${name}">${fonts}</a:fontScheme><a:fmtScheme name="${name}">${looks}</a:fmtScheme></a:themeElements></a:theme>`
}
