/**
 * The rules a second time, written straight from their table over the plain file, without a thought for speed.
 * It shares no code with the analyzer, so that the two check each other.
 */
type File = {
  version: number
  journey: { success: string; brandPersona: Record<string, string> }
  stages: { id: string; phase: string }[]
  channels: { id: string; kind: string }[]
  personas: { id: string; channelUse: Record<string, string> }[]
  needs: { id: string }[]
  objectives: { id: string; focus: boolean }[]
  touchpoints: Touchpoint[]
  connections: { id: string; from: string; to: string }[]
  opportunities?: { text: string; status?: string; touchpointIds?: string[] }[]
  measures?: { stageId?: string | null; touchpointId?: string | null }[]
  quotes?: { touchpointIds?: string[] }[]
}
type Touchpoint = {
  id: string
  title: string
  stageId: string
  channelId: string
  status: string
  ownership?: string
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
  opportunities?: string[]
}
export type NaiveFinding = { readonly rule: string; readonly severity: string; readonly about: string }
export type NaiveAnswer = {
  coverage: object
  reach: object
  findings: readonly NaiveFinding[]
  verdict: string
}

const ids = (records: { id: string }[]) => records.map((record) => record.id)
const blank = (text: string) => text.trim().length === 0
const phases = ['awareness', 'consideration', 'decision']

export function naiveFindings(text: string): readonly NaiveFinding[] {
  return naiveAnswer(text).findings
}

export function naiveAnswer(text: string): NaiveAnswer {
  const file: File = JSON.parse(text)
  const { stages, channels, personas, needs, objectives, touchpoints, connections } = file
  const { measures = [], quotes = [] } = file
  const own = touchpoints.flatMap((t) => (t.opportunities ?? []).map((said) => ({ text: said, touchpointIds: [t.id] })))
  const opportunities: NonNullable<File['opportunities']> = [
    ...(file.opportunities ?? []),
    ...(file.version === 1 ? own : []),
  ]

  // A touchpoint counts when its status is live or planned: an idea fills no gap.
  const counting = touchpoints.filter((t) => ['live', 'planned'].includes(t.status))
  const kinds = ['social', 'mobile', 'digital', 'traditional']
  const channelOf = (t: Touchpoint) => channels.find((c) => c.id === t.channelId)
  const kindOf = (t: Touchpoint) => channelOf(t)?.kind
  const stageOf = (t: Touchpoint) => stages.find((s) => s.id === t.stageId)
  const phaseOf = (t: Touchpoint) => stageOf(t)?.phase
  const inPhase = (phase: string) => stages.filter((s) => s.phase === phase)
  const get = (id: string) => touchpoints.find((t) => t.id === id) as Touchpoint
  const stageCount = (s: { id: string }) => counting.filter((t) => t.stageId === s.id).length
  const inCell = (s: { id: string }, c: { id: string }) =>
    counting.filter((t) => t.stageId === s.id && t.channelId === c.id)

  // Emotions are sums and numbers of personas, so that means are fractions.
  const sum = (t: Touchpoint) => Object.values(t.emotions).reduce((a, b) => a + b, 0)
  const number = (t: Touchpoint) => Object.values(t.emotions).length

  const use = (p: { channelUse: Record<string, string> }, c: { id: string }) =>
    Object.entries(p.channelUse).find(([id]) => id === c.id)?.[1]
  const unwanted = (c: { id: string }) => personas.length > 0 && !personas.some((p) => use(p, c) !== 'never')
  const wanted = channels.filter((c) => !unwanted(c))
  const wantedOf = (kind: string) => wanted.filter((c) => c.kind === kind)
  const needed = (kind: string) =>
    wantedOf(kind).some(
      (c) => personas.length === 0 || personas.some((p) => use(p, c) === 'often' || use(p, c) === undefined),
    )
  const channelsOf = (p: { channelUse: Record<string, string> }) =>
    channels.filter((c) => use(p, c) === 'sometimes' || use(p, c) === 'often')
  const described = personas.filter((p) => channelsOf(p).length > 0)
  const met = (p: { channelUse: Record<string, string> }, s: { id: string }) =>
    counting.some((t) => t.stageId === s.id && channelsOf(p).some((c) => c.id === t.channelId))

  const ours = (t: Touchpoint) => [undefined, 'brand', 'partner'].includes(t.ownership)
  const measured = (t: Touchpoint) => !blank(t.measure) || measures.some((m) => m.touchpointId === t.id)
  const answered = (t: Touchpoint) =>
    opportunities.some((o) => o.status !== 'dropped' && !blank(o.text) && (o.touchpointIds ?? []).includes(t.id))
  const quoted = (t: Touchpoint) => quotes.some((q) => (q.touchpointIds ?? []).includes(t.id))
  const ownerless = (t: Touchpoint) => blank(t.owner.name) && t.owner.role === null
  const hasWayIn = (t: Touchpoint) => connections.some((c) => c.to === t.id)
  const hasWayOut = (t: Touchpoint) => connections.some((c) => c.from === t.id)

  const found: NaiveFinding[] = []
  const tell = (severity: string, about: string) => (rule: string, targets: object) =>
    void found.push({ rule, severity, about, ...targets })
  const mustGap = tell('must', 'gap')
  const mustCheck = tell('must', 'check')
  const shouldGap = tell('should', 'gap')
  const shouldInsight = tell('should', 'insight')
  const shouldCheck = tell('should', 'check')
  const couldGap = tell('could', 'gap')
  const couldInsight = tell('could', 'insight')
  const couldCheck = tell('could', 'check')

  const awareness = inPhase('awareness')
  const isAware = (t: Touchpoint) => phaseOf(t) === 'awareness'
  const isAwarenessEmpty = !counting.some(isAware)
  if (isAwarenessEmpty) mustGap('awareness-empty', { stageIds: ids(awareness) })
  for (const kind of kinds) {
    const here = wantedOf(kind)
    if (isAwarenessEmpty || !needed(kind)) continue
    if (counting.some((t) => isAware(t) && here.some((c) => c.id === t.channelId))) continue
    mustGap('awareness-kind-missing', { kind, stageIds: ids(awareness), channelIds: ids(here) })
  }
  for (const p of described) {
    if (isAwarenessEmpty || awareness.some((s) => met(p, s))) continue
    const targets = { stageIds: ids(awareness), channelIds: ids(channelsOf(p)), personaIds: [p.id] }
    mustGap('awareness-persona-missed', targets)
  }
  for (const s of stages) if (stageCount(s) === 0) mustGap('stage-empty', { stageIds: [s.id] })
  for (const phase of phases) if (inPhase(phase).length === 0) mustGap('phase-missing', { phase })
  const holding = stages.filter((s) => touchpoints.some((t) => t.stageId === s.id))
  for (const [at, b] of holding.entries()) {
    const a = holding[at - 1]
    if (!a) continue
    const place = (id: string) => stages.findIndex((s) => s.id === get(id).stageId)
    const isBridged = connections.some((c) => place(c.from) <= stages.indexOf(a) && place(c.to) >= stages.indexOf(b))
    if (!isBridged) mustGap('handoff-broken', { stageIds: [a.id, b.id] })
  }
  for (const t of touchpoints) {
    if (t.momentOfTruth && (ownerless(t) || !measured(t))) mustCheck('truth-unmanaged', { touchpointIds: [t.id] })
  }
  if (needs.length > 0 && objectives.length > 0) {
    if (!counting.some((t) => t.needIds.length > 0 && t.objectiveIds.length > 0)) {
      mustGap('overlap-none', { needIds: ids(needs), objectiveIds: ids(objectives) })
    }
  }
  if (blank(file.journey.success)) mustGap('success-undefined', {})

  for (const kind of kinds) {
    const here = wantedOf(kind)
    if (here.length === 0 || counting.some((t) => here.some((c) => c.id === t.channelId))) continue
    shouldGap('kind-missing', { kind, channelIds: ids(here) })
  }
  for (const p of described) {
    for (const s of stages) {
      if (s.phase === 'awareness' || stageCount(s) === 0 || met(p, s)) continue
      shouldGap('persona-missed', { stageIds: [s.id], personaIds: [p.id] })
    }
  }
  const inAwareness = counting.filter(isAware)
  if (inAwareness.length > 0 && !inAwareness.some((t) => (t.ownership ?? 'brand') === 'brand')) {
    shouldGap('awareness-borrowed', { stageIds: ids(awareness), touchpointIds: ids(inAwareness) })
  }
  if (stages.length >= 3) {
    const sorted = stages.map(stageCount).sort((a, b) => a - b)
    const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
    const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0
    for (const s of [stages[0], stages[stages.length - 1]]) {
      if (s && 4 * stageCount(s) < low + high) shouldGap('ends-neglected', { stageIds: [s.id] })
    }
  }
  for (const t of touchpoints) {
    if (connections.length > 0 && !hasWayIn(t) && !hasWayOut(t)) shouldGap('orphan', { touchpointIds: [t.id] })
  }
  for (const t of touchpoints) {
    const isLast = stageOf(t) === stages[stages.length - 1]
    if (hasWayIn(t) && !hasWayOut(t) && !isLast) shouldGap('dead-end', { touchpointIds: [t.id] })
  }
  for (const t of touchpoints) {
    if (hasWayOut(t) && !hasWayIn(t) && stageOf(t) !== stages[0]) shouldGap('no-way-in', { touchpointIds: [t.id] })
  }
  const present = kinds.filter((kind) => counting.some((t) => kindOf(t) === kind))
  for (const kind of present) {
    const crosses = connections.some((c) => (kindOf(get(c.from)) === kind) !== (kindOf(get(c.to)) === kind))
    if (present.length < 2 || crosses) continue
    shouldGap('kind-apart', { kind, touchpointIds: ids(counting.filter((t) => kindOf(t) === kind)) })
  }
  for (const t of touchpoints) {
    if (t.momentOfTruth && sum(t) < 0) shouldInsight('truth-unhappy', { touchpointIds: [t.id] })
  }
  for (const c of connections) {
    const [from, to] = [get(c.from), get(c.to)]
    if (from.channelId === to.channelId || number(from) === 0 || number(to) === 0) continue
    // Up to three personas, so that every difference of means is a whole number of sixths.
    const sixths = (t: Touchpoint) => (sum(t) * 6) / number(t)
    if (Math.round(sixths(from)) - Math.round(sixths(to)) >= 6) {
      shouldInsight('friction', { touchpointIds: [from.id, to.id], connectionIds: [c.id] })
    }
  }
  const low = (t: Touchpoint) => Object.values(t.emotions).some((emotion) => emotion <= -1) && !answered(t)
  for (const t of touchpoints) if (low(t)) shouldInsight('low-without-opportunity', { touchpointIds: [t.id] })
  for (const t of touchpoints) {
    if (t.pains.some((pain) => !blank(pain)) && !answered(t) && !low(t)) {
      shouldInsight('pain-without-opportunity', { touchpointIds: [t.id] })
    }
  }
  for (const t of counting) if (ours(t) && ownerless(t)) shouldCheck('owner-missing', { touchpointIds: [t.id] })
  for (const t of counting) if (!ours(t) && ownerless(t)) shouldGap('conversation-unheard', { touchpointIds: [t.id] })
  for (const s of stages) {
    const held = counting.filter((t) => t.stageId === s.id)
    if (held.length === 0 || held.some(measured) || measures.some((m) => m.stageId === s.id)) continue
    shouldCheck('measure-missing', { stageIds: [s.id], touchpointIds: ids(held) })
  }
  const assumed = counting.filter((t) => t.evidence.level === 'assumption' && !quoted(t))
  if (assumed.length > counting.length - assumed.length) {
    shouldCheck('evidence-thin', { touchpointIds: ids(assumed) })
  }
  for (const t of counting) if (ours(t) && blank(t.why)) shouldCheck('why-missing', { touchpointIds: [t.id] })
  for (const n of needs) {
    if (!counting.some((t) => t.needIds.includes(n.id))) shouldGap('need-unserved', { needIds: [n.id] })
  }
  for (const o of objectives) {
    if (!counting.some((t) => t.objectiveIds.includes(o.id))) shouldGap('objective-unserved', { objectiveIds: [o.id] })
  }
  const focused = objectives.filter((o) => o.focus)
  if (focused.length > 3) shouldGap('focus-lost', { objectiveIds: ids(focused) })
  if (objectives.length > 0 && focused.length === 0) shouldGap('focus-lost', { objectiveIds: ids(objectives) })
  for (const c of channels) {
    const known = counting.filter((t) => t.channelId === c.id && ours(t) && t.interaction !== null)
    if (c.kind !== 'social' || known.length === 0 || known.some((t) => t.interaction !== 'broadcast')) continue
    shouldGap('broadcast-only', { channelIds: [c.id], touchpointIds: ids(known) })
  }
  for (const t of counting) {
    if (kindOf(t) === 'social' && ours(t) && t.interaction !== 'customer-led' && blank(t.owner.name)) {
      shouldCheck('voice-missing', { touchpointIds: [t.id] })
    }
  }
  if (counting.length > 0 && counting.every((t) => t.differentiator === null)) shouldGap('differentiator-none', {})
  const talks = counting.some(
    (t) => phaseOf(t) === 'advocacy' && ['dialogue', 'customer-led'].includes(t.interaction ?? ''),
  )
  if (!talks) shouldGap('community-none', { stageIds: ids(inPhase('advocacy')) })
  for (const p of personas) {
    for (const c of channels) {
      if (use(p, c) !== 'often' || counting.some((t) => t.channelId === c.id)) continue
      shouldGap('channel-unused', { channelIds: [c.id], personaIds: [p.id] })
    }
  }
  for (const c of channels.filter(unwanted)) {
    const held = counting.filter((t) => t.channelId === c.id && ours(t))
    if (held.length > 0) shouldGap('channel-unwanted', { channelIds: [c.id], touchpointIds: ids(held) })
  }

  for (const s of stages) {
    for (const c of wanted) {
      if (inCell(s, c).length === 0) couldGap('cell-empty', { stageIds: [s.id], channelIds: [c.id] })
    }
  }
  for (const kind of kinds) if (!channels.some((c) => c.kind === kind)) couldGap('kind-absent', { kind })
  for (const s of stages) {
    for (const c of channels) {
      const held = inCell(s, c)
      if (held.length <= 3) continue
      couldInsight('cell-crowded', { stageIds: [s.id], channelIds: [c.id], touchpointIds: ids(held) })
    }
  }
  if (touchpoints.length > 0 && !touchpoints.some((t) => t.momentOfTruth)) couldCheck('truth-none', {})
  if (counting.some(isAware) && counting.some((t) => phaseOf(t) === 'advocacy')) {
    const isClosed = connections.some((c) => phaseOf(get(c.from)) === 'advocacy' && isAware(get(c.to)))
    if (!isClosed) couldGap('cycle-open', { stageIds: [...ids(inPhase('advocacy')), ...ids(awareness)] })
  }
  const owning = counting.map((t) => t.owner.role).filter((role) => role !== null)
  for (const role of ['service', 'sales', 'marketing', 'collaboration']) {
    if (owning.length > 0 && !owning.includes(role)) couldCheck('roles-missing', { role })
  }
  const sides = ['see', 'hear', 'think', 'feel', 'engageWith', 'standFor']
  if (sides.every((side) => blank(file.journey.brandPersona[side] ?? ''))) couldCheck('brand-undefined', {})
  const plain = (t: Touchpoint) => t.title.trim().split(/\s+/).join(' ').toLowerCase()
  const isSame = (a: Touchpoint, b: Touchpoint) =>
    a.stageId === b.stageId && a.channelId === b.channelId && plain(a) === plain(b)
  for (const [at, t] of touchpoints.entries()) {
    if (blank(t.title) || touchpoints.slice(0, at).some((before) => isSame(before, t))) continue
    const group = touchpoints.filter((other) => isSame(t, other))
    if (group.length > 1) couldCheck('duplicate', { touchpointIds: ids(group) })
  }
  if (stages.length < 3 || stages.length > 9) couldCheck('stages-count', {})

  const cells = (of: typeof stages) => {
    const pairs = of.flatMap((s) =>
      channels.map((c) => ({ isWanted: !unwanted(c), isFilled: inCell(s, c).length > 0 })),
    )
    return {
      cells: pairs.filter((pair) => pair.isWanted).length,
      filled: pairs.filter((pair) => pair.isWanted && pair.isFilled).length,
      rightlyEmpty: pairs.filter((pair) => !pair.isWanted && !pair.isFilled).length,
    }
  }
  const faults = found.filter(({ about }) => about !== 'insight').map(({ severity }) => severity)
  return {
    coverage: { ...cells(stages), awareness: cells(awareness) },
    reach: {
      pairs: described.length * stages.length,
      met: described.flatMap((p) => stages.filter((s) => met(p, s))).length,
      undescribed: personas.length - described.length,
      awareness: {
        pairs: awareness.length > 0 ? described.length : 0,
        met: described.filter((p) => awareness.some((s) => met(p, s))).length,
      },
    },
    findings: found,
    verdict: faults.includes('must') ? 'must-fix' : faults.includes('should') ? 'worth-addressing' : 'ready-to-share',
  }
}
