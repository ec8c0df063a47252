/** Pictures show the images of cards: whole in SVG, described, and fewer where cards have no room for them. */
import { expect, it } from 'vitest'
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import { updateRecord } from '../../shared/journey/edits/edits.ts'
import { defaultExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import { illustratedDocument, shapedImages } from '../support/illustrated-document.ts'
import { edited } from '../support/small-journey.ts'

const at = '2026-11-22T09:00:00.000Z'
const [first] = shapedImages

it('draws each image within its card, with its alt text', () => {
  const document = edited(illustratedDocument(), (before) =>
    updateRecord(before, 'images', first?.id ?? '', { alt: 'A <form> & its "fields"' }),
  )
  const scene = pictureScene(document, defaultExportOptions, at)
  const drawn = scene.primitives.filter((one) => one.kind === 'image')
  expect(new Set(drawn.map(({ source }) => source)).size).toBe(shapedImages.length)
  for (const { x, y, width, height, fit } of drawn) {
    expect([x >= 0, y >= 0, x + width <= scene.width, y + height <= scene.height, fit]).toEqual([
      ...[true, true, true, true],
      'cover',
    ])
  }
  const svg = writeSvg(scene, { fontFaces: [] })
  expect(svg).toContain('aria-label="A &lt;form&gt; &amp; its &quot;fields&quot;"')
  expect(svg).toContain(`href="data:image/png;base64,${first?.data}"`)
  expect(svg).not.toMatch(/href="(?!data:image\/png;base64,[A-Za-z0-9+/=]*")/)
})
