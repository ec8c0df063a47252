/** Several texts in one cell: parted by semicolons, `\` before whatever would be taken for something else. */

/** One cell of all the texts; whatever they hold, `readList` finds them again. */
export function writeList(texts: readonly string[]): string {
  return texts.map(escapeText).join('; ')
}

/** An item that is there and says nothing. */
const empty = '\\-'

function escapeText(text: string): string {
  if (text === '') return empty
  return text.replace(/[\\;\n\r]|^\s|\s$/g, '\\$&')
}

/** The texts of a cell: parted by semicolons or new lines, without blanks around them; none where nothing is said. */
export function readList(cell: string): string[] {
  const texts: string[] = []
  let text = ''
  /** How much of the text is there to stay, blanks that were marked included. */
  let kept = 0
  let isSaid = false
  const end = () => {
    if (isSaid) texts.push(text.slice(0, kept))
    text = ''
    kept = 0
    isSaid = false
  }
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell.charAt(at)
    const next = cell.charAt(at + 1)
    if (character === '\\' && /^[\\;\s]$/.test(next)) {
      text += next
      kept = text.length
      isSaid = true
      at += 1
    } else if (!isSaid && cell.startsWith(empty, at) && /^[;\n\r]?$/.test(cell.charAt(at + empty.length))) {
      isSaid = true
      at += 1
    } else if (character === ';' || character === '\n' || character === '\r') {
      end()
    } else if (!/\s/.test(character)) {
      text += character
      kept = text.length
      isSaid = true
    } else if (isSaid) text += character
  }
  end()
  return texts
}
