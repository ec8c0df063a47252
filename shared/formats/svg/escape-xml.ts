/** Text as XML takes it. */

/** What XML 1.0 doesn't allow in any writing: control characters, halves of surrogate pairs, two non-characters. */
const illegalInXml = /[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in an element or an attribute; what XML forbids is left out. */
export function escapeXml(text: string): string {
  return text.replace(illegalInXml, '').replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
