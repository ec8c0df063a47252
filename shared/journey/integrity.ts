/** What always holds of a journey, whoever wrote it: the reader refuses what breaks it, edits never do. */
import type { JourneyDocument } from './document.ts'
import type { Id, ListName } from './schema.ts'

/** A broken reference or rule: where it is, and what is wrong with it in words for the user. */
export type IntegrityFault = {
  readonly list: ListName
  readonly id: Id
  readonly field: string
  readonly reason: string
}

/** Every fault of the document; none where it is whole. */
export function integrityFaults(document: JourneyDocument): IntegrityFault[] {
  const faults: IntegrityFault[] = []
  const need = (list: ListName, id: Id, field: string, target: ListName, targetIds: Iterable<Id>) => {
    for (const targetId of targetIds) {
      if (document[target].has(targetId)) continue
      faults.push({ list, id, field, reason: `${nounOf[target]} "${targetId}" does not exist` })
    }
  }
  for (const persona of document.personas.values()) {
    need('personas', persona.id, 'channelUse', 'channels', Object.keys(persona.channelUse))
  }
  for (const { id, personaId } of document.needs.values()) {
    if (personaId !== null) need('needs', id, 'personaId', 'personas', [personaId])
  }
  for (const touchpoint of document.touchpoints.values()) {
    const { id } = touchpoint
    need('touchpoints', id, 'stageId', 'stages', [touchpoint.stageId])
    need('touchpoints', id, 'channelId', 'channels', [touchpoint.channelId])
    need('touchpoints', id, 'needIds', 'needs', touchpoint.needIds)
    need('touchpoints', id, 'objectiveIds', 'objectives', touchpoint.objectiveIds)
    need('touchpoints', id, 'emotions', 'personas', Object.keys(touchpoint.emotions))
  }
  for (const { id, from, to } of document.connections.values()) {
    need('connections', id, 'from', 'touchpoints', [from])
    need('connections', id, 'to', 'touchpoints', [to])
    if (from === to) {
      faults.push({ list: 'connections', id, field: 'to', reason: 'it joins a touchpoint with itself' })
    }
  }
  return faults
}

export const nounOf: { readonly [L in ListName]: string } = {
  stages: 'stage',
  channels: 'channel',
  personas: 'persona',
  needs: 'need',
  objectives: 'objective',
  touchpoints: 'touchpoint',
  connections: 'connection',
  notes: 'note',
}
