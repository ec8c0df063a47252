/** A clip as the clipboard carries it: a table for apps that show one, with the whole clip inside; text for all others. */
import { inOrder, type JourneyDocument } from '../../journey/document.ts'
import { cellsOf } from '../../journey/edits/shift-edits.ts'
import { tableText } from '../../journey/edits/table-text.ts'
import { readJourneyFile, writeJourneyFile } from './journey-file.ts'

/** Titles, one a line; touchpoints of several cells as a table with their stages and channels. */
export function clipAsText(clip: JourneyDocument): string {
  const isOneCell = cellsOf(clip, clip.touchpoints.keys()).size === 1
  if (isOneCell)
    return inOrder(clip.touchpoints)
      .map(({ title }) => title)
      .join('\n')
  return tableText(rowsOf(clip))
}

/** A table that other apps show, with the whole clip inside for a Throughline that gets only this. */
export function clipAsHtml(clip: JourneyDocument): string {
  const rows = rowsOf(clip).map((row) => `<tr>${row.map((value) => `<td>${escapeHtml(value)}</td>`).join('')}</tr>`)
  const whole = encodeURIComponent(writeJourneyFile(clip).toWellFormed())
  return `<table data-throughline="${whole}">${rows.join('')}</table>`
}

/**
 * Reads a clip back.
 * @param at what absent times become, ISO 8601 in UTC
 * @returns null where the HTML holds none, or none that can be read.
 */
export function readClip(html: string, at: string): JourneyDocument | null {
  try {
    const inside = /\sdata-throughline="([^"]+)"/.exec(html)?.[1]
    return inside ? readJourneyFile(decodeURIComponent(inside), at) : null
  } catch {
    return null
  }
}

function rowsOf(clip: JourneyDocument): readonly (readonly string[])[] {
  const touchpoints = inOrder(clip.stages).flatMap((stage) =>
    inOrder(clip.touchpoints).filter(({ stageId }) => stageId === stage.id),
  )
  const rows = touchpoints.map(({ stageId, channelId, title }) => [
    clip.stages.get(stageId)?.name ?? '',
    clip.channels.get(channelId)?.name ?? '',
    title,
  ])
  return [['Stage', 'Channel', 'Touchpoint'], ...rows]
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
