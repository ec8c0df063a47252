/** The colours of a web page: those of the picture’s theme, in which the accent is the brand’s; and the brand’s typeface. */
import { kinds } from '../journey/schema.ts'
import { familiesAfter } from '../scene/font.ts'
import type { PageSource } from './page-source.ts'

export function colorsOf({ document, theme, options }: PageSource): string {
  const { display } = theme
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
  const headings = display ? `h1,h2,.brand{font-family:${familiesAfter(display.family)}}` : ''
  return `:root{color-scheme:${isDark ? 'dark' : 'light'};${colors.join(';')}}${headings}`
}
