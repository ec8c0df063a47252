/** Pages that list tasks or risks below headings: no journey, though they could be read as one. */
import { isOfTasks } from '../incoming/recognized-table.ts'
import { type Lane, laneOf } from '../lanes/lane-words.ts'
import { speaksOfJourney } from './journey-part.ts'
import type { NamedStage } from './outline-table.ts'
import type { StageContent } from './stage-content.ts'

/** Whether the labels below the headings are those of tasks or risks, and hardly any that stages share is one of a journey. */
export function listsTasks(stages: readonly NamedStage[], titles: readonly string[]): boolean {
  if (titles.some(speaksOfJourney)) return false
  const labels = stages.map(({ content }) => labelsIn(content))
  if (new Set(labels.flat().filter(isOfTasks)).size < 2) return false
  const lanes = labels.flatMap((own) => [...new Set(own.map(laneOf))])
  return [...ofJourneys].filter((lane) => lanes.filter((one) => one === lane).length > 1).length < 2
}

function labelsIn({ fields, touchpoints }: StageContent): string[] {
  return [...fields, ...touchpoints.flatMap((one) => one.fields)].map(({ label }) => label)
}

/** What people say of journeys, and seldom of tasks. */
const ofJourneys: ReadonlySet<Lane> = new Set(['touchpoint', 'channel', 'emotion', 'thought', 'pain', 'opportunity'])
