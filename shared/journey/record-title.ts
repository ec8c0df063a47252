import type { JourneyDocument } from './document.ts'
import type { Id, ListName } from './schema.ts'

/** What a record is called, as the user wrote it; empty where it goes by nothing or is gone. */
export function recordTitle(document: JourneyDocument, list: ListName, id: Id): string {
  const record = document[list].get(id)
  if (!record) return ''
  if ('title' in record) return record.title
  if ('name' in record) return record.name
  if ('text' in record) return record.text
  return 'question' in record ? record.question : 'alt' in record ? record.alt : ''
}
