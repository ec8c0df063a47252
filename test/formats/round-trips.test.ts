/** Journeys that we ship, out and in again as new ones: what a format holds comes back, and the export says the rest. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryFolder } from '../../electron/development/repository-folder.ts'
import { deflate } from '../../electron/files/deflate.ts'
import { decodeImport, readOptionsFor } from '../../electron/files/import-file.ts'
import { madeMap } from '../../shared/formats/incoming/made-map.ts'
import { readJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { lossOf } from '../../shared/formats/loss.ts'
import { writeJourney } from '../../shared/formats/write-journey.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { openedAt } from '../support/journey-text.ts'
import { shownJourney } from '../support/shown-journey.ts'

const folders = ['examples', 'templates'].map((name) => join(repositoryFolder, 'resources', name))
const journeys = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.journey'))
    .map((name) => [name, readJourneyFile(readFileSync(join(folder, name), 'utf8'), openedAt)] as const)
    .filter(([, { touchpoints }]) => touchpoints.size > 0),
)

async function through(document: JourneyDocument, format: 'md' | 'csv' | 'xlsx'): Promise<JourneyDocument> {
  const written = writeJourney(document, format, 'touchpoints', deflate)
  const name = `${document.journey.title.replaceAll('/', '-')}.${format}`
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written
  return madeMap(await decodeImport(bytes, name), readOptionsFor(name)).document
}

function connections({ connections: all, touchpoints }: JourneyDocument): string[] {
  const title = (id: string) => touchpoints.get(id)?.title
  return inOrder(all)
    .map(({ from, to, label }) => `${title(from)} → ${title(to)} ${label}`)
    .sort()
}

/** What each card says, in whatever order. */
function cards(document: JourneyDocument): string[] {
  return shownJourney(document).map((line) => {
    const [place = '', ...said] = line.split(' · ')
    return [place, ...said.sort()].join(' · ')
  })
}

describe.each(journeys)('%s', (_name, document) => {
  it.each(['md', 'csv', 'xlsx'] as const)('comes back from .%s, or the export says what does not', async (format) => {
    const after = await through(document, format)
    const loss = lossOf(document, format) ?? ''
    expect(cards(after).sort()).toEqual(cards(document).sort())
    if (!loss.includes('the order of stages and channels')) expect(cards(after)).toEqual(cards(document))
    if (!loss.includes('connection')) expect(connections(after)).toEqual(connections(document))
    expect(after.journey.title).toBe(document.journey.title)
  })
})
