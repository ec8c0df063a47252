/**
 * A journey as a Markdown outline to read and to paste: a heading a stage, one a channel, a bullet a touchpoint, before them
 * what holds for the whole journey. What it holds is read again as it was.
 */
import { inOrder, type JourneyDocument, touchpointsInCell, touchpointsInTurn } from '../../journey/document.ts'
import { kindWords, phaseWords, stateWords } from '../../journey/fields/words.ts'
import type { Leaf } from '../../journey/leaves.ts'
import { once } from '../../journey/once.ts'
import { opportunitiesOf } from '../../journey/opportunities.ts'
import type { ListName, RecordOf, Touchpoint } from '../../journey/schema.ts'
import { nameOrUntitled, nouns } from '../../words/names.ts'
import { labelsFor } from '../reading/record-labels.ts'
import { type HeldList, heldLeaves, heldLists, journeyLeaves, listHeadings, titleField } from './held.ts'
import { exactLine, exactText } from './markdown-text.ts'
import { fieldLines, fieldValues, type LabelOf, titleLine } from './record-lines.ts'

/** Writes the outline; stages without a touchpoint are said to be empty, because that is what to see. */
export function writeMarkdown(document: JourneyDocument): string {
  const labelOf = labelsIn(document)
  const { journey } = document
  const blocks = [
    `# ${titleLine(journey.title, nameOrUntitled('', 'journey'))}`,
    ...(journey.summary.trim() === '' ? [] : [exactText(journey.summary, '')]),
    ...journeyLeaves.flatMap((leaf) => journeyBlock(document, leaf, labelOf)),
    ...heldLists.flatMap((list) => listBlock(document, list, labelOf)),
    ...inOrder(document.stages).flatMap(({ id, name, phase }) => [
      `## ${titleLine(name, nameOrUntitled('', 'stage'))} (${phaseWords[phase]})`,
      ...stageBlocks(document, id, labelOf),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function labelsIn(document: JourneyDocument): LabelOf {
  const labels = new Map<ListName, ReadonlyMap<string, string>>()
  const add = <L extends HeldList | 'stages' | 'touchpoints'>(list: L, records: readonly RecordOf[L][]) => {
    const titles = records.map((record) => titleOf(list, record))
    const ofList = labelsFor(titles, nouns[list])
    labels.set(list, new Map(records.map(({ id }, at) => [id, ofList[at] ?? ''])))
  }
  add('stages', inOrder(document.stages))
  add('channels', inOrder(document.channels))
  add('personas', inOrder(document.personas))
  add('needs', inOrder(document.needs))
  add('objectives', inOrder(document.objectives))
  add('touchpoints', touchpointsInTurn(document))
  return (list, id) => labels.get(list)?.get(id) ?? ''
}

function titleOf(list: HeldList | 'stages' | 'touchpoints', record: object): string {
  return String((record as Readonly<Record<string, unknown>>)[titleField(list)])
}

/** The state is always said: by it an outline of ours is known. */
function journeyBlock({ journey }: JourneyDocument, leaf: Leaf, labelOf: LabelOf): string[] {
  if (leaf.path === 'state') return [`**${leaf.field.label}:** ${stateWords[journey.state]}`]
  return fieldValues(journey, leaf, labelOf).map((value) => `**${leaf.field.label}:** ${exactText(value, '')}`)
}

function listBlock(document: JourneyDocument, list: HeldList, labelOf: LabelOf): string[] {
  const records = inOrder<RecordOf[HeldList]>(document[list]).filter((record) => {
    if ('touchpointIds' in record && list === 'opportunities' && record.touchpointIds.length > 0) return false
    return isReferredTo(list) || saysSomething(list, record)
  })
  if (records.length === 0) return []
  return [`**${listHeadings[list]}**`, records.map((record) => recordBullet(list, record, labelOf)).join('\n')]
}

/** Others may speak of these, so that even a blank one has its place. */
function isReferredTo(list: HeldList): boolean {
  return list === 'channels' || list === 'personas' || list === 'needs' || list === 'objectives'
}

/** Blank words about a touchpoint are nothing. */
function saysSomething(list: HeldList, record: object): boolean {
  if (titleOf(list, record).trim() !== '') return true
  return heldLeaves(list).some(
    (leaf) => leaf.name !== 'touchpointIds' && fieldValues(record, leaf, (_list, id) => id).length > 0,
  )
}

function recordBullet(list: HeldList, record: RecordOf[HeldList], labelOf: LabelOf): string {
  const title = titleLine(titleOf(list, record), nameOrUntitled('', nouns[list]), (text) => exactText(text, '  '))
  const kind = 'kind' in record && list === 'channels' ? ` (${kindWords[record.kind as keyof typeof kindWords]})` : ''
  const lines = heldLeaves(list).flatMap((leaf) => fieldLines(record, leaf, labelOf, '    '))
  return [`- ${title}${kind}`, ...lines.map((line) => `  - ${line}`)].join('\n')
}

function stageBlocks(document: JourneyDocument, stageId: string, labelOf: LabelOf): string[] {
  const blocks = inOrder(document.channels).flatMap(({ id, kind }) => {
    const touchpoints = touchpointsInCell(document, { stageId, channelId: id })
    if (touchpoints.length === 0) return []
    const heading = `### ${exactLine(labelOf('channels', id))} (${kindWords[kind]})`
    return [heading, touchpoints.map((touchpoint) => bullet(document, touchpoint, labelOf)).join('\n')]
  })
  return blocks.length > 0 ? blocks : ['*No touchpoint yet.*']
}

function bullet(document: JourneyDocument, touchpoint: Touchpoint, labelOf: LabelOf): string {
  const lines = heldLeaves('touchpoints').flatMap((leaf) => {
    const own = fieldLines(touchpoint, leaf, labelOf, '    ')
    return leaf.path === 'pains' ? [...own, ...opportunityLines(document, touchpoint, labelOf)] : own
  })
  const title = titleLine(touchpoint.title, nameOrUntitled('', 'touchpoint'), (text) => `**${exactLine(text)}**`)
  return [
    `- ${title}`,
    ...[...lines, ...connectionLines(document, touchpoint, labelOf)].map((line) => `  - ${line}`),
  ].join('\n')
}

/** What could be done, at the first of the touchpoints that it is about. */
function opportunityLines(document: JourneyDocument, { id }: Touchpoint, labelOf: LabelOf): string[] {
  const own = opportunitiesOf(document, id).filter(
    (opportunity) => opportunity.touchpointIds[0] === id && saysSomething('opportunities', opportunity),
  )
  return own.map((opportunity) => {
    const text = titleLine(opportunity.text, nameOrUntitled('', 'opportunity'), (said) => exactText(said, '    '))
    const lines = heldLeaves('opportunities').flatMap((leaf) => {
      const isHereAlone = leaf.name === 'touchpointIds' && opportunity.touchpointIds.length === 1
      return isHereAlone ? [] : fieldLines(opportunity, leaf, labelOf, '      ')
    })
    return [`Opportunity: ${text}`, ...lines].join('\n    - ')
  })
}

function connectionLines(document: JourneyDocument, { id }: Touchpoint, labelOf: LabelOf): string[] {
  return (leadingFrom(document.connections).get(id) ?? []).map(({ to, label }) => {
    const labelled = label.trim() === '' ? '' : `\n    - Label: ${exactText(label, '      ')}`
    return `Leads to: ${exactLine(labelOf('touchpoints', to))}${labelled}`
  })
}

const leadingFrom = once((connections: JourneyDocument['connections']) =>
  Map.groupBy(inOrder(connections), ({ from }) => from),
)
