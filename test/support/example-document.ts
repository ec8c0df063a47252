/** The journeys that come with the app: a published one, and the templates. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'

export function exampleDocument(): JourneyDocument {
  return shippedDocument('examples/rail-europe')
}

/** A template by the name of its file. */
export function templateDocument(name: string): JourneyDocument {
  return shippedDocument(`templates/${name}`)
}

export const templateNames = readdirSync(resources('templates')).map((file) => file.replace('.journey', ''))

function resources(path: string): string {
  return join(import.meta.dirname, '../../resources', path)
}

function shippedDocument(name: string): JourneyDocument {
  return readJourneyFile(readFileSync(resources(`${name}.journey`), 'utf8'), '2026-11-22T09:00:00.000Z')
}
