/** What word processors, mails and pages put before the lines of a list: it belongs to the list, not to the title. */

const signs = '[-–—*•◦▪▫■□●○‣⁃·∙➢➤►✓✔\uF0B7\uF0A7]'
const numbers = String.raw`\(?\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3})+[.)]|\(?[a-zA-Z]\)|\(?(?:x{0,3}(?:ix|iv|vi{1,3}|i{2,3})|x{2,3})[.)]`
/** With a tab behind them, or the hard spaces that stand for one, also what may be a word, an initial or a section's sign. */
const tabbed = String.raw`(?:[o§]|[a-zA-Z]\.|\d{1,3}(?:\.\d{1,3})+)(?=\t|\u00A0{2}|\u00A0 )`
const task = String.raw`(?:\[[ xX]?\](?=\s)|[☐☑☒✅]\uFE0F?)`
const mark = new RegExp(String.raw`^\s*(?:(?:${signs}|${numbers}|${tabbed})(?:\s+|$))?(?:${task}\s*)?`, 'u')

/** The line without the mark, or the box, of a list. */
export function withoutListMark(line: string): string {
  return line.replace(mark, '')
}
