/** The brand's own colour where text of it stands on paper: as it is, or as much darker or lighter as it must be to be read. */

const grounds = { light: '#ffffff', dark: '#1f2126' } as const
const leastContrast = 4.5

/** @param accent "#rrggbb" */
export function readableAccent(accent: string, theme: keyof typeof grounds): string {
  const target = theme === 'light' ? 0 : 255
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = channelsOf(accent).map((value) => Math.round(value + (target - value) * share))
    if (contrast(mixed, channelsOf(grounds[theme])) >= leastContrast) return hexOf(mixed)
  }
  return hexOf([target, target, target])
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** As WCAG 2 reckons it, 1 to 21. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
