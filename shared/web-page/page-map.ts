/** The map of a web page: the picture that every export draws, with what differs for one persona beside what all see. */

import { writePrimitive } from '../formats/svg/svg.ts'
import type { JourneyDocument } from '../journey/document.ts'
import { inOrder } from '../journey/document.ts'
import { standingOutIds } from '../journey/filter.ts'
import type { Id } from '../journey/schema.ts'
import type { JourneyLayout } from '../layout/grid/boxes.ts'
import { insightLanes } from '../layout/lanes/insight-lanes.ts'
import { layoutJourney } from '../layout/layout-journey.ts'
import { layoutPicture } from '../layout/layout-picture.ts'
import { pictureFamilies } from '../scene/font.ts'
import { journeyScene } from '../scene/journey-scene.ts'
import type { PictureOptions } from '../scene/pictures/export-options.ts'
import type { Scene } from '../scene/primitives.ts'
import { nameOrUntitled } from '../words/names.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import { changeDay } from './change-day.ts'
import { html, Markup, typed } from './markup.ts'
import { type PageSource, pageSource } from './page-source.ts'

/** The picture that the page shows. */
export function pageScene(document: JourneyDocument, options: PictureOptions): Scene {
  const source = pageSource(document, options)
  return sceneOf(source, source.document, layoutOf(source))
}

function layoutOf({ document, options, sides }: PageSource): JourneyLayout {
  if (sides) return sides.own.layout
  return options.part.of === 'journey' ? layoutPicture(document) : layoutJourney(document)
}

export function mapOf(source: PageSource): Markup {
  // Beside another journey the map also has the columns and lanes that only that one has.
  const document = source.sides?.own.document ?? source.document
  const layout = layoutOf(source)
  const scene = sceneOf(source, document, layout)
  const label = `Map of ${nameOrUntitled(document.journey.title, 'journey')}. The list holds the same in words.`
  const drawn = new Markup(pictures({ ...source, document }, layout, scene))
  const [width, height] = sizeOf(scene)
  return html`${drawing('map', scene, label, drawn)}<svg id="places" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" data-words="${words.cards}" aria-hidden="true">${places(source, layout)}</svg>${stageHeads({ ...source, document }, layout, width)}${otherMap(source, scene)}`
}

function drawing(id: string, scene: Scene, label: string, drawn: Markup): Markup {
  const [width, height] = sizeOf(scene)
  return html`<svg id="${id}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}" font-family="${pictureFamilies}" fill="none" stroke-linecap="round" stroke-linejoin="round">${drawn}</svg>`
}

function sizeOf({ width, height }: Scene): readonly [width: number, height: number] {
  return [Math.ceil(width), Math.ceil(height)]
}

/** The other journey's map, of the same size; its script shows it beside the slider. */
function otherMap(source: PageSource, own: Scene): Markup {
  if (!source.sides) return html``
  const { other, isOtherFirst } = source.sides
  const { document, layout } = other
  const { primitives } = sceneOf({ ...source, whole: document }, document, layout)
  const label = words.mapLabel(nameOrUntitled(document.journey.title, 'journey'))
  const drawn = new Markup(primitives.map(writePrimitive).join(''))
  return html`<div id="other-side" data-side="${isOtherFirst ? 'left' : 'right'}" hidden>${drawing('other-map', own, label, drawn)}</div>`
}

/** What moves the border between both maps; hidden until the page's script runs. */
export function compareControl({ sides }: PageSource): Markup {
  if (!sides) return html``
  const [left, right] = sides.names
  return html`<div class="compare" hidden><span class="divider"></span><label><span>${typed(left)}</span><span class="unseen">${words.compare}</span><input type="range" id="compare" min="0" max="100" step="1" value="50"><span>${typed(right)}</span></label></div>`
}

function sceneOf(
  { document: all, whole, options, theme }: PageSource,
  document: JourneyDocument,
  layout: JourneyLayout,
): Scene {
  const date = changeDay(whole)
  return journeyScene(document, layout, {
    theme,
    whole,
    showGaps: options.hasFindings,
    showTitle: false,
    // Sticky notes are the author's own.
    showNotes: false,
    insights: options.insights,
    hiddenPersonaIds: new Set(options.hiddenPersonaIds),
    standingOut: standingOutIds(whole, options.filter),
    showCoverage: options.hasFindings && options.part.of !== 'selection',
    ...(options.hasLegend ? { legend: { date, of: all } } : {}),
  })
}

/**
 * Everything that is drawn for all personas; what one of them doesn't have is in a group that says for whom it goes, and what only
 * that one has stands in a group of its own at the end.
 */
function pictures(source: PageSource, layout: JourneyLayout, scene: Scene): string {
  const all = scene.primitives.map(writePrimitive)
  const known = new Set(all)
  const ofEach = inOrder(source.document.personas).map(({ id }) => {
    const { primitives } = sceneOf(source, feltBy(source.document, id), layout)
    return primitives.map(writePrimitive)
  })
  const sets = ofEach.map((drawn) => new Set(drawn))
  const shared: string[] = []
  let group = ''
  for (const element of all) {
    const lacking = sets.flatMap((set, at) => (set.has(element) ? [] : [at])).join(' ')
    if (lacking !== group)
      shared.push(`${group === '' ? '' : '</g>'}${lacking === '' ? '' : `<g data-not="${lacking}">`}`)
    group = lacking
    shared.push(element)
  }
  if (group !== '') shared.push('</g>')
  const own = ofEach.map((drawn, at) => {
    const more = drawn.filter((element) => !known.has(element))
    return more.length === 0 ? '' : `<g data-only="${at}" display="none">${more.join('')}</g>`
  })
  return [...shared, ...own].join('')
}

/** The journey as one persona feels it. */
function feltBy(document: JourneyDocument, personaId: Id): JourneyDocument {
  const touchpoints = new Map(
    [...document.touchpoints].map(([id, touchpoint]) => {
      const felt = Object.entries(touchpoint.emotions).filter(([felt]) => felt === personaId)
      return [id, { ...touchpoint, emotions: Object.fromEntries(felt) }]
    }),
  )
  return { ...document, touchpoints }
}

/** The cards, to be pointed at. */
function places(
  { touchpoints }: PageSource,
  { cards, laneHeaderWidth: left, headerHeight: top }: JourneyLayout,
): Markup {
  const boxes = [...cards.values()].map(
    ({ touchpointId, x, y, width, height }) =>
      html`<rect class="place" data-touchpoint="${touchpoints.get(touchpointId) ?? 0}" x="${left + x}" y="${top + y}" width="${width}" height="${height}" rx="9"/>`,
  )
  return html`${boxes}`
}

/** The stages by their heads, to be pointed at; they stay in view with the channels at their left, down to where those and the lanes end. */
function stageHeads({ document, stages, options }: PageSource, layout: JourneyLayout, width: number): Markup {
  const { laneHeaderWidth: left, headerHeight: top, height } = layout
  const lanes = insightLanes(document, layout, {
    names: options.insights,
    hiddenPersonaIds: new Set(options.hiddenPersonaIds),
  })
  const own = layout.stages.filter(({ stageId }) => stages.has(stageId))
  const columns = own.map(
    ({ stageId, x, width: across }) =>
      html`<rect class="place" data-stage="${stages.get(stageId) ?? 0}" data-height="${top + height}" x="${left + x}" y="0" width="${across}" height="${top}"/>`,
  )
  return html`<svg id="heads" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" data-left="${left}" data-bottom="${top + height + lanes.height}" aria-hidden="true">${columns}</svg>`
}
