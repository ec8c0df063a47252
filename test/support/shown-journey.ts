/** A journey as lines that a person could compare by eye: "Stage / Channel: title", and below it what it says. */
import { inOrder, type JourneyDocument, touchpointsInTurn } from '../../shared/journey/document.ts'
import { opportunitiesOf } from '../../shared/journey/opportunities.ts'

export function shownJourney(document: JourneyDocument): string[] {
  const names = (list: 'personas' | 'needs' | 'objectives', id: string): string => {
    const record = document[list].get(id)
    return record && 'name' in record ? record.name : record && 'text' in record ? record.text : ''
  }
  return touchpointsInTurn(document).map((one) => {
    const place = `${document.stages.get(one.stageId)?.name} / ${document.channels.get(one.channelId)?.name}: ${one.title}`
    const said = [
      ...Object.entries(one.emotions).map(([id, emotion]) => `${names('personas', id)} ${emotion}`),
      ...one.pains.map((pain) => `pain ${pain}`),
      ...opportunitiesOf(document, one.id).map(({ text }) => `idea ${text}`),
      ...one.needIds.map((id) => `need ${names('needs', id)}`),
      ...one.backstage.map((act) => `backstage ${act}`),
      ...one.systems.map((system) => `system ${system}`),
      ...(one.owner.name === '' ? [] : [`owner ${one.owner.name}`]),
      ...(one.measure === '' ? [] : [`measure ${one.measure}`]),
      ...(one.momentOfTruth ? ['moment of truth'] : []),
      ...(one.notes === '' ? [] : [`notes ${one.notes.replaceAll('\n', ' | ')}`]),
    ]
    return [place, ...said].join(' · ')
  })
}

export function stageNames(document: JourneyDocument): string[] {
  return inOrder(document.stages).map(({ name }) => name)
}
