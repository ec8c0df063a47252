/** The text inside a shape as DrawingML. */
import { textDirection } from '../../../layout/grid/text-direction.ts'
import { escapeXml } from '../../svg/escape-xml.ts'
import type { Paragraph, ShapeText, TextRun } from '../drawing/shapes.ts'
import { emu, points, textSize } from '../drawing/slide-units.ts'
import type { ColourXml } from './colours.ts'

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const
const alignments = { left: 'l', center: 'ctr', right: 'r' } as const

/** A shape without text has an empty body, in which the user can write. */
export function textBody(text: ShapeText | undefined, colour: ColourXml): string {
  if (!text) return '<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody>'
  const [left, top, right, bottom] = text.insets.map(emu)
  const room = `lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}"`
  // A program that shrank one text to its shape would make it smaller than those beside it.
  const body = `<a:bodyPr wrap="square" ${room} anchor="${anchors[text.anchor]}" rtlCol="0"><a:noAutofit/></a:bodyPr>`
  return `<p:txBody>${body}<a:lstStyle/>${text.paragraphs.map((one) => paragraph(one, colour)).join('')}</p:txBody>`
}

function paragraph({ runs, align = 'left', rightTab, spaceBefore }: Paragraph, colour: ColourXml): string {
  const before = spaceBefore === undefined ? '' : `<a:spcBef><a:spcPts val="${points(spaceBefore)}"/></a:spcBef>`
  const tabs = rightTab === undefined ? '' : `<a:tabLst><a:tab pos="${emu(rightTab)}" algn="r"/></a:tabLst>`
  const written = runs.map((one) => run(one, colour)).join('')
  // Read from the right, but standing where it stands on the map.
  const isTurned = rightTab === undefined && textDirection(runs.map(({ text }) => text).join('')) === 'rtl'
  // Said of every paragraph: LibreOffice lets the next one follow the one before.
  const from = ` rtl="${isTurned ? 1 : 0}"`
  return `<a:p><a:pPr algn="${alignments[align]}"${from}>${before}<a:buNone/>${tabs}</a:pPr>${written}</a:p>`
}

const slideNumber = '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'

function run(
  { text, size, fill, isBold = false, isHeading = false, isSlideNumber = false }: TextRun,
  colour: ColourXml,
): string {
  const looks = `sz="${textSize(size)}" b="${isBold ? 1 : 0}" dirty="0"`
  const face = isHeading ? '<a:latin typeface="+mj-lt"/>' : ''
  const written = `<a:rPr lang="en-GB" ${looks}><a:solidFill>${colour(fill)}</a:solidFill>${face}</a:rPr><a:t>${escapeXml(text.replace(/[\r\n]+/gu, ' '))}</a:t>`
  return isSlideNumber ? `${slideNumber}${written}</a:fld>` : `<a:r>${written}</a:r>`
}
