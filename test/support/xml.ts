/** A reader of XML that is as strict as the writers of this app have to be. */

const attribute = String.raw`\s+[A-Za-z:_][\w:.-]*="[^"<]*"`
const markup = new RegExp(`^<(?:([A-Za-z][\\w:]*)((?:${attribute})*)\\s*(/?)|/([A-Za-z][\\w:]*))>`)

/** The names of all elements of a text that is well-formed XML without comments; throws where it isn't. */
export function elementsOf(xml: string): string[] {
  const names: string[] = []
  const open: string[] = []
  let rest = xml.replace(/^<\?xml [^?]*\?>\n/, '')
  while (rest !== '') {
    const upTo = rest.indexOf('<')
    const text = upTo < 0 ? rest : rest.slice(0, upTo)
    if (/[>]|&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`text with markup: ${text}`)
    if (open.length === 0 && text.trim() !== '') throw new Error(`text outside of the root: ${text}`)
    if (upTo < 0) break
    rest = rest.slice(upTo)
    const [whole, name, , isEmpty, closed] = markup.exec(rest) ?? []
    if (whole === undefined) throw new Error(`no element: ${rest.slice(0, 80)}`)
    if (closed !== undefined && open.pop() !== closed) throw new Error(`</${closed}> closes another element`)
    if (name !== undefined) names.push(name)
    if (name !== undefined && isEmpty === '') open.push(name)
    rest = rest.slice(whole.length)
  }
  if (open.length > 0) throw new Error(`open to the end: ${open.join(', ')}`)
  return names
}
