/** Journeys that strain a window: of very long texts, and of very many of everything. */
import { writeJourneyFile } from '../../../shared/formats/journey/journey-file.ts'
import type { JourneyDocument } from '../../../shared/journey/document.ts'
import { type ListName, listNames } from '../../../shared/journey/fields/vocabulary.ts'
import { leavesOf, withValueAt } from '../../../shared/journey/leaves.ts'
import type { Id } from '../../../shared/journey/schema.ts'
import { exampleDocument } from '../../support/example-document.ts'

const words = 'Whoever looks for a train from Llanfairpwllgwyngyll to Reading and back again over a long weekend '

/** The example with 300 letters in each of its texts, half of them without a space. */
export function journeyOfLongTexts(): string {
  const example = exampleDocument()
  let count = 0
  const long = () => (count++ % 2 === 0 ? words.repeat(4).slice(0, 300) : 'Wm'.repeat(150))
  const stretched = <T extends object>(of: ListName | 'journey', record: T): T => {
    let after = record
    for (const leaf of leavesOf(of)) {
      const { kind } = leaf.field
      if (kind === 'text') after = { ...after, ...withValueAt(after, leaf, long()) }
      if (kind === 'texts') after = { ...after, ...withValueAt(after, leaf, [long(), `${long()} too`]) }
    }
    return after
  }
  const lists = listNames.map((list) => [
    list,
    new Map([...example[list]].map(([id, record]): [Id, object] => [id, stretched(list, record)])),
  ])
  const views = [1, 2, 3].map((at) => ({ id: `v${at}`, name: long() }))
  const of = stretched('journey', example.journey)
  const journey = { ...of, id: 'long-texts', extra: { ...of.extra, views } }
  return writeJourneyFile({ ...example, ...(Object.fromEntries(lists) as Partial<JourneyDocument>), journey })
}

/** A journey with `count` of everything but one: `few` says which side of the grid stays small. */
export function journeyOfMany(count: number, few: 'stages' | 'channels'): string {
  const made = (what: string, number: number) => Array.from({ length: number }, (_, at) => ({ id: `${what}${at}`, at }))
  const stages = made('s', few === 'stages' ? 3 : count).map(({ id, at }) => ({
    id,
    name: `Stage ${at}`,
    phase: (['awareness', 'consideration', 'decision', 'advocacy'] as const)[at % 4],
  }))
  const channels = made('c', few === 'channels' ? 3 : count).map(({ id, at }) => ({
    id,
    name: `Channel ${at}`,
    kind: (['social', 'mobile', 'digital', 'traditional'] as const)[at % 4],
  }))
  const personas = made('p', count).map(({ id, at }) => ({ id, name: `Persona ${at}` }))
  const needs = made('n', count).map(({ id, at }) => ({ id, text: `Need ${at}`, personaId: `p${at}` }))
  const objectives = made('o', count).map(({ id, at }) => ({ id, text: `Objective ${at}`, focus: true }))
  const touchpoints = made('t', count).map(({ id, at }) => ({
    id,
    title: `Touchpoint ${at}`,
    stageId: stages[at % stages.length]?.id,
    channelId: channels[at % channels.length]?.id,
    status: 'live',
    tags: [`Tag ${at}`],
    pains: [`Pain ${at}`],
    owner: { name: `Owner ${at}`, role: null },
    needIds: [`n${at}`],
    objectiveIds: [`o${at}`],
    emotions: { [`p${at}`]: -1 },
  }))
  const connections = made('x', Math.min(count - 1, 20)).map(({ id, at }) => ({
    id,
    from: 't0',
    to: `t${at + 1}`,
    label: `Link ${at}`,
  }))
  const views = made('v', count).map(({ id, at }) => ({ id, name: `View ${at}` }))
  const journey = { id: `many-${few}-${count}`, title: `Many ${count}`, state: 'as-is', views }
  const lists = { stages, channels, personas, needs, objectives, touchpoints, connections }
  return JSON.stringify({ format: 'throughline-journey', version: 1, journey, ...lists })
}
