/** The list of a web page: stages, under each its channels, under each the touchpoints where they cross. */
import { counts, inOrder, touchpointsInCell } from '../journey/document.ts'
import { kindWords, phaseWords } from '../journey/fields/words.ts'
import type { Channel, Stage } from '../journey/schema.ts'
import { nameOrUntitled } from '../words/names.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import { html, iconOf, type Markup, typed } from './markup.ts'
import type { PageSource } from './page-source.ts'
import { measureOf, touchpointOf } from './page-touchpoint.ts'

export function stagesOf(source: PageSource): Markup {
  const stages = inOrder(source.document.stages)
  if (stages.length === 0) return html`<p class="empty">${words.noStages}</p>`
  return html`${stages.map((stage) => stageOf(source, stage))}`
}

function stageOf(source: PageSource, stage: Stage): Markup {
  const { document, stages } = source
  const number = stages.get(stage.id) ?? 0
  const held = [...document.touchpoints.values()].filter(({ stageId }) => stageId === stage.id)
  // The map counts ideas apart too.
  const ideas = held.filter((touchpoint) => !counts(touchpoint)).length
  const about = [
    ...(stage.phase === 'other' ? [] : [words.phase(phaseWords[stage.phase])]),
    words.counted(held.filter(counts).length),
    ...(ideas > 0 ? [words.ideas(ideas)] : []),
  ]
  const channels = inOrder(document.channels).flatMap((channel) => channelOf(source, stage, channel))
  const measures = inOrder(document.measures).filter(({ stageId }) => stageId === stage.id)
  return html`<section class="stage" id="stage-${number}" aria-labelledby="stage-name-${number}"><h2 id="stage-name-${number}" tabindex="-1">${typed(nameOrUntitled(stage.name, 'stage'))}</h2><p class="muted">${about.join(', ')}</p>${measures.length > 0 && html`<ul class="muted">${measures.map((measure) => html`<li>${measureOf(measure)}</li>`)}</ul>`}${channels}</section>`
}

function channelOf(source: PageSource, { id: stageId }: Stage, channel: Channel): Markup[] {
  const touchpoints = touchpointsInCell(source.document, { stageId, channelId: channel.id })
  if (touchpoints.length === 0) return []
  return [
    html`<section class="channel ${channel.kind}"><h3>${iconOf(channel.kind)}${typed(nameOrUntitled(channel.name, 'channel'))} <span class="muted">${kindWords[channel.kind]}</span></h3>${touchpoints.map((touchpoint) => touchpointOf(source, touchpoint))}</section>`,
  ]
}
