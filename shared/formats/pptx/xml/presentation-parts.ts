/** The parts of a deck around its slides: the least that slide programs open without fixing anything. */
import type { Box } from '../../../layout/grid/boxes.ts'
import type { Paint } from '../../../scene/primitives.ts'
import { escapeXml } from '../../svg/escape-xml.ts'
import type { Deck } from '../drawing/shapes.ts'
import { coverMeasures } from '../drawing/slide-sizes.ts'
import { slideTextHeight } from '../drawing/slide-text.ts'
import { emu, textSize } from '../drawing/slide-units.ts'
import { colourWriter, type ThemeColours } from './colours.ts'
import { brandRoom, brandShapes, logoXml } from './master-brand.ts'
import { mediaDefaults } from './media.ts'
import { itemXml, namespaces, shapeTree, xmlHead } from './slide-xml.ts'

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentType = 'application/vnd.openxmlformats-officedocument.presentationml'

/** `target` is relative to the part that the relations belong to; ids count from rId1. */
export function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(([kind, target], index) => {
    const type = kind.startsWith('http') ? kind : `${officeDocument}/${kind}`
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`
  })
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${list.join('')}</Relationships>`
}

export function packageRelationsXml(): string {
  return relations([
    ['officeDocument', 'ppt/presentation.xml'],
    ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ])
}

export function contentTypesXml(slideCount: number, layoutCount: number): string {
  const parts = [
    ['/ppt/presentation.xml', `${contentType}.presentation.main+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${contentType}.slideMaster+xml`],
    ...Array.from({ length: layoutCount }, (_, index) => [
      `/ppt/slideLayouts/slideLayout${index + 1}.xml`,
      `${contentType}.slideLayout+xml`,
    ]),
    ['/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ...Array.from({ length: slideCount }, (_, index) => [
      `/ppt/slides/slide${index + 1}.xml`,
      `${contentType}.slide+xml`,
    ]),
  ]
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    mediaDefaults.join('')
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides}</Types>`
}

export function presentationXml({ width, height, slides }: Deck): string {
  // Ids of masters and layouts count from 2^31, those of slides from 256.
  const list = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`).join('')
  const levels = defaultTextLevels()
  return `${xmlHead}<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle>${levels}</p:defaultTextStyle></p:presentation>`
}

export function presentationRelationsXml(slideCount: number): string {
  return relations([
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ['theme', 'theme/theme1.xml'],
    ...Array.from({ length: slideCount }, (_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
  ])
}

function defaultTextLevels(): string {
  const looks =
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
  return Array.from(
    { length: 9 },
    (_, level) =>
      `<a:lvl${level + 1}pPr marL="0" algn="l" defTabSz="914400"><a:defRPr sz="1200" kern="1200">${looks}</a:defRPr></a:lvl${level + 1}pPr>`,
  ).join('')
}

/** The title's place on master and layout; slides place their own. */
function titleHolder({ width, brand }: Deck, id: number): string {
  return holderAt({ x: 40, y: 24, width: width - 80 - brandRoom(brand), height: 48 }, id, 'anchor="ctr"', '')
}

function holderAt({ x, y, width, height }: Box, id: number, anchor: string, looks: string): string {
  const box = `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${box}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" ${anchor}><a:normAutofit/></a:bodyPr><a:lstStyle>${looks}</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>`
}

/** The logo is the third thing that the master relates to. */
const logoRelation = 'rId3'
const [titleId, logoId, firstBrandId] = [2, 3, 4]
/** After that, the second layout. */
const coverRelation = ({ brand }: Deck) => (brand?.mark?.logo ? 'rId4' : 'rId3')

/** `ink` is what the name of the brand is written in. */
export function masterXml(deck: Deck, colours: ThemeColours, ink: Paint): string {
  const { isDark } = colours
  const ground = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
  const names = isDark ? 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"' : 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"'
  const accents = [1, 2, 3, 4, 5, 6].map((number) => `accent${number}="accent${number}"`).join(' ')
  const colourMap = `<p:clrMap ${names} ${accents} hlink="hlink" folHlink="folHlink"/>`
  const titleLooks = `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${textSize(22)}" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr>`
  const styles = `<p:txStyles><p:titleStyle>${titleLooks}</p:titleStyle><p:bodyStyle>${defaultTextLevels()}</p:bodyStyle><p:otherStyle>${defaultTextLevels()}</p:otherStyle></p:txStyles>`
  const cover = hasCover(deck) ? `<p:sldLayoutId id="2147483650" r:id="${coverRelation(deck)}"/>` : ''
  return `${xmlHead}<p:sldMaster ${namespaces}><p:cSld>${ground}${shapeTree(`${brandXml(deck, colours, ink)}${titleHolder(deck, titleId)}`)}</p:cSld>${colourMap}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/>${cover}</p:sldLayoutIdLst>${styles}</p:sldMaster>`
}

function brandXml({ brand, width }: Deck, colours: ThemeColours, ink: Paint): string {
  if (!brand) return ''
  const shapes = brandShapes(brand, { width, isDark: colours.isDark, ink, firstId: firstBrandId })
  const colour = colourWriter(colours)
  return `${shapes.map((shape) => itemXml(shape, colour)).join('')}${logoXml(brand, width, logoId, logoRelation)}`
}

/** The layouts of the deck: that of its slides, and that of its cover where it has one. */
export function layoutsOf(deck: Deck): readonly string[] {
  const layout = (name: string, looks: string, holder: string) =>
    `${xmlHead}<p:sldLayout ${namespaces} ${looks}type="titleOnly" preserve="1"><p:cSld name="${name}">${shapeTree(holder)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  const journey = layout('Journey', '', titleHolder(deck, titleId))
  return hasCover(deck) ? [journey, layout('Cover', 'showMasterSp="0" ', coverTitleHolder())] : [journey]
}

function hasCover({ slides }: Deck): boolean {
  return slides.some(({ isCover }) => isCover)
}

function coverTitleHolder(): string {
  const { left, width, title } = coverMeasures
  const [size] = title.sizes
  const height = Math.ceil(slideTextHeight(title.maxLines, size))
  const looks = `<a:lvl1pPr><a:defRPr sz="${textSize(size)}"/></a:lvl1pPr>`
  return holderAt({ x: left, y: title.bottom - height, width, height }, titleId, 'anchor="b"', looks)
}

/** `at` in ISO 8601. */
export function corePropertiesXml({ title }: Deck, at: string): string {
  const moment = `${new Date(at).toISOString().slice(0, 19)}Z`
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`,
  )
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Throughline</dc:creator>${dates.join('')}</cp:coreProperties>`
}

export function appPropertiesXml({ slides }: Deck): string {
  return `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Throughline</Application><Slides>${slides.length}</Slides></Properties>`
}
