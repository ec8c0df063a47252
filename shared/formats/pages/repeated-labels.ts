/** Labels that nobody knows and that most stages have, as in a language of which no words are known: they are lanes, and no touchpoints. */
import type { NamedStage } from './outline-table.ts'
import { notesLabel, type PageTouchpoint, type StageContent } from './stage-content.ts'

type Said = { readonly label: string; readonly values: readonly string[] }

/** The stages with such labels as what is said of them. */
export function withRepeatedLabels(stages: readonly NamedStage[]): readonly NamedStage[] {
  const labels = stages.map(({ content }) => new Set(content.touchpoints.flatMap((one) => saidIn(one)?.label ?? [])))
  const counts = new Map<string, number>()
  for (const label of labels.flatMap((one) => [...one])) counts.set(label, (counts.get(label) ?? 0) + 1)
  const isLane = (label: string) => (counts.get(label) ?? 0) >= 2 && (counts.get(label) ?? 0) * 2 > stages.length
  // One name in each stage may be a thing that happens in each.
  if ([...counts.keys()].filter(isLane).length < 2) return stages
  return stages.map(({ name, content }) => ({ name, content: withLanes(content, isLane) }))
}

function withLanes(content: StageContent, isLane: (label: string) => boolean): StageContent {
  const fields = content.fields.map(({ label, values }) => ({ label, values: [...values] }))
  const touchpoints = content.touchpoints.filter((touchpoint) => {
    const said = saidIn(touchpoint)
    if (!said || !isLane(said.label)) return true
    const known = fields.find(({ label }) => label === said.label)
    if (known) known.values.push(...said.values)
    else fields.push({ label: said.label, values: [...said.values] })
    return false
  })
  return { ...content, touchpoints, fields }
}

/** A name and what it says, in a line or with lines below it. */
function saidIn({ title, fields, channel }: PageTouchpoint): Said | null {
  const [only, ...others] = fields
  if (channel !== '' || others.length > 0 || (only && only.label !== notesLabel)) return null
  if (only) return { label: title.replace(/\s*[:\uFF1A]$/, ''), values: only.values }
  const [, label = '', value = ''] = /^([^:\uFF1A]{1,40})[:\uFF1A]\s*(\S[\s\S]*)$/.exec(title) ?? []
  return label === '' ? null : { label: label.trim(), values: [value] }
}
