/** A name that every file system takes: none of what some reserve, no dot or space at an end, not long. */
export function fileNameOf(title: string): string {
  const name = title
    .toWellFormed()
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .slice(0, 80)
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return name === '' ? 'journey' : name
}
