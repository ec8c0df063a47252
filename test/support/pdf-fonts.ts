import { spawnSync } from 'node:child_process'

/** The fonts that a PDF is set in, by the names that it embeds them under: they lie open in what Chromium prints. */
export function fontsOfPdf(pdf: Uint8Array): string[] {
  const names = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)
  return [...new Set([...names].map(([, name]) => name ?? ''))].sort()
}

/** Why pdffonts can't be asked here; null where it can. */
export const pdffontsMissing: string | null =
  spawnSync('pdffonts', ['-v']).error === undefined ? null : 'needs pdffonts on the PATH'

export type PdfFont = {
  /** Null where it has none, as a font that is drawn. */
  readonly name: string | null
  readonly isEmbedded: boolean
  /** Whether its letters can be copied as the letters that they are. */
  readonly isText: boolean
}

/** What pdffonts finds. */
export function fontTableOf(pdf: Uint8Array): PdfFont[] {
  const run = spawnSync('pdffonts', ['-'], { input: pdf, maxBuffer: 10_000_000 })
  const [, line = '', ...rows] = run.stdout.toString('utf8').trimEnd().split('\n')
  const [nameWidth = 0] = [...line.matchAll(/-+/g)].map(([dashes]) => dashes.length)
  if (run.status !== 0 || nameWidth === 0) throw new Error(`pdffonts read nothing: ${run.stderr}`)
  return rows.map((row) => {
    const name = row.slice(0, nameWidth).trim()
    const [embedded = '', , text = ''] = /(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(row)?.slice(1) ?? []
    return { name: name === '[none]' ? null : name, isEmbedded: embedded === 'yes', isText: text === 'yes' }
  })
}
