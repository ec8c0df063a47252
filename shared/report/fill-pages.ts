/** Which parts of a report go on which page: in their order, none of them torn, no heading left alone at a page's end. */

export type PagePart = {
  /** In px, with the space below it. */
  readonly height: number
  /** Whether it is a heading, which goes with the part after it. */
  readonly isHeading?: boolean
  /** Whether it begins a page whatever room is left. */
  readonly isFirst?: boolean
}

/** The places of the parts on each page; a part higher than a page has one to itself. */
export function fillPages(parts: readonly PagePart[], pageHeight: number): readonly (readonly number[])[] {
  const pages: number[][] = []
  let used = 0
  for (let at = 0; at < parts.length; at = endOfChain(parts, at)) {
    const chain = Array.from({ length: endOfChain(parts, at) - at }, (_, index) => at + index)
    const height = chain.reduce((sum, place) => sum + (parts[place]?.height ?? 0), 0)
    const page = pages.at(-1)
    if (!page || parts[at]?.isFirst || used + height > pageHeight) {
      pages.push(chain)
      used = height
    } else {
      page.push(...chain)
      used += height
    }
  }
  return pages
}

/** Past the first part from here on that is no heading. */
function endOfChain(parts: readonly PagePart[], from: number): number {
  let at = from
  while (parts[at]?.isHeading && at < parts.length - 1) at += 1
  return at + 1
}
