/** The colours of a web page: those of the picture’s theme, in which the accent is the brand’s. */
import { kinds } from '../journey/schema.ts'
import type { PageSource } from './page-source.ts'

export function colorsOf({ document, theme, options }: PageSource): string {
  const isDark = options.theme === 'dark'
  const names = ['ground', 'panel', 'header', 'ink', 'muted', 'line', 'must', 'should', 'ok', 'upset'] as const
  const colors = [
    ...names.map((name) => `--${name}:${theme[name]}`),
    `--line-strong:${theme.lineStrong}`,
    `--accent:${theme.accent}`,
    `--brand-strip:${document.journey.brand.accent ?? theme.accent}`,
    '--paper:#ffffff',
    ...kinds.map((kind) => `--kind-${kind}:${theme.kinds[kind]}`),
  ]
  return `:root{color-scheme:${isDark ? 'dark' : 'light'};${colors.join(';')}}`
}
