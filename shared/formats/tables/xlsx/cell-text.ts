/** Texts inside a workbook: XML has no place for some characters, and a cell has room for so many. */

/** What a cell of a spreadsheet holds at most; a longer one makes Excel call the file damaged. */
const longestCell = 32_767

export function isLongerThanCell(text: string): boolean {
  return text.length > longestCell
}

/** Cuts what no cell holds, and shows that it was cut. */
export function cutToCell(text: string): string {
  return !isLongerThanCell(text) ? text : `${text.slice(0, longestCell - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`
}

/** Whether a cell is what became of this text by cutting. */
export function isCutFrom(cell: string, text: string): boolean {
  return text.length > longestCell - 2 && cell.endsWith('\u2026') && text.startsWith(cell.slice(0, -1))
}

/** What XML 1.0 forbids, a carriage return, which it turns into a new line, and texts that look like our way to write those. */
const needsCode = /[^\t\n -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|_(?=x[0-9A-Fa-f]{4}_)/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text between tags or in an attribute; `_x000D_` is how workbooks write what XML can't hold. */
export function cellXml(text: string): string {
  return text
    .replace(needsCode, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** The text of a cell as a reader of XML gives it. */
export function readCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
