/** Tables as spreadsheets put them on the clipboard: tabs between cells, quotes around cells that hold tabs, quotes or line breaks. */

const cellPattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y

export function rowsOfTable(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  cellPattern.lastIndex = 0
  for (let match = cellPattern.exec(text); match; match = cellPattern.exec(text)) {
    const [, quoted, plain = '', end] = match
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\t') continue
    rows.push(row)
    row = []
    if (cellPattern.lastIndex >= text.length) break
  }
  return rows
}

export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cellText).join('\t')).join('\n')
}

function cellText(value: string): string {
  return /[\t\r\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
