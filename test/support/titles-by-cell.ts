import { inOrder, type JourneyDocument, touchpointsInCell } from '../../shared/journey/document.ts'

/** Titles by cell, "Stage / Channel: first, second"; cells without touchpoints are left out. */
export function titlesByCell(document: JourneyDocument): string[] {
  return inOrder(document.stages).flatMap((stage) =>
    inOrder(document.channels).flatMap((channel) => {
      const titles = touchpointsInCell(document, { stageId: stage.id, channelId: channel.id }).map(({ title }) => title)
      return titles.length > 0 ? [`${stage.name} / ${channel.name}: ${titles.join(', ')}`] : []
    }),
  )
}
