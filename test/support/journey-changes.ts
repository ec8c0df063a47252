/** Small changes to the whole journey, to be put together. */
import { type PlainJourney, touchpointsAt } from './whole-journey.ts'

export type Change = (journey: PlainJourney) => void

export const at = (journey: PlainJourney, id: string) =>
  journey.touchpoints.find((t) => t.id === id) as PlainJourney['touchpoints'][0]
export const set =
  (place: { stageId?: string; channelId?: string }, fields: object): Change =>
  (journey) => {
    for (const touchpoint of touchpointsAt(journey, place)) Object.assign(touchpoint, fields)
  }
export const one =
  (id: string, fields: object): Change =>
  (journey) =>
    void Object.assign(at(journey, id), fields)
export const all = (fields: object) => set({}, fields)
export const both =
  (...changes: Change[]): Change =>
  (journey) => {
    for (const change of changes) change(journey)
  }
export const without =
  (list: 'connections' | 'channels' | 'needs' | 'objectives' | 'personas'): Change =>
  (journey) => {
    journey[list] = []
  }
export const idea = { status: 'idea' }
export const rephase =
  (from: string, to: string): Change =>
  (journey) => {
    for (const stage of journey.stages) if (stage.phase === from) stage.phase = to
  }
export const connect =
  (...pairs: [string, string][]): Change =>
  (journey) => {
    journey.connections = pairs.map(([from, to], index) => ({ id: `e${index}`, from, to }))
  }
export const copies =
  (id: string, times: number, fields: object = {}): Change =>
  (journey) => {
    for (let copy = 0; copy < times; copy += 1) {
      journey.touchpoints.push({ ...at(journey, id), title: `copy ${copy}`, ...fields, id: `${id}-${copy}` })
    }
  }
export const objectives =
  (focused: number, others: number): Change =>
  (journey) => {
    journey.objectives = Array.from({ length: focused + others }, (_, index) => ({
      id: index === 0 ? 'o' : `o${index}`,
      focus: index < focused,
    }))
  }
export const stages =
  (number: number): Change =>
  (journey) => {
    journey.connections = []
    journey.touchpoints = []
    journey.stages = Array.from({ length: number }, (_, index) => ({ id: `s${index}` }))
  }
export const use =
  (channelId: string, ...uses: string[]): Change =>
  (journey) => {
    journey.personas.push(...uses.map((word, index) => ({ id: `p${index}`, channelUse: { [channelId]: word } })))
  }

/** How everyone uses a channel. */
export const everyone =
  (channelId: string, word: string): Change =>
  (journey) => {
    for (const persona of journey.personas) {
      persona.channelUse = { ...(persona.channelUse as object), [channelId]: word }
    }
  }
/** Somebody who uses one channel and no other. */
export const person =
  (id: string, channelUse: object): Change =>
  (journey) => {
    journey.personas.push({ id, channelUse })
  }
export const opportunity =
  (touchpointId: string, fields: object = {}): Change =>
  (journey) => {
    journey.opportunities = [{ id: 'q', text: 'Order ahead', touchpointIds: [touchpointId], ...fields }]
  }
export const measure =
  (about: object): Change =>
  (journey) => {
    journey.measures = [{ id: 'm', name: 'Satisfaction', ...about }]
  }
export const quote =
  (...touchpointIds: string[]): Change =>
  (journey) => {
    journey.quotes = [{ id: 'v', text: 'I went by bus', touchpointIds }]
  }

/** Rule, what is done to the whole journey, and how many findings that must make. */
export type RuleCase = readonly [rule: string, what: string, findings: number, change: Change]
