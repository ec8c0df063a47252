/** What a journey holds and misses, as tables for people who live in spreadsheets. */

import { analyze } from '../../gaps/analyze.ts'
import type { Finding } from '../../gaps/rule/rule.ts'
import { ruleOf } from '../../gaps/rules/index.ts'
import { severityWords } from '../../gaps/verdict-words.ts'
import { type JourneyDocument, touchpointsInTurn } from '../../journey/document.ts'
import { kindWords, phaseWords, roleWords } from '../../journey/fields/words.ts'
import { recordTitle } from '../../journey/record-title.ts'
import { type TableName, tableNames } from '../../scene/pictures/table-names.ts'
import type { Cell, Table } from './cells/text-table.ts'
import { coverageTable } from './coverage-tables.ts'
import { derivedNames } from './derived-tables.ts'
import { evidenceTable, isEvidenceList } from './evidence-tables.ts'
import { writeList } from './lists.ts'
import { columnIds, emotionCell, emotionHeader, personasOf, touchpointColumn } from './touchpoint-columns.ts'

/** One table of a journey by its name. */
export function journeyTable(document: JourneyDocument, name: TableName): Table {
  switch (name) {
    case 'touchpoints':
      return touchpointsTable(document)
    case 'coverage':
      return coverageTable(document, 'channels')
    case 'findings':
      return findingsTable(document)
    case 'opportunities':
    case 'quotes':
    case 'measures':
    case 'notes':
      return evidenceTable(document, name)
  }
}

/** The tables that a workbook holds: all but those of records of which the journey has none. */
export function workbookTables(document: JourneyDocument): readonly Table[] {
  return tableNames
    .filter((name) => !isEvidenceList(name) || document[name].size > 0)
    .map((name) => journeyTable(document, name))
}

/** One row a touchpoint, stage by stage and in a stage channel by channel; reading it again loses nothing of it. */
function touchpointsTable(document: JourneyDocument): Table {
  const personas = personasOf(document)
  const rows = touchpointsInTurn(document).map((touchpoint): Cell[] => [
    ...columnIds.map((id) => touchpointColumn(id).write(touchpoint, document)),
    ...personas.map((persona) => emotionCell(touchpoint, persona.id)),
  ])
  const headers = [...columnIds.map((id) => touchpointColumn(id).header), ...personas.map(emotionHeader)]
  const pictures = touchpointsInTurn(document).map(({ imageIds }) =>
    imageIds.flatMap((id) => document.images.get(id) ?? []),
  )
  return { name: 'Touchpoints', headers, rows, headColumns: 2, ...(document.images.size > 0 ? { pictures } : {}) }
}

/** One row a finding, as the analyzer orders them. */
function findingsTable(document: JourneyDocument): Table {
  const rows = analyze(document).findings.map((finding): Cell[] => [
    severityWords[finding.severity],
    ruleOf(finding.rule).title,
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
  const headers = ['Severity', 'Finding', 'What is missing', 'Why it matters', 'Place', ...targetHeaders, 'Rule']
  return { name: derivedNames.findings, headers, rows }
}

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
  return (ids ?? []).map((id) => recordTitle(document, list, id))
}
