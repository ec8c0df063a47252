/** The little of XML that a workbook is made of, read tag by tag without building a tree. */
import { refuse } from '../../reading/journey-refusal.ts'

export type XmlToken =
  | { readonly what: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly what: 'close'; readonly name: string }
  | { readonly what: 'text'; readonly text: string }

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/y

/**
 * Calls `each` for every tag and text in order; names come without their prefix.
 * @param place what a refusal calls the part
 * @throws FailureError `file-refused` where it isn't well-formed or declares a document type, which workbooks never do
 */
export function readXml(xml: string, place: string, each: (token: XmlToken) => void): void {
  let at = xml.startsWith('\uFEFF') ? 1 : 0
  while (at < xml.length) {
    token.lastIndex = at
    const match = nextToken(xml)
    if (!match) refuse(place, `can’t be read from character ${at + 1}`)
    at = token.lastIndex
    const [all, data, slash, name, attributes = '', end] = match
    if (data !== undefined) each({ what: 'text', text: data })
    else if (name === undefined) {
      if (!all.startsWith('<')) each({ what: 'text', text: decodeEntities(all) })
    } else if (slash) each({ what: 'close', name: withoutPrefix(name) })
    else each({ what: 'open', name: withoutPrefix(name), attributes, isEmpty: end === '/' })
  }
}

/** Null where nothing of XML begins here, also where a tag is so long that matching it runs out of room. */
function nextToken(xml: string): RegExpExecArray | null {
  try {
    return token.exec(xml)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** One attribute by its name with its prefix; null where it isn't there. */
export function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : null
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));/g, (all, decimal, hexadecimal, name) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? all) : all
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code > 0x10ffff ? all : String.fromCodePoint(code)
  })
}
