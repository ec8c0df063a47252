/**
 * The gap rules a second time, written straight from their table over the plain file, without a thought for speed.
 * It shares no code with the analyzer, so that the two check each other.
 */
type File = {
  journey: { success: string; brandPersona: Record<string, string> }
  stages: { id: string; phase: string }[]
  channels: { id: string; kind: string }[]
  personas: { id: string; channelUse: Record<string, string> }[]
  needs: { id: string }[]
  objectives: { id: string; focus: boolean }[]
  touchpoints: Touchpoint[]
  connections: { id: string; from: string; to: string }[]
}
type Touchpoint = {
  id: string
  title: string
  stageId: string
  channelId: string
  status: string
  why: string
  interaction: string | null
  owner: { name: string; role: string | null }
  measure: string
  needIds: string[]
  objectiveIds: string[]
  emotions: Record<string, number>
  momentOfTruth: boolean
  differentiator: string | null
  evidence: { level: string }
  pains: string[]
  opportunities: string[]
}
export type NaiveFinding = { rule: string; severity: string; [target: string]: string | string[] }

const kinds = ['social', 'mobile', 'digital', 'traditional']
const ids = (records: { id: string }[]) => records.map((record) => record.id)
const blank = (text: string) => text.trim().length === 0

export function naiveFindings(text: string): NaiveFinding[] {
  const file: File = JSON.parse(text)
  const { stages, channels, personas, needs, objectives, touchpoints, connections } = file
  const found: NaiveFinding[] = []
  const must = (rule: string, targets = {}) => found.push({ rule, severity: 'must', ...targets })
  const should = (rule: string, targets = {}) => found.push({ rule, severity: 'should', ...targets })
  const could = (rule: string, targets = {}) => found.push({ rule, severity: 'could', ...targets })

  const counting = touchpoints.filter((t) => t.status === 'live' || t.status === 'planned')
  const kindOf = (t: Touchpoint) => channels.find((c) => c.id === t.channelId)?.kind
  const stageAt = (t: Touchpoint) => stages.findIndex((s) => s.id === t.stageId)
  const get = (id: string) => touchpoints.find((t) => t.id === id) as Touchpoint
  const inPhase = (phase: string) => stages.filter((s) => s.phase === phase)
  const ofKind = (kind: string) => channels.filter((c) => c.kind === kind)
  const total = (t: Touchpoint) => Object.values(t.emotions).reduce((a, b) => a + b, 0)
  const known = (t: Touchpoint) => Object.values(t.emotions).length
  const unowned = (t: Touchpoint) => blank(t.owner.name) && t.owner.role === null
  const ins = (t: Touchpoint) => connections.filter((c) => c.to === t.id).length
  const outs = (t: Touchpoint) => connections.filter((c) => c.from === t.id).length

  const aware = ids(inPhase('awareness'))
  const awareTouchpoints = counting.filter((t) => aware.includes(t.stageId))
  if (awareTouchpoints.length === 0) must('awareness-empty', { stageIds: aware })
  else {
    for (const kind of kinds) {
      if (ofKind(kind).length > 0 && !awareTouchpoints.some((t) => kindOf(t) === kind)) {
        must('awareness-kind-missing', { kind, stageIds: aware, channelIds: ids(ofKind(kind)) })
      }
    }
  }
  for (const s of stages) if (!counting.some((t) => t.stageId === s.id)) must('stage-empty', { stageIds: [s.id] })
  for (const phase of ['awareness', 'consideration', 'decision']) {
    if (inPhase(phase).length === 0) must('phase-missing', { phase })
  }
  const holding = stages.filter((s) => touchpoints.some((t) => t.stageId === s.id))
  for (let at = 0; at + 1 < holding.length; at += 1) {
    const [a, b] = [holding[at], holding[at + 1]]
    if (!a || !b) continue
    const bridged = connections.some(
      (c) => stageAt(get(c.from)) <= stages.indexOf(a) && stageAt(get(c.to)) >= stages.indexOf(b),
    )
    if (!bridged) must('handoff-broken', { stageIds: [a.id, b.id] })
  }
  for (const t of touchpoints) {
    if (t.momentOfTruth && (total(t) < 0 || unowned(t) || blank(t.measure)))
      must('truth-weak', { touchpointIds: [t.id] })
  }
  const overlaps = counting.some((t) => t.needIds.length > 0 && t.objectiveIds.length > 0)
  if (needs.length > 0 && objectives.length > 0 && !overlaps) {
    must('overlap-none', { needIds: ids(needs), objectiveIds: ids(objectives) })
  }
  if (blank(file.journey.success)) must('success-undefined')

  for (const kind of kinds) {
    if (!counting.some((t) => kindOf(t) === kind)) should('kind-missing', { kind, channelIds: ids(ofKind(kind)) })
  }
  if (stages.length >= 3) {
    const sizes = stages.map((s) => counting.filter((t) => t.stageId === s.id).length)
    const sorted = [...sizes].sort((a, b) => a - b)
    const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
    const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0
    for (const at of [0, stages.length - 1]) {
      if ((sizes[at] ?? 0) < (low + high) / 4) should('ends-neglected', { stageIds: [stages[at]?.id] })
    }
  }
  for (const t of touchpoints) {
    if (connections.length > 0 && ins(t) + outs(t) === 0) should('orphan', { touchpointIds: [t.id] })
  }
  for (const t of touchpoints) {
    if (ins(t) > 0 && outs(t) === 0 && stageAt(t) !== stages.length - 1) should('dead-end', { touchpointIds: [t.id] })
  }
  for (const t of touchpoints) {
    if (outs(t) > 0 && ins(t) === 0 && stageAt(t) !== 0) should('no-way-in', { touchpointIds: [t.id] })
  }
  const used = kinds.filter((kind) => counting.some((t) => kindOf(t) === kind))
  for (const kind of used) {
    const leaves = connections.some((c) => (kindOf(get(c.from)) === kind) !== (kindOf(get(c.to)) === kind))
    const own = counting.filter((t) => kindOf(t) === kind)
    if (used.length >= 2 && !leaves) should('kind-apart', { kind, touchpointIds: ids(own) })
  }
  for (const c of connections) {
    const [from, to] = [get(c.from), get(c.to)]
    if (from.channelId === to.channelId || known(from) === 0 || known(to) === 0) continue
    // Up to three personas, so that every difference of means is a whole number of sixths.
    const sixths = (t: Touchpoint) => (total(t) * 6) / known(t)
    if (Math.round(sixths(from) - sixths(to)) >= 6) {
      should('friction', { touchpointIds: [from.id, to.id], connectionIds: [c.id] })
    }
  }
  const low = (t: Touchpoint) => Object.values(t.emotions).some((e) => e <= -1) && t.opportunities.length === 0
  for (const t of touchpoints) if (low(t)) should('low-without-opportunity', { touchpointIds: [t.id] })
  for (const t of touchpoints) {
    if (t.pains.length > 0 && t.opportunities.length === 0 && !low(t)) {
      should('pain-without-opportunity', { touchpointIds: [t.id] })
    }
  }
  for (const t of counting) if (unowned(t)) should('owner-missing', { touchpointIds: [t.id] })
  for (const s of stages) {
    const own = counting.filter((t) => t.stageId === s.id)
    if (own.length > 0 && own.every((t) => blank(t.measure))) {
      should('measure-missing', { stageIds: [s.id], touchpointIds: ids(own) })
    }
  }
  const assumed = counting.filter((t) => t.evidence.level === 'assumption')
  if (assumed.length > counting.length / 2) should('evidence-thin', { touchpointIds: ids(assumed) })
  for (const t of counting) if (blank(t.why)) should('why-missing', { touchpointIds: [t.id] })
  for (const n of needs) {
    if (!counting.some((t) => t.needIds.includes(n.id))) should('need-unserved', { needIds: [n.id] })
  }
  for (const o of objectives) {
    if (!counting.some((t) => t.objectiveIds.includes(o.id))) should('objective-unserved', { objectiveIds: [o.id] })
  }
  const focused = objectives.filter((o) => o.focus)
  if (focused.length > 3) should('focus-lost', { objectiveIds: ids(focused) })
  else if (objectives.length > 0 && focused.length === 0) should('focus-lost', { objectiveIds: ids(objectives) })
  for (const c of ofKind('social')) {
    const known = counting.filter((t) => t.channelId === c.id && t.interaction !== null)
    if (known.length > 0 && known.every((t) => t.interaction === 'broadcast')) {
      should('broadcast-only', { channelIds: [c.id], touchpointIds: ids(known) })
    }
  }
  for (const t of counting) {
    if (kindOf(t) === 'social' && blank(t.owner.name)) should('voice-missing', { touchpointIds: [t.id] })
  }
  if (counting.length > 0 && counting.every((t) => t.differentiator === null)) should('differentiator-none')
  const advocacy = ids(inPhase('advocacy'))
  const talks = counting.some(
    (t) => advocacy.includes(t.stageId) && (t.interaction === 'dialogue' || t.interaction === 'customer-led'),
  )
  if (!talks) should('community-none', { stageIds: advocacy })
  for (const p of personas) {
    for (const c of channels) {
      const use = Object.entries(p.channelUse).find(([id]) => id === c.id)?.[1]
      if (use === 'often' && !counting.some((t) => t.channelId === c.id)) {
        should('channel-unused', { personaIds: [p.id], channelIds: [c.id] })
      }
    }
  }
  for (const c of channels) {
    const uses = personas.flatMap((p) => Object.entries(p.channelUse)).filter(([id]) => id === c.id)
    const isUsed = counting.some((t) => t.channelId === c.id)
    if (isUsed && uses.length > 0 && uses.every(([, use]) => use === 'never')) {
      should('channel-unwanted', { channelIds: [c.id] })
    }
  }

  const inCell = (s: { id: string }, c: { id: string }) =>
    counting.filter((t) => t.stageId === s.id && t.channelId === c.id)
  for (const s of stages) {
    for (const c of channels)
      if (inCell(s, c).length === 0) could('cell-empty', { stageIds: [s.id], channelIds: [c.id] })
  }
  for (const s of stages) {
    for (const c of channels) {
      const held = inCell(s, c)
      if (held.length > 3) could('cell-crowded', { stageIds: [s.id], channelIds: [c.id], touchpointIds: ids(held) })
    }
  }
  if (touchpoints.length > 0 && !touchpoints.some((t) => t.momentOfTruth)) could('truth-none')
  const owningRoles = counting.map((t) => t.owner.role).filter((role) => role !== null)
  for (const role of ['service', 'sales', 'marketing', 'collaboration']) {
    if (owningRoles.length > 0 && !owningRoles.includes(role)) could('roles-missing', { role })
  }
  const brand = ['see', 'hear', 'think', 'feel', 'engageWith', 'standFor'].map(
    (name) => file.journey.brandPersona[name],
  )
  if (brand.join('').trim() === '') could('brand-undefined')
  const sameTitle = (a: Touchpoint, b: Touchpoint) => {
    const bare = (t: Touchpoint) => t.title.split(/\s/).join('').toLowerCase()
    return a.stageId === b.stageId && a.channelId === b.channelId && bare(a) === bare(b)
  }
  for (const t of touchpoints) {
    const group = touchpoints.filter((other) => sameTitle(t, other))
    if (group.length > 1 && group[0] === t) could('duplicate', { touchpointIds: ids(group) })
  }
  if (stages.length < 3 || stages.length > 9) could('stages-count')
  return found
}
