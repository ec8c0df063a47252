/** The fonts that a PDF is set in, by the names that it embeds them under: they lie open in what Chromium prints. */
export function fontsOfPdf(pdf: Uint8Array): string[] {
  const names = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)
  return [...new Set([...names].map(([, name]) => name ?? ''))].sort()
}
