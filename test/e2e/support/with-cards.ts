/** The shared window on a new journey that holds the given cards, without the way through the example and a hand that types them. */
import { applyChange } from '../../../shared/journey/change.ts'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { addTouchpoint } from '../../../shared/journey/edits/edits.ts'
import { templateDocument } from '../../support/example-document.ts'
import { type CardInCell, canvasOf, cardTitled, openExample } from './canvas.ts'
import { openThroughline } from './shared-window.ts'

/** The last card is selected, as if it had been typed last; without any, the map has the keys. */
export async function openWithCards(cells: readonly CardInCell[]) {
  const blank = templateDocument('blank')
  const stages = inOrder(blank.stages)
  const channels = inOrder(blank.channels)
  const titled = { ...blank, journey: { ...blank.journey, title: 'Untitled journey' } }
  const withCards = cells.reduce((before: JourneyDocument, [stage, channel, title], at) => {
    const cell = { stageId: stages[stage]?.id ?? '', channelId: channels[channel]?.id ?? '' }
    return applyChange(before, addTouchpoint(before, { id: `card-${at}`, title, ...cell }))
  }, titled)
  const { app, page } = await openThroughline(withCards)
  await openExample(page)
  const last = cells.at(-1)
  if (last) await cardTitled(page, last[2]).click()
  else await canvasOf(page).focus()
  return { app, page, stages: stages.map(({ name }) => name), channels: channels.map(({ name }) => name) }
}
