/** What a journey holds and misses, as tables for people who live in spreadsheets. */
import { analyze } from '../../gaps/report.ts'
import type { Finding } from '../../gaps/rule.ts'
import { rules } from '../../gaps/rules/index.ts'
import { counts, inOrder, type JourneyDocument, touchpointsInCell } from '../../journey/document.ts'
import type { Id, ListName } from '../../journey/schema.ts'
import { kindWords, phaseWords, roleWords } from '../../journey/words.ts'
import { writeList } from './lists.ts'
import type { Cell, Table } from './table.ts'
import type { TableName } from './table-names.ts'
import { columnIds, emotionCell, emotionHeader, personasOf, touchpointColumns } from './touchpoint-columns.ts'

/** One table of a journey by its name. */
export function journeyTable(document: JourneyDocument, name: TableName): Table {
  return { touchpoints: touchpointsTable, coverage: coverageTable, findings: findingsTable }[name](document)
}

/** One row a touchpoint, stage by stage and in a stage channel by channel; reading it again loses nothing of it. */
function touchpointsTable(document: JourneyDocument): Table {
  const personas = personasOf(document)
  const rows = inOrder(document.stages).flatMap(({ id: stageId }) =>
    inOrder(document.channels).flatMap(({ id: channelId }) =>
      touchpointsInCell(document, { stageId, channelId }).map((touchpoint): Cell[] => [
        ...columnIds.map((id) => touchpointColumns[id].write(touchpoint, document)),
        ...personas.map((persona) => emotionCell(touchpoint, persona.id)),
      ]),
    ),
  )
  const headers = [...columnIds.map((id) => touchpointColumns[id].header), ...personas.map(emotionHeader)]
  return { name: 'Touchpoints', headers, rows }
}

/** Channels by stages: how many touchpoints fill each cell, ideas not among them. */
function coverageTable(document: JourneyDocument): Table {
  const stages = inOrder(document.stages)
  const filled = (stageId: Id, channelId: Id) =>
    touchpointsInCell(document, { stageId, channelId }).filter(counts).length
  const rows = inOrder(document.channels).map(({ id, name, kind }): Cell[] => {
    const cells = stages.map((stage) => filled(stage.id, id))
    return [name, kindWords[kind], ...cells, sum(cells)]
  })
  const totals = stages.map((_stage, column) => sum(rows.map((row) => Number(row[column + 2]))))
  return {
    name: 'Coverage',
    headers: ['Channel', 'Kind', ...stages.map(({ name, phase }) => `${name} (${phaseWords[phase]})`), 'All stages'],
    rows: [...rows, ['All channels', '', ...totals, sum(totals)]],
  }
}

/** One row a finding, as the analyzer orders them. */
function findingsTable(document: JourneyDocument): Table {
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  const rows = analyze(document).findings.map((finding): Cell[] => [
    severityWords[finding.severity],
    titles.get(finding.rule) ?? finding.rule,
    finding.message,
    finding.why,
    writeList([
      ...(finding.kind ? [kindWords[finding.kind]] : []),
      ...(finding.phase ? [phaseWords[finding.phase]] : []),
      ...(finding.role ? [roleWords[finding.role]] : []),
    ]),
    ...targetLists.map((list) => writeList(namesOf(document, list, finding))),
    finding.rule,
  ])
  const headers = ['Severity', 'Finding', 'What is missing', 'Why it matters', 'About', ...targetHeaders, 'Rule']
  return { name: 'Findings', headers, rows }
}

const severityWords = { must: 'Must', should: 'Should', could: 'Could' } as const
const targetLists = ['stages', 'channels', 'touchpoints', 'personas', 'needs', 'objectives'] as const
const targetHeaders = ['Stages', 'Channels', 'Touchpoints', 'Personas', 'Needs', 'Objectives']

function namesOf(document: JourneyDocument, list: (typeof targetLists)[number], finding: Finding): string[] {
  const ids = {
    stages: finding.stageIds,
    channels: finding.channelIds,
    touchpoints: finding.touchpointIds,
    personas: finding.personaIds,
    needs: finding.needIds,
    objectives: finding.objectiveIds,
  }[list]
  return (ids ?? []).map((id) => nameOf(document, list, id))
}

function nameOf(document: JourneyDocument, list: ListName, id: Id): string {
  const record = document[list].get(id)
  if (!record) return ''
  if ('title' in record) return record.title
  return 'name' in record ? record.name : 'text' in record ? record.text : ''
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
