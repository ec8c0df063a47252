/** A deck as the bytes of a .pptx file. */
import type { Face } from '../../layout/grid/measure-text.ts'
import type { PictureTheme } from '../../scene/theme.ts'
import { escapeXml } from '../svg/escape-xml.ts'
import { type Deflate, writeZip, type ZipPart } from '../zip/write-zip.ts'
import { type Deck, itemsWithin, type Slide } from './drawing/shapes.ts'
import { colourWriter, type ThemeColours, themeColours } from './xml/colours.ts'
import { type Media, mediaOf } from './xml/media.ts'
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  layoutsOf,
  masterXml,
  packageRelationsXml,
  presentationRelationsXml,
  presentationXml,
  relations,
} from './xml/presentation-parts.ts'
import { slideXml, xmlHead } from './xml/slide-xml.ts'

/** `at` is what the file says of when it was made, in ISO 8601: the same deck of the same moment is the same bytes. */
export function writePptx(deck: Deck, theme: PictureTheme, at: string, deflate: Deflate): Uint8Array {
  return writeZip(partsOf(deck, theme, at), deflate)
}

/** One by one, since the text of a slide is long. */
function* partsOf(deck: Deck, theme: PictureTheme, at: string): Generator<ZipPart> {
  const colours = themeColours(theme)
  const colour = colourWriter(colours)
  const logoSource = deck.brand?.mark?.logo?.source
  const logo = logoSource === undefined ? null : mediaOf(logoSource, 'logo')
  const media = mediaOfSlides(deck, logoSource === undefined || !logo ? [] : [[logoSource, logo]])
  const layouts = layoutsOf(deck)
  // What kind each part is stands first: some readers look at nothing else to know the file.
  yield ['[Content_Types].xml', contentTypesXml(deck.slides.length, layouts.length)]
  yield ['_rels/.rels', packageRelationsXml()]
  yield ['docProps/app.xml', appPropertiesXml(deck)]
  yield ['docProps/core.xml', corePropertiesXml(deck, at)]
  yield ['ppt/presentation.xml', presentationXml(deck)]
  yield ['ppt/_rels/presentation.xml.rels', presentationRelationsXml(deck.slides.length)]
  yield ['ppt/theme/theme1.xml', themeXml(colours, deck.brand?.name || 'Throughline', theme.display)]
  yield ['ppt/slideMasters/slideMaster1.xml', masterXml(deck, colours, theme.accent)]
  const masterRelations = relations([
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['theme', '../theme/theme1.xml'],
    ...(logo ? [['image', `../media/${fileName(logo)}`] as const] : []),
    ...(layouts.length > 1 ? [['slideLayout', '../slideLayouts/slideLayout2.xml'] as const] : []),
  ])
  yield ['ppt/slideMasters/_rels/slideMaster1.xml.rels', masterRelations]
  const layoutRelations = relations([['slideMaster', '../slideMasters/slideMaster1.xml']])
  for (const [index, xml] of layouts.entries()) {
    yield [`ppt/slideLayouts/slideLayout${index + 1}.xml`, xml]
    yield [`ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`, layoutRelations]
  }
  for (const [index, slide] of deck.slides.entries()) {
    const sources = sourcesIn(slide).filter((source) => media.has(source))
    // The layout is the first thing that a slide relates to.
    const relationOf = (source: string) => (media.has(source) ? `rId${sources.indexOf(source) + 2}` : null)
    const pictures = sources.map((source) => ['image', `../media/${fileName(media.get(source))}`] as const)
    yield [`ppt/slides/slide${index + 1}.xml`, slideXml(slide, colour, relationOf)]
    const layout = `../slideLayouts/slideLayout${slide.isCover ? 2 : 1}.xml`
    const slideRelations = relations([['slideLayout', layout], ...pictures])
    yield [`ppt/slides/_rels/slide${index + 1}.xml.rels`, slideRelations]
  }
  for (const { path, bytes } of media.values()) yield [path, bytes]
}

type MediaBySource = readonly (readonly [source: string, part: Media])[]

/** The pictures of all slides beside those of the master, each once, however many slides show it. */
function mediaOfSlides({ slides }: Deck, ofMaster: MediaBySource): ReadonlyMap<string, Media> {
  const known = new Map(ofMaster)
  const sources = [...new Set(slides.flatMap(sourcesIn))].filter((source) => !known.has(source))
  const ofSlides = sources.flatMap((source, at) => {
    const part = mediaOf(source, `image${at + 1}`)
    return part ? [[source, part] as const] : []
  })
  return new Map([...ofMaster, ...ofSlides])
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
const usualFace = '<a:latin typeface="Arial" panose="020B0604020202020204"/>'
const otherScripts = '<a:ea typeface=""/><a:cs typeface=""/>'

/** The deck's theme: the picture's colours, one typeface, or another for titles, and the plainest of effects. */
function themeXml({ slots }: ThemeColours, brand: string, display: Face | undefined): string {
  const name = escapeXml(brand)
  const colours = slots.map(
    ([slot, , paint]) => `<a:${slot}><a:srgbClr val="${paint.slice(1).toUpperCase()}"/></a:${slot}>`,
  )
  const titleFace = display ? `<a:latin typeface="${escapeXml(display.family)}"/>` : usualFace
  const fonts = `<a:majorFont>${titleFace}${otherScripts}</a:majorFont><a:minorFont>${usualFace}${otherScripts}</a:minorFont>`
  const looks = `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(9525)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`
  return `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colours.join('')}</a:clrScheme><a:fontScheme name="${name}">${fonts}</a:fontScheme><a:fmtScheme name="${name}">${looks}</a:fmtScheme></a:themeElements></a:theme>`
}
