/** What comes with the app: the example and the templates. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import type { TemplateSummary } from '../../shared/bridge/library.ts'
import { FailureError } from '../../shared/failure.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { readJourneyFromDisk } from '../files/journey-files.ts'

const ending = '.journey'

function resource(...path: string[]): string {
  return join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources', ...path)
}

export async function readExample(): Promise<JourneyDocument> {
  return await readJourneyFromDisk(resource('examples', `rail-europe${ending}`))
}

let templates: Promise<TemplateSummary[]> | null = null

/** They come with the app, so that they are read once. */
export function listTemplates(): Promise<TemplateSummary[]> {
  templates ??= summarizeTemplates()
  return templates
}

async function summarizeTemplates(): Promise<TemplateSummary[]> {
  const ids = await templateIds()
  // What draws is loaded when somebody chooses among templates.
  const { thumbnailsOf } = await import('../../shared/formats/thumbnails.ts')
  return await Promise.all(
    ids.map(async (templateId) => {
      const template = await readTemplate(templateId)
      const { title, summary } = template.journey
      return {
        templateId,
        title,
        summary,
        touchpointCount: template.touchpoints.size,
        thumbnail: thumbnailsOf(template),
      }
    }),
  )
}

/** @throws FailureError where there is no such template. */
export async function readTemplate(templateId: string): Promise<JourneyDocument> {
  // Only a name that stands in the folder is ever made a path.
  if (!(await templateIds()).includes(templateId)) {
    throw new FailureError('file-unreadable', 'This template no longer exists. Choose another one.')
  }
  return await readJourneyFromDisk(resource('templates', `${templateId}${ending}`))
}

async function templateIds(): Promise<string[]> {
  const names = await readdir(resource('templates'))
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}
