/** HTML that can't be broken out of: whatever stands in a template as a text is escaped, and only a template makes markup. */
import { escapeXml } from '../formats/svg/escape-xml.ts'

/** A piece of HTML that is sound as it is. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | false | null | Markup | readonly Markup[]

/** HTML with texts in it. Attributes have to stand in double quotes; what is false or null leaves nothing. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(pieces.map((piece, at) => piece + textOf(parts[at] ?? null)).join(''))
}

function textOf(part: Part): string {
  if (part === false || part === null) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(({ text }) => text).join('')
  return escapeXml(String(part))
}

/** A text that somebody typed: its direction is its own, and whatever it holds turns nothing around it. */
export function typed(text: string): Markup {
  return html`<bdi>${text.trim()}</bdi>`
}

/** An icon from the page's own set. */
export function iconOf(name: string): Markup {
  return html`<svg class="icon" aria-hidden="true"><use href="#i-${name}"/></svg>`
}
