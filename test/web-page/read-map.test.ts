/** A map as it stands in a page, read back into what is painted on a screen. */
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { readMap } from '../../renderer/web-page/read-map.ts'
import { writePrimitive } from '../../shared/formats/svg/svg.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import type { ScenePrimitive } from '../../shared/scene/primitives.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { exampleDocument } from '../support/example-document.ts'

const image: ScenePrimitive = {
  ...{ kind: 'image', source: 'data:image/png;base64,AAAA', alt: 'A “queue”', fit: 'cover', opacity: 0.4 },
  ...{ x: 1, y: 2, width: 30, height: 20 },
}
const rightToLeft: ScenePrimitive = {
  ...{ kind: 'text', x: 1, y: 2, text: ' <קר> &', size: 12, weight: 600, fill: '#101010' },
  ...{ anchor: 'middle', direction: 'rtl', letterSpacing: 0.5 },
}
const branded: ScenePrimitive = {
  ...{ kind: 'text', x: 1, y: 2, text: 'Inform', size: 14, weight: 650, fill: '#101010', family: 'Kestrel Sans' },
}
const dashed: ScenePrimitive = {
  ...{ kind: 'path', d: 'M1 1L2 2', at: { x: -3, y: 4.5, scale: 0.75 } },
  ...{ stroke: '#ff0000', strokeWidth: 2, dash: [4, 2.5] },
}

function mapWith(markup: string): SVGSVGElement {
  const { document } = new Window()
  document.body.innerHTML = `<svg viewBox="0 0 40 30">${markup}</svg>`
  return document.querySelector('svg') as unknown as SVGSVGElement
}

describe('a map that is read from its page', () => {
  it('is written again as the same', () => {
    const document = exampleDocument()
    const { primitives } = journeyScene(document, layoutJourney(document), {
      theme: pictureThemes.light,
      showGaps: true,
    })
    const written = [...primitives, image, rightToLeft, branded, dashed].map(writePrimitive)
    expect(written.length).toBeGreaterThan(300)
    const read = readMap(mapWith(written.join('')), '#ffffff')
    expect(read.primitives.map(writePrimitive)).toEqual(written)
    expect([read.width, read.height, read.background]).toEqual([40, 30, '#ffffff'])
  })

  it('lacks what is hidden for one persona', () => {
    const [shown, hidden] = [image, dashed].map(writePrimitive)
    const { primitives } = readMap(mapWith(`<g>${shown}</g><g display="none">${hidden}</g>`), '#ffffff')
    expect(primitives.map(writePrimitive)).toEqual([shown])
  })
})
