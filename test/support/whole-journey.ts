/** A small journey with no gap at all, for tests that take one thing away. */
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { journeyOf } from './journey-text.ts'

type Fields = Record<string, unknown>
export type PlainJourney = {
  journey: Fields
  stages: Fields[]
  channels: Fields[]
  personas: Fields[]
  needs: Fields[]
  objectives: Fields[]
  touchpoints: (Fields & { id: string; stageId: string; channelId: string })[]
  connections: Fields[]
  opportunities?: Fields[]
  measures?: Fields[]
  quotes?: Fields[]
}

const phases = ['awareness', 'consideration', 'decision', 'experience', 'advocacy']
const kinds = ['social', 'mobile', 'digital', 'traditional']
const roles = ['service', 'sales', 'marketing', 'collaboration']

/** Stages and channels bear the names of phases and kinds; a touchpoint's id is `phase-kind`. */
export function wholeJourney(): PlainJourney {
  const cells = phases.flatMap((stageId) =>
    kinds.map((channelId) => ({ id: `${stageId}-${channelId}`, stageId, channelId })),
  )
  const touchpoints = cells.map((cell, at) => ({
    ...cell,
    title: cell.id,
    why: 'why',
    measure: 'measure',
    owner: { name: 'Ana', role: roles[at % 4] },
    interaction: 'dialogue',
    needIds: ['n'],
    objectiveIds: ['o'],
    emotions: { p: 0 },
    momentOfTruth: at === 0,
    differentiator: 'service',
    evidence: { level: 'measured' },
  }))
  return {
    journey: { success: 'success', brandPersona: { see: 'see' } },
    stages: phases.map((phase) => ({ id: phase, name: phase, phase })),
    channels: kinds.map((kind) => ({ id: kind, name: kind, kind })),
    personas: [{ id: 'p', name: 'Pia', channelUse: { social: 'often' } }],
    needs: [{ id: 'n', text: 'need' }],
    objectives: [{ id: 'o', text: 'objective', focus: true }],
    touchpoints,
    connections: [
      { id: 'back', from: 'advocacy-social', to: 'awareness-social' },
      ...cells.slice(1).map(({ id }, at) => ({ id: `e${at}`, from: cells[at]?.id, to: id })),
    ],
  }
}

/** The whole journey after a change to its plain form. */
export function wholeBut(change: (journey: PlainJourney) => void): JourneyDocument {
  const plain = wholeJourney()
  change(plain)
  const { journey, ...file } = plain
  return journeyOf(file, journey)
}

/** The touchpoints of a stage, of a channel, or of a cell. */
export function touchpointsAt(journey: PlainJourney, place: { stageId?: string; channelId?: string }) {
  return journey.touchpoints.filter(
    ({ stageId, channelId }) => (place.stageId ?? stageId) === stageId && (place.channelId ?? channelId) === channelId,
  )
}
