import { deflate } from '../../electron/files/deflate.ts'
import { journeyDeck } from '../../shared/formats/pptx/deck.ts'
import { writePptx } from '../../shared/formats/pptx/write-pptx.ts'
import { writeSvg } from '../../shared/formats/svg/svg.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { boardOf } from './board.ts'
import { type Figure, timeRounds } from './figure.ts'

const options = { theme: pictureThemes.light, showGaps: true }

function layoutAfterOneEdit(touchpoints: number) {
  let document = boardOf(touchpoints)
  let layout = layoutJourney(document)
  return timeRounds(20, (round) => {
    document = applyChange(document, updateTouchpoint(document, `t${round * 7}`, { title: `Typed in round ${round}` }))
    layout = layoutJourney(document, { previous: layout })
  })
}

function sceneOf(touchpoints: number) {
  const document = boardOf(touchpoints)
  const layout = layoutJourney(document)
  return () => journeyScene(document, layout, options)
}

/** From the journey to the text of the picture, as the export does it. */
function svg(touchpoints: number) {
  const document = boardOf(touchpoints)
  return timeRounds(8, () => {
    writeSvg(journeyScene(document, layoutJourney(document), options), { fontFaces: [] })
  })
}

/** From the journey to the bytes of the file: an overview and every stage. */
function slides(touchpoints: number) {
  const document = boardOf(touchpoints)
  return timeRounds(4, () => {
    const deck = journeyDeck(document, { ...options, slides: 'stages' })
    writePptx(deck, options.theme, '2026-11-22T09:00:00.000Z', deflate)
  })
}

export const pictureFigures: readonly Figure[] = [
  { touchpoints: 1_000, svgGoal: 200 },
  { touchpoints: 5_000, svgGoal: 1_000 },
].flatMap(({ touchpoints, svgGoal }) => [
  {
    name: 'layout from nothing',
    touchpoints,
    measure: () => timeRounds(8, () => void layoutJourney(boardOf(touchpoints))),
  },
  { name: 'layout after one edit', touchpoints, measure: () => layoutAfterOneEdit(touchpoints) },
  {
    name: 'scene of a picture',
    touchpoints,
    measure: () => {
      const draw = sceneOf(touchpoints)
      return timeRounds(8, () => void draw())
    },
  },
  { name: 'SVG of the whole map', touchpoints, required: svgGoal, measure: () => svg(touchpoints) },
  { name: 'slides of the whole map', touchpoints, measure: () => slides(touchpoints) },
])
