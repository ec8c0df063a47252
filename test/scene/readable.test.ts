/** A client's colour is read wherever it is text, whatever colour it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportAccent } from '../../shared/report/report-accent.ts'
import { brandedTheme } from '../../shared/scene/branded-theme.ts'
import { mixPaints } from '../../shared/scene/mix-paints.ts'
import { contrastOf, contrastOn, inkOn, leastContrast, readableOn } from '../../shared/scene/readable.ts'
import { pictureThemeNames, pictureThemes } from '../../shared/scene/theme.ts'

const paint = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe.each(pictureThemeNames)('on the %s theme', (name) => {
  const theme = pictureThemes[name]

  it('has 4.5:1 on every ground that it is written on', () => {
    fc.assert(
      fc.property(paint, (accent) => {
        const { ground, panel, header, awareness, awarenessHeader, accent: shade } = brandedTheme(theme, accent)
        expect(contrastOn(shade, [ground, panel, header, awareness, awarenessHeader])).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('leaves what stands on its tints as readable as on ours', () => {
    fc.assert(
      fc.property(paint, (accent) => {
        const branded = brandedTheme(theme, accent)
        for (const tint of ['awareness', 'awarenessHeader'] as const) {
          for (const words of ['ink', 'muted', 'must'] as const) {
            const least = Math.min(leastContrast, contrastOf(theme[words], theme[tint]))
            expect(contrastOf(theme[words], branded[tint])).toBeGreaterThanOrEqual(least - 0.01)
          }
        }
      }),
    )
  })

  it('is left as it is where it can be read already', () => {
    fc.assert(
      fc.property(paint, (accent) => {
        fc.pre(contrastOf(accent, theme.panel) >= leastContrast)
        expect(readableOn(accent, [theme.panel])).toBe(accent)
      }),
    )
  })
})

it.each(['light', 'dark'] as const)('is read in a %s report, on its own tints too', (name) => {
  const { panel } = pictureThemes[name]
  fc.assert(
    fc.property(paint, (accent) => {
      const shade = reportAccent(accent, name)
      expect(contrastOn(shade, [panel, mixPaints(shade, panel, 0.06), mixPaints(shade, panel, 0.12)])).toBeGreaterThan(
        leastContrast - 0.001,
      )
    }),
  )
})

it('keeps the hue: a shade is the colour with black or white in it, and nothing else', () => {
  expect(readableOn('#ffee00', ['#ffffff'])).toMatch(/^#(?:[0-9a-f]{4})00$/)
  expect(readableOn('#7a1f3d', ['#ffffff'])).toBe('#7a1f3d')
  expect(readableOn('#ffee00', ['#1f2126'])).toBe('#ffee00')
  expect(readableOn('#000000', ['#1f2126'])).not.toBe('#000000')
})

it('finds an ink for every colour that is a ground', () => {
  fc.assert(fc.property(paint, (accent) => contrastOf(inkOn(accent), accent) >= leastContrast))
})
