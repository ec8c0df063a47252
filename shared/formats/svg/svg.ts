/** A scene as an SVG file: text stays text, fonts travel inside, nothing in it runs or reaches outside. */
import { familiesAfter, pictureFamilies } from '../../scene/font.ts'
import type { PathPrimitive, RectPrimitive, Scene, ScenePrimitive } from '../../scene/primitives.ts'
import { escapeXml } from './escape-xml.ts'

/** A font as a file in base64, woff2 if not said otherwise. `weightRange` such as "100 900"; `unicodeRange` as CSS writes it. */
export type FontFace = {
  readonly family: string
  readonly weightRange: string
  readonly unicodeRange: string
  readonly base64: string
  readonly format?: 'woff' | 'woff2'
}

export type SvgOptions = { readonly fontFaces: readonly FontFace[] }

/**
 * Writes one unit as one CSS pixel. Without font faces it must stand in a page that has the bundled font. The text is well-formed XML whatever the journey's texts hold.
 */
export function writeSvg(scene: Scene, { fontFaces }: SvgOptions): string {
  const [width, height] = [round(scene.width), round(scene.height)]
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${pictureFamilies}" fill="none" stroke-linecap="round" stroke-linejoin="round">`,
    `<title>${escapeXml(scene.title)}</title>`,
  ]
  if (fontFaces.length > 0) parts.push(`<style>${fontFaces.map(fontFaceRule).join('')}</style>`)
  if (scene.background) parts.push(`<rect width="${width}" height="${height}" fill="${scene.background}"/>`)
  for (const primitive of scene.primitives) parts.push(writePrimitive(primitive))
  parts.push('</svg>', '')
  return parts.join('\n')
}

/** A font as a rule of CSS that needs no other file. */
export function fontFaceRule({ family, weightRange, unicodeRange, base64, format = 'woff2' }: FontFace): string {
  return `@font-face{font-family:'${family}';font-style:normal;font-weight:${weightRange};src:url(data:font/${format};base64,${base64}) format('${format}');unicode-range:${unicodeRange}}`
}

/** A primitive as an element of SVG. */
export function writePrimitive(primitive: ScenePrimitive): string {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height, radius = 0 } = primitive
      const place = attributes({ x, y, width: Math.max(0, width), height: Math.max(0, height) })
      return `<rect${place}${radius > 0 ? attributes({ rx: radius }) : ''}${paint(primitive)}/>`
    }
    case 'path': {
      const { d, at } = primitive
      const scale = at && at.scale !== 1 ? ` scale(${round(at.scale, 4)})` : ''
      const transform = at ? ` transform="translate(${round(at.x)} ${round(at.y)})${scale}"` : ''
      return `<path d="${escapeXml(d)}"${transform}${paint(primitive)}/>`
    }
    case 'image': {
      const { x, y, width, height, source, alt, fit, opacity = 1 } = primitive
      const ratio = fit === 'cover' ? 'xMidYMid slice' : 'none'
      const said = alt === '' ? '' : ` role="img" aria-label="${escapeXml(alt)}"`
      return `<image${attributes({ x, y, width, height })}${said}${fade(opacity)} preserveAspectRatio="${ratio}" href="${escapeXml(source)}"/>`
    }
    case 'text': {
      const {
        x,
        y,
        text,
        size,
        weight,
        family,
        anchor = 'start',
        direction,
        letterSpacing = 0,
        opacity = 1,
      } = primitive
      const looks = attributes({ 'font-size': size, 'font-weight': weight })
      const face = family === undefined ? '' : ` font-family="${escapeXml(familiesAfter(family))}"`
      const from = direction ? ` direction="${direction}"` : ''
      const place = `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${from}`
      const spacing = letterSpacing === 0 ? '' : attributes({ 'letter-spacing': letterSpacing })
      return `<text${attributes({ x, y })}${looks}${face}${place}${spacing}${fade(opacity)} fill="${primitive.fill}" xml:space="preserve">${escapeXml(text)}</text>`
    }
  }
}

function paint(primitive: RectPrimitive | PathPrimitive): string {
  const { fill, stroke, strokeWidth = 1, dash, opacity = 1 } = primitive
  const line = stroke ? ` stroke="${stroke}"${attributes({ 'stroke-width': strokeWidth })}` : ''
  // Round ends would fill the gaps of a dashed line.
  const dashes = dash
    ? ` stroke-dasharray="${dash.map((length) => round(length)).join(' ')}" stroke-linecap="butt"`
    : ''
  return `${fill ? ` fill="${fill}"` : ''}${line}${dashes}${fade(opacity)}`
}

function fade(opacity: number): string {
  return opacity === 1 ? '' : attributes({ opacity })
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${round(value, name === 'opacity' ? 3 : 2)}"`)
    .join('')
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
