/** The findings of a web page, if its author included them: gaps and insights, a rule at a time. What isn't written down yet is no client's matter. */
import { analyze } from '../gaps/analyze.ts'
import type { Finding, Subject } from '../gaps/rule/rule.ts'
import { severityWords, subjectWords } from '../gaps/verdict-words.ts'
import type { Id } from '../journey/schema.ts'
import { type TellRow, tellRows } from '../tells/tell-rows.ts'
import { formatNumber } from '../words/counts.ts'
import { webPageWords as words } from '../words/web-page-words.ts'
import { html, type Markup, typed } from './markup.ts'
import type { PageSource } from './page-source.ts'

const told = ['gap', 'insight'] as const satisfies readonly Subject[]

export function findingsOf(source: PageSource): Markup {
  if (!source.options.hasFindings) return html``
  const { whole } = source
  const findings = analyze(whole).findings.filter((finding) => isShown(source, finding))
  const rows = tellRows(whole, findings)
  const parts = told.flatMap((about) => {
    if (rows[about].length === 0) return []
    const { plural, meaning } = subjectWords[about]
    return [html`<h3>${plural}</h3><p class="muted">${meaning}</p>${rows[about].map((row) => rowOf(source, row))}`]
  })
  const content = parts.length === 0 ? html`<p class="empty">${words.noFindings}</p>` : html`${parts}`
  return html`<section class="findings" id="findings" aria-labelledby="findings-name"><h2 id="findings-name">${words.findings}</h2>${content}</section>`
}

/** On a part of the journey only what names one of its stages, channels or touchpoints. */
function isShown({ document, options }: PageSource, finding: Finding): boolean {
  if (options.part.of === 'journey') return true
  const { stageIds = [], touchpointIds = [] } = finding
  return stageIds.some((id) => document.stages.has(id)) || touchpointIds.some((id) => document.touchpoints.has(id))
}

function rowOf(source: PageSource, { severity, count, title, findings }: TellRow): Markup {
  const said = count === null ? title : `${formatNumber(count)} ${title}`
  const why = findings[0]?.why ?? ''
  return html`<details class="finding ${severity}"><summary><span class="severity">${severityWords[severity]}</span> ${typed(said)}</summary><div class="inside"><p class="muted">${typed(why)}</p><ul>${findings.map((finding) => html`<li>${linked(source, finding)}</li>`)}</ul></div></details>`
}

/** The sentence of a finding, as a link to what it is about if that is on the page. */
function linked({ touchpoints, stages }: PageSource, { message, touchpointIds = [], stageIds = [] }: Finding): Markup {
  const at = (ids: readonly Id[], numbers: ReadonlyMap<Id, number>) =>
    ids.map((id) => numbers.get(id)).find((number) => number !== undefined)
  const [touchpoint, stage] = [at(touchpointIds, touchpoints), at(stageIds, stages)]
  if (touchpoint !== undefined) return html`<a href="#touchpoint-${touchpoint}">${typed(message)}</a>`
  return stage === undefined ? typed(message) : html`<a href="#stage-${stage}">${typed(message)}</a>`
}
