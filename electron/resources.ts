/** What comes with the app: the example and the templates. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import type { TemplateSummary } from '../shared/bridge.ts'
import { FailureError } from '../shared/failure.ts'
import type { JourneyDocument } from '../shared/journey/document.ts'
import { readJourneyFromDisk } from './files/journey-files.ts'

const ending = '.journey'

function resource(...path: string[]): string {
  return join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources', ...path)
}

export async function readExample(): Promise<JourneyDocument> {
  return await readJourneyFromDisk(resource('examples', `rail-europe${ending}`))
}

export async function listTemplates(): Promise<TemplateSummary[]> {
  const ids = await templateIds()
  return await Promise.all(
    ids.map(async (templateId) => {
      const { title, summary } = (await readTemplate(templateId)).journey
      return { templateId, title, summary }
    }),
  )
}

/** @throws FailureError where there is no such template. */
export async function readTemplate(templateId: string): Promise<JourneyDocument> {
  // Only a name that stands in the folder is ever made a path.
  if (!(await templateIds()).includes(templateId)) {
    throw new FailureError('file-unreadable', 'This template is not there: nothing was created; choose another one.')
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
