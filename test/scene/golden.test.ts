/**
 * Small pictures that someone looked at. Where one changes, look at the new one in a browser before it is taken:
 * `npx vitest run --project unit golden --update`.
 */
import { describe, expect, it } from 'vitest'
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import { defaultExportOptions, type ExportOptions } from '../../shared/scene/pictures/export-options.ts'
import { pictureScene } from '../../shared/scene/pictures/picture-scene.ts'
import { journeyOf } from '../support/journey-text.ts'

const document = journeyOf(
  {
    stages: [
      { id: 's', name: 'Hears of it', phase: 'awareness' },
      { id: 'u', name: 'Buys', phase: 'decision' },
    ],
    channels: [
      { id: 'w', name: 'Website', kind: 'digital' },
      { id: 'f', name: 'Shop', kind: 'traditional' },
    ],
    personas: [{ id: 'p', name: 'Pia' }],
    touchpoints: [
      { id: 'a', stageId: 's', channelId: 'w', title: 'Finds us in a search', emotions: { p: 1 } },
      {
        id: 'b',
        stageId: 'u',
        channelId: 'f',
        title: 'Pays at the till and waits for the receipt',
        emotions: { p: -2 },
        momentOfTruth: true,
        pains: ['Queue'],
        opportunities: ['Scan as you go'],
        owner: { name: 'Ana Lima', role: 'sales' },
        evidence: { level: 'measured' },
      },
      { id: 'c', stageId: 'u', channelId: 'w', title: 'Orders online', status: 'idea' },
    ],
    connections: [{ id: 'e', from: 'a', to: 'b', label: 'by foot' }],
    notes: [{ id: 'n', text: 'Ask the shop', x: 20, y: 200, color: 'blue' }],
  },
  { title: 'A small journey' },
)

const pictures: readonly (readonly [string, Partial<ExportOptions>])[] = [
  ['light', { hasLegend: true }],
  ['dark-lanes', { theme: 'dark', insights: ['emotions', 'pains'] }],
  ['print-stage', { theme: 'print', part: { of: 'stage', stageId: 'u' }, hasFindings: false }],
  ['selection-without-ground', { part: { of: 'selection', touchpointIds: ['b'] }, hasBackground: false }],
]

describe('pictures that were looked at', () => {
  it.each(pictures)('%s', async (name, chosen) => {
    const scene = pictureScene(document, { ...defaultExportOptions, ...chosen }, '2026-11-22T10:30:00.000Z')
    await expect(writeSvg(scene, { fontFaces: [] })).toMatchFileSnapshot(`golden/${name}.svg`)
  })
})
