/**
 * A page on the clipboard, as word processors, mails, spreadsheets and browsers put it there, read as a person reads it: the
 * items of its lists, the rows of its tables, and every other line. Nothing of it is run, shown or loaded.
 */

/** Cells of one row; what else stands on a line of its own is a row of one cell. Lines below the first of an item are in its cell. */
type Row = readonly string[]

export type PastedPage = {
  /** All that is written there, in order. */
  readonly rows: readonly Row[]
  /** The rows of each table alone. */
  readonly tables: readonly (readonly Row[])[]
  /** Whether it has tables or lists, which plain text tells badly. */
  readonly isStructured: boolean
}

export function readPastedPage(html: string): PastedPage {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const part of [...body.querySelectorAll(unread), ...marksOfParagraphs(body)]) part.remove()
  const reader = new Reader()
  reader.read(body)
  reader.endItem()
  return { rows: reader.rows, tables: reader.tables, isStructured: reader.isStructured }
}

/** What a page holds but doesn't show, and the marks of lists that some write as text. */
const unread = [
  'script, style, template, noscript, title, svg, select, [hidden]',
  ...[
    'display:none',
    'display: none',
    'mso-hide:all',
    'mso-element:comment',
    'mso-list:Ignore',
    'mso-list: Ignore',
  ].map((rule) => `[style*="${rule}" i]`),
  '[style*="mso-special-format:bullet" i], .MsoCommentReference',
].join(', ')

/** Word puts the dot or number of a paragraph between two comments, for programs that know no lists. */
function marksOfParagraphs(body: Element): ChildNode[] {
  const marks: ChildNode[] = []
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  while (comments.nextNode()) {
    const comment = comments.currentNode as Comment
    if (!/^\[if !supportLists\]/.test(comment.data)) continue
    for (let next = comment.nextSibling; next && next.nodeType !== Node.COMMENT_NODE; next = next.nextSibling)
      marks.push(next)
  }
  return marks
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)

class Reader {
  readonly rows: Row[] = []
  readonly tables: (readonly Row[])[] = []
  isStructured = false
  #isInItem = false
  #lines: string[] = []
  #line = ''

  read(node: Node): void {
    for (const child of node.childNodes) {
      if (child instanceof Element) this.#readElement(child)
      else if (child.nodeType === Node.TEXT_NODE) this.#readText(child)
    }
  }

  endItem(): void {
    this.#endLine()
    if (this.#lines.length > 0) this.rows.push([this.#lines.join('\n')])
    this.#lines = []
  }

  #readElement(element: Element): void {
    const name = element.tagName.toUpperCase()
    if (name === 'BR') this.#endOfLine()
    else if (name === 'IMG') this.#line += emojiOf(element)
    else if (name === 'TABLE') this.#readTable(element)
    else if (isItem(element)) this.#readItem(element)
    else if (blocks.has(name)) {
      this.#endOfLine()
      this.read(element)
      this.#endOfLine()
    } else this.read(element)
  }

  #readItem(element: Element): void {
    const isInItem = this.#isInItem
    this.isStructured = true
    this.endItem()
    this.#isInItem = true
    this.read(element)
    this.endItem()
    this.#isInItem = isInItem
  }

  #readTable(table: Element): void {
    this.endItem()
    const rows = isLayout(table) ? null : withoutEmptyColumns(rowsOf(table))
    if (!rows) {
      this.read(table)
      this.endItem()
      return
    }
    this.isStructured = true
    for (const row of rows) this.rows.push(row)
    if (rows.some((row) => row.length > 1)) this.tables.push(rows)
  }

  #readText(text: Node): void {
    const written = text.textContent ?? ''
    if (!keepsBreaks(text.parentElement)) {
      this.#line += written.replace(/[ \t\r\n\f]+/g, ' ')
      return
    }
    for (const [at, line] of written.split(/\r\n|\r|\n/).entries()) {
      if (at > 0) this.#endOfLine()
      this.#line += line
    }
  }

  #endOfLine(): void {
    if (this.#isInItem) this.#endLine()
    else this.endItem()
  }

  #endLine(): void {
    const line = this.#line.trim()
    if (line !== '') this.#lines.push(line)
    this.#line = ''
  }
}

/** An item of a list, also of one that Word writes as paragraphs. */
function isItem(element: Element): boolean {
  return element.tagName.toUpperCase() === 'LI' || /mso-list:\s*l\d/i.test(element.getAttribute('style') ?? '')
}

/** Mails and old pages put tables around whatever stands side by side. */
function isLayout(table: Element): boolean {
  return /^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector('table') !== null
}

function rowsOf(table: Element): Row[] {
  const elements = [...table.querySelectorAll('tr')]
  const grid = elements.map((): string[] => [])
  for (const [at, element] of elements.entries()) {
    let column = 0
    for (const cell of element.querySelectorAll('td, th')) {
      while (grid[at]?.[column] !== undefined) column += 1
      const text = textOf(cell)
      // What stands once for several rows is said of each; of several columns it heads the first.
      for (const row of grid.slice(at, at + span(cell, 'rowspan'))) {
        for (let right = 0; right < span(cell, 'colspan'); right++) row[column + right] = right === 0 ? text : ''
      }
    }
  }
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  return grid
    .map((row) => Array.from({ length: width }, (_none, column) => row[column] ?? ''))
    .filter((row) => row.some((text) => text !== ''))
}

function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  return Math.min(Math.max(Number(cell.getAttribute(name)) || 1, 1), 1_000)
}

function withoutEmptyColumns(rows: readonly Row[]): Row[] {
  const filled = new Set(rows.flatMap((row) => row.flatMap((text, column) => (text === '' ? [] : [column]))))
  return rows.map((row) => row.filter((_text, column) => filled.has(column)))
}

/** The lines of a cell, with the items of its lists. */
function textOf(cell: Element): string {
  const reader = new Reader()
  reader.read(cell)
  reader.endItem()
  return reader.rows.map((row) => row.join(' ')).join('\n')
}

function keepsBreaks(element: Element | null): boolean {
  const asked = element?.closest('pre, [style*="white-space" i]')
  if (!asked) return false
  const style = /white-space:\s*([\w-]+)/i.exec(asked.getAttribute('style') ?? '')?.[1]
  return style === undefined ? asked.tagName.toUpperCase() === 'PRE' : style.toLowerCase().startsWith('pre')
}

/** Chats and mails show emoji as pictures. */
function emojiOf(image: Element): string {
  const words = image.getAttribute('alt') ?? ''
  return /^\p{RGI_Emoji}+$/v.test(words) ? words : ''
}
