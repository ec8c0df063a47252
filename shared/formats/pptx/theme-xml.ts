/** The deck's theme: the picture's colours and its typeface, and the plainest of effects. */
import type { ThemeColours } from './colours.ts'
import { xmlHead } from './slide-xml.ts'

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
/** Where Inter is missing, a slide program takes what is like it by these numbers: a plain sans-serif. */
const face = '<a:latin typeface="Inter" panose="020B0604020202020204"/><a:ea typeface=""/><a:cs typeface=""/>'

export function themeXml({ slots }: ThemeColours): string {
  const colours = slots.map(
    ([slot, , paint]) => `<a:${slot}><a:srgbClr val="${paint.slice(1).toUpperCase()}"/></a:${slot}>`,
  )
  const fonts = `<a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont>`
  const looks = `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(9525)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`
  return `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Throughline"><a:themeElements><a:clrScheme name="Throughline">${colours.join('')}</a:clrScheme><a:fontScheme name="Throughline">${fonts}</a:fontScheme><a:fmtScheme name="Throughline">${looks}</a:fmtScheme></a:themeElements></a:theme>`
}
