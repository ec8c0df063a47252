/** The colours of a web page: those of the picture’s theme, and the brand’s accent as far as it can be read. */
import { kinds } from '../journey/schema.ts'
import { readableAccent } from '../report/accent.ts'
import type { PageSource } from './page-source.ts'

export function colorsOf({ document, theme, options }: PageSource): string {
  const { accent } = document.journey.brand
  const isDark = options.theme === 'dark'
  const names = ['ground', 'panel', 'header', 'ink', 'muted', 'line', 'must', 'should', 'ok', 'upset'] as const
  const colors = [
    ...names.map((name) => `--${name}:${theme[name]}`),
    `--line-strong:${theme.lineStrong}`,
    `--accent:${accent === null ? theme.accent : readableAccent(accent, isDark ? 'dark' : 'light')}`,
    ...kinds.map((kind) => `--kind-${kind}:${theme.kinds[kind]}`),
  ]
  return `:root{color-scheme:${isDark ? 'dark' : 'light'};${colors.join(';')}}`
}
