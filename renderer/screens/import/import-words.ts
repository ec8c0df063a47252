/** What an import would do and what it did, in words. */
import type { MapPreview } from '../../../shared/formats/incoming/map-preview.ts'
import { choosePlural, formatCount } from '../../../shared/words/counts.ts'

type Counts = MapPreview['counts']

/** The label of the button. */
export function wishWords(map: Pick<MapPreview, 'counts' | 'canImport'> | null): string {
  return map?.canImport ? countWords(map.counts, true) : 'Nothing to import'
}

export function countWords({ added, updated, evidence, personas }: Counts, isWish = false): string {
  const touchpoints = (count: number) => formatCount(count, 'touchpoint')
  if (added + updated === 0) {
    const what = evidence > 0 ? evidenceWords(evidence) : formatCount(personas, 'persona')
    return `${isWish ? 'Import' : 'Imported'} ${what}`
  }
  if (isWish) {
    if (updated === 0) return `Import ${touchpoints(added)}`
    return added === 0 ? `Change ${touchpoints(updated)}` : `Import ${added}, change ${updated}`
  }
  if (updated === 0) return `Imported ${touchpoints(added)}`
  return added === 0 ? `Changed ${touchpoints(updated)}` : `Imported ${touchpoints(added)} and changed ${updated}`
}

export function summaryWords({ added, updated, unchanged, evidence, personas }: Counts): string {
  const parts = [
    formatCount(added, 'new touchpoint'),
    ...(updated > 0 ? [`${updated} changed`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(personas > 0 ? [formatCount(personas, 'persona')] : []),
    ...(evidence > 0 ? [evidenceWords(evidence)] : []),
  ]
  return `${parts.join(', ')}.`
}

function evidenceWords(count: number): string {
  return choosePlural(count, '1 opportunity, quote or measure', `${count} opportunities, quotes and measures`)
}
