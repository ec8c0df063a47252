/** What an outline holds of a journey: which lists under which heading, and which fields under which name. */
import { type Leaf, leavesOf, toldLeaves } from '../../journey/leaves.ts'
import type { ListName } from '../../journey/schema.ts'

/** The lists of which an outline holds the records. */
export const heldLists = [
  'channels',
  'personas',
  'needs',
  'objectives',
  'opportunities',
  'measures',
  'quotes',
  'notes',
  'agenda',
] as const satisfies readonly ListName[]
export type HeldList = (typeof heldLists)[number]

/** The lists that have a heading of their own before the first stage. */
export const listHeadings: Readonly<Record<HeldList, string>> = {
  channels: 'Channels',
  personas: 'Personas',
  needs: 'Needs',
  objectives: 'Objectives',
  opportunities: 'Opportunities',
  measures: 'Measures',
  quotes: 'Quotes',
  notes: 'Notes',
  agenda: 'Agenda',
}

/** The field by which a record goes: it stands in the bullet itself. */
export function titleField(list: HeldList | 'stages' | 'touchpoints'): 'title' | 'name' | 'text' {
  if (list === 'touchpoints' || list === 'agenda') return 'title'
  return list === 'stages' || list === 'channels' || list === 'personas' || list === 'measures' ? 'name' : 'text'
}

/** Told by where a record stands, or by what stands there. */
const toldByPlace: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  stages: ['phase'],
  channels: ['kind'],
  touchpoints: ['stageId', 'channelId'],
}
/** What no outline shows: where a note lies on the map. */
export const notePlace: readonly string[] = ['x', 'y', 'color']

type TitledList = HeldList | 'stages' | 'touchpoints'

/** The fields that have lines below a bullet, in their order; the parts of an owner or of evidence share one. */
export function heldLeaves(list: TitledList): readonly Leaf[] {
  return leavesByList.get(list) ?? []
}

const leavesByList = new Map(
  (['stages', 'touchpoints', ...heldLists] as const).map((list) => [list, leavesBelow(list)] as const),
)

function leavesBelow(list: TitledList): readonly Leaf[] {
  return toldLeaves(list).filter(({ name, path, field }) => {
    const isPlace = toldByPlace[list]?.includes(name) || (list === 'notes' && notePlace.includes(name))
    const isPicture = 'list' in field && field.list === 'images'
    const isSecondPart = path === 'owner.role' || path === 'evidence.note'
    return name !== titleField(list) && !isPlace && !isPicture && !isSecondPart
  })
}

/** The fields of the journey itself that stand before the first stage under their names. */
export const journeyLeaves: readonly Leaf[] = leavesOf('journey').filter(({ name, part, field }) => {
  if (name === 'state') return true
  return !field.isOwn && name !== 'title' && name !== 'summary' && part !== 'logoImageId'
})

/** What stands before the colon: of texts that have a line each what one is called. */
export function nameOfLeaf({ field }: Leaf): string {
  return field.kind === 'texts' && !field.areShort ? (field.one ?? field.label) : field.label
}
