/** What a journey holds and misses, as tables for people who live in spreadsheets. */
import { analyze } from '../../gaps/report.ts'
import type { Finding } from '../../gaps/rule.ts'
import { rules } from '../../gaps/rules/index.ts'
import { inOrder, type JourneyDocument, touchpointsInCell } from '../../journey/document.ts'
import type { Id, ListName } from '../../journey/schema.ts'
import { kindWords, phaseWords, roleWords } from '../../journey/words.ts'
import { coverageTable } from './coverage-tables.ts'
import { writeList } from './lists.ts'
import type { Cell, Table } from './table.ts'
import type { TableName } from './table-names.ts'
import { columnIds, emotionCell, emotionHeader, personasOf, touchpointColumns } from './touchpoint-columns.ts'

/** One table of a journey by its name. */
export function journeyTable(document: JourneyDocument, name: TableName): Table {
  switch (name) {
    case 'touchpoints':
      return touchpointsTable(document)
    case 'coverage':
      return coverageTable(document, 'channels')
    case 'findings':
      return findingsTable(document)
  }
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
  return { name: 'Touchpoints', headers, rows, headColumns: 2 }
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
