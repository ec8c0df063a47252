/** One slide's items as PresentationML. */
import type { Box } from '../../../layout/grid/boxes.ts'
import { escapeXml } from '../../svg/escape-xml.ts'
import { connectorForm } from '../drawing/connector-form.ts'
import {
  itemsWithin,
  type Slide,
  type SlideConnector,
  type SlideCurve,
  type SlideGroup,
  type SlideIcon,
  type SlideItem,
  type SlidePicture,
  type SlideShape,
  sites,
} from '../drawing/shapes.ts'
import { emu } from '../drawing/slide-units.ts'
import type { ColourXml } from './colours.ts'
import { iconFineness, iconForm, iconGrid } from './icon-form.ts'
import { textBody } from './text-xml.ts'

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The group that holds all shapes of a slide, a layout or a master. */
export function shapeTree(content: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${content}</p:spTree>`
}

/** The relation by which a slide names the part of a picture; null where it has none. */
export type RelationOf = (source: string) => string | null

const noPictures: RelationOf = () => null

export function slideXml(slide: Slide, colour: ColourXml, relationOf: RelationOf): string {
  const content = slide.items.map((item) => itemXml(item, colour, relationOf)).join('')
  const master = slide.isCover ? ' showMasterSp="0"' : ''
  return `${xmlHead}<p:sld ${namespaces}${master}><p:cSld>${shapeTree(content)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
}

export function itemXml(item: SlideItem, colour: ColourXml, relationOf = noPictures): string {
  switch (item.kind) {
    case 'shape':
      return shapeXml(item, colour)
    case 'curve':
      return curveXml(item, colour)
    case 'icon':
      return iconXml(item, colour)
    case 'group':
      return groupXml(item, colour, relationOf)
    case 'picture':
      return pictureXml(item, relationOf)
    case 'connector':
      return connectorXml(item, colour)
  }
}

/** Within a group places are told as on the slide. */
function groupXml(group: SlideGroup, colour: ColourXml, relationOf: RelationOf): string {
  const { x, y, width, height } = boxAround(group.items)
  const place = `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`
  const within = place.replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')
  const items = group.items.map((item) => itemXml(item, colour, relationOf)).join('')
  return `<p:grpSp><p:nvGrpSpPr>${properties(group)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${within}</a:xfrm></p:grpSpPr>${items}</p:grpSp>`
}

function pictureXml(picture: SlidePicture, relationOf: RelationOf): string {
  const relation = relationOf(picture.source)
  if (relation === null) return ''
  const fill = `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>`
  return `<p:pic><p:nvPicPr>${properties(picture)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>${fill}<p:spPr>${place(picture.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
}

function boxAround(items: readonly SlideItem[]): Box {
  const boxes = itemsWithin(items).flatMap((item) => ('box' in item ? [item.box] : []))
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

function iconXml(icon: SlideIcon, colour: ColourXml): string {
  const side = iconGrid * iconFineness
  const path = `<a:path w="${side}" h="${side}" fill="none">${iconForm(icon.d)}</a:path>`
  const line = `<a:ln w="${emu((2 / iconGrid) * icon.box.width)}" cap="rnd"><a:solidFill>${colour(icon.paint)}</a:solidFill><a:round/></a:ln>`
  return `<p:sp><p:nvSpPr>${properties(icon)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${place(icon.box)}${freeform(path)}<a:noFill/>${line}</p:spPr>${textBody(undefined, colour)}</p:sp>`
}

/** A form of the user's own, as slide programs draw them. */
function freeform(path: string): string {
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`
}

function shapeXml(shape: SlideShape, colour: ColourXml): string {
  const kind = shape.isTitle
    ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
    : '<p:cNvSpPr/><p:nvPr/>'
  const looks = `${formXml(shape)}${fillXml(shape, colour)}${lineXml(shape.line, colour)}`
  return `<p:sp><p:nvSpPr>${properties(shape)}${kind}</p:nvSpPr><p:spPr>${place(shape.box)}${looks}</p:spPr>${textBody(shape.text, colour)}</p:sp>`
}

function properties({ id, name, description }: { id: number; name: string; description?: string }): string {
  const spoken = description ? ` descr="${oneLine(description)}"` : ''
  return `<p:cNvPr id="${id}" name="${oneLine(name)}"${spoken}/>`
}

/** In an attribute a line's end would be read as a space anyway. */
function oneLine(text: string): string {
  return escapeXml(text.replace(/\s+/gu, ' '))
}

function place({ x, y, width, height }: Box, flips = ''): string {
  const size = `<a:ext cx="${emu(Math.max(0, width))}" cy="${emu(Math.max(0, height))}"/>`
  return `<a:xfrm${flips}><a:off x="${emu(x)}" y="${emu(y)}"/>${size}</a:xfrm>`
}

const presets = {
  rect: 'rect',
  round: 'roundRect',
  ellipse: 'ellipse',
  triangle: 'triangle',
  diamond: 'diamond',
  cross: 'plus',
  line: 'line',
} as const

function formXml({ form, box, radius = 0 }: SlideShape): string {
  const share = Math.min(50_000, Math.round((radius / Math.max(1, Math.min(box.width, box.height))) * 100_000))
  const list = form === 'round' ? `<a:gd name="adj" fmla="val ${share}"/>` : ''
  return `<a:prstGeom prst="${presets[form]}"><a:avLst>${list}</a:avLst></a:prstGeom>`
}

function curveXml(curve: SlideCurve, colour: ColourXml): string {
  const [xs, ys] = [curve.points.map(({ x }) => x), curve.points.map(({ y }) => y)]
  const corner = { x: Math.min(...xs), y: Math.min(...ys) }
  const box = { ...corner, width: Math.max(...xs) - corner.x, height: Math.max(1, Math.max(...ys) - corner.y) }
  const pt = (x: number, y: number) => `<a:pt x="${emu(x - corner.x)}" y="${emu(y - corner.y)}"/>`
  const steps = curve.points.map((point, index) => {
    const before = curve.points[index - 1]
    if (!before) return `<a:moveTo>${pt(point.x, point.y)}</a:moveTo>`
    const middle = (before.x + point.x) / 2
    return `<a:cubicBezTo>${pt(middle, before.y)}${pt(middle, point.y)}${pt(point.x, point.y)}</a:cubicBezTo>`
  })
  const path = `<a:path w="${emu(box.width)}" h="${emu(box.height)}" fill="none">${steps.join('')}</a:path>`
  return `<p:sp><p:nvSpPr>${properties(curve)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${place(box)}${freeform(path)}<a:noFill/>${lineXml(curve, colour)}</p:spPr>${textBody(undefined, colour)}</p:sp>`
}

function fillXml({ fill }: SlideShape, colour: ColourXml): string {
  return fill ? `<a:solidFill>${colour(fill.paint)}</a:solidFill>` : '<a:noFill/>'
}

function lineXml(line: SlideShape['line'], colour: ColourXml): string {
  if (!line) return '<a:ln><a:noFill/></a:ln>'
  const dash = line.dash && line.dash !== 'solid' ? `<a:prstDash val="${line.dash}"/>` : ''
  return `<a:ln w="${emu(line.width)}"><a:solidFill>${colour(line.paint)}</a:solidFill>${dash}</a:ln>`
}

function connectorXml(connector: SlideConnector, colour: ColourXml): string {
  const { from, to, paint, width } = connector
  const { preset, box, isFlippedAcross, isFlippedDown, adjustments } = connectorForm(connector)
  const flips = `${isFlippedAcross ? ' flipH="1"' : ''}${isFlippedDown ? ' flipV="1"' : ''}`
  const numbers = adjustments.map((value, index) => `<a:gd name="adj${index + 1}" fmla="val ${value}"/>`).join('')
  const holds = `<a:stCxn id="${from.shapeId}" idx="${sites[from.site]}"/><a:endCxn id="${to.shapeId}" idx="${sites[to.site]}"/>`
  const line = `<a:ln w="${emu(width)}"><a:solidFill>${colour(paint)}</a:solidFill><a:round/><a:tailEnd type="triangle" w="med" len="med"/></a:ln>`
  return `<p:cxnSp><p:nvCxnSpPr>${properties(connector)}<p:cNvCxnSpPr>${holds}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${place(box, flips)}<a:prstGeom prst="${preset}"><a:avLst>${numbers}</a:avLst></a:prstGeom>${line}</p:spPr></p:cxnSp>`
}
