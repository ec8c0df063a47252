/** What the panel says of a journey: whom it reaches, what to do next, and the findings as one row a rule. */
import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { ruleIds } from '../../shared/gaps/rule/rule-ids.ts'
import { ruleOf } from '../../shared/gaps/rules/index.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { addTouchpoint, updateJourney, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { addOpportunity } from '../../shared/journey/edits/evidence-edits.ts'
import { addChannel, addStage } from '../../shared/journey/edits/grid-edits.ts'
import { removeRecords } from '../../shared/journey/edits/removal.ts'
import { isYoung, tellMap } from '../../shared/tells/map-tells.ts'
import { reachRows } from '../../shared/tells/reach-rows.ts'
import { saidHere } from '../../shared/tells/said-here.ts'
import { exampleDocument } from '../support/example-document.ts'
import { journeyOf } from '../support/journey-text.ts'
import { startDocument } from '../support/random-edits.ts'
import { edited, smallJourney } from '../support/small-journey.ts'

const rail = exampleDocument()
const tell = (document: JourneyDocument, strictness: 'sketch' | 'workshop' | 'handover' = 'workshop') =>
  tellMap(document, analyze(document), strictness)

/** Four stages, three channels, a title in each cell and nothing else. */
function bareTitles(): JourneyDocument {
  const places = ['awareness', 'consideration', 'decision', 'experience'] as const
  const kinds = ['social', 'digital', 'traditional'] as const
  const names = { awareness: 'Find', consideration: 'Weigh', decision: 'Buy', experience: 'Use' } as const
  return edited(
    startDocument(),
    ...places.map((phase) => (before: JourneyDocument) => addStage(before, { id: phase, name: names[phase], phase })),
    ...kinds.map((kind) => (before: JourneyDocument) => addChannel(before, { id: kind, name: kind, kind })),
    ...places.flatMap((stageId) =>
      kinds.map((channelId) => (before: JourneyDocument) => {
        return addTouchpoint(before, { id: `${stageId}-${channelId}`, title: 'Does it', stageId, channelId })
      }),
    ),
  )
}

describe('reach', () => {
  it('has a dot a stage for each persona, awareness first', () => {
    const [first, second] = reachRows(rail)
    expect(first?.persona.name).toBe('First-time visitor')
    expect(first?.stages.map(({ stageId }) => rail.stages.get(stageId)?.phase)[0]).toBe('awareness')
    expect(first?.stages).toHaveLength(6)
    expect(second?.text).toMatch(/^Reached in /)
  })

  it('tells what is reached only by others, and what is missed in awareness', () => {
    const others = edited(
      rail,
      ...inOrder(rail.touchpoints).map(({ id }) => (before: JourneyDocument) => {
        return updateTouchpoint(before, id, { ownership: 'social' })
      }),
    )
    expect(reachRows(others).map(({ text }) => text)).toEqual([
      'Reached in all 6 stages, 6 only without you',
      'Reached in all 6 stages, 6 only without you',
    ])
    const awareness = inOrder(rail.stages)[0]?.id
    const ideas = inOrder(rail.touchpoints).filter(({ stageId }) => stageId === awareness)
    const missed = edited(
      rail,
      ...ideas.map(({ id }) => (before: JourneyDocument) => {
        return updateTouchpoint(before, id, { status: 'idea' })
      }),
    )
    expect(reachRows(missed)[0]).toMatchObject({
      text: 'Reached in 5 of 6 stages, not in awareness',
      stages: [{ reached: 'missed' }, ...Array(5).fill({})],
    })
  })

  it('has words for a journey of one stage', () => {
    const one = journeyOf({
      stages: [{ id: 's', name: 'Find' }],
      channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
      personas: [{ id: 'p', name: 'Ana', channelUse: { c: 'often' } }],
      touchpoints: [{ id: 't', title: 'Searches', stageId: 's', channelId: 'c' }],
    })
    expect(reachRows(one)[0]?.text).toBe('Reached in the only stage')
  })

  it('says of whom no channel is known', () => {
    const [persona] = inOrder(rail.personas)
    const personas = new Map(rail.personas).set(persona?.id ?? '', { ...persona, channelUse: {} } as never)
    expect(reachRows({ ...rail, personas })[0]).toMatchObject({ stages: [], text: 'Channels not known' })
  })
})

describe('do next', () => {
  it('puts awareness first, then what touches most personas, then what must be fixed', () => {
    expect(tell(rail).next.map(({ words }) => words)).toEqual([
      'Reach people on “Phone and text” in awareness',
      'Find an opportunity in “Misses a connection and asks for help”',
      'Write down what success is',
    ])
  })

  it('never says more than three things, nor one place twice', () => {
    for (const document of [rail, smallJourney()]) {
      const { next } = tell(document, 'handover')
      expect(next.length).toBeLessThanOrEqual(3)
      const places = next.map(({ finding }) => finding.touchpointIds?.[0] ?? finding.rule)
      expect(new Set(places).size).toBe(places.length)
    }
  })

  it('finds no second opportunity where one is under way', () => {
    const unhappy = analyze(rail).findings.filter(({ rule }) => rule === 'truth-unhappy')
    const helped = edited(
      rail,
      ...unhappy.map(({ touchpointIds: [id = ''] = [] }, at) => (before: JourneyDocument) => {
        return addOpportunity(before, { id: `more-${at}`, text: 'Say when it comes', touchpointId: id })
      }),
    )
    expect(tell(helped).next.some(({ finding }) => finding.rule === 'truth-unhappy')).toBe(false)
  })

  it('says of twelve bare titles to connect them once, not kind by kind as well', () => {
    expect(tell(bareTitles()).next.map(({ words }) => words)).toEqual([
      'Lead people from “Find” to “Weigh”',
      'Write down what success is',
      'Decide what sets you apart',
    ])
  })

  it('asks for no more touchpoints where it asks for those that awareness misses', () => {
    const touchpoint = (id: string, stageId: string) => ({ id, title: id, stageId, channelId: 'web' })
    const thin = journeyOf({
      stages: (['awareness', 'consideration', 'decision'] as const).map((phase) => ({ id: phase, name: phase, phase })),
      channels: [
        { id: 'web', name: 'Web', kind: 'digital' },
        { id: 'phone', name: 'Phone', kind: 'mobile' },
      ],
      touchpoints: [
        touchpoint('a', 'awareness'),
        ...[1, 2, 3].flatMap((at) => [touchpoint(`b${at}`, 'consideration'), touchpoint(`c${at}`, 'decision')]),
      ],
    })
    const { next, rows } = tell(thin)
    expect(rows.gap.map(({ rule }) => rule)).toContain('ends-neglected')
    expect(next[0]?.words).toBe('Reach people on “Phone” in awareness')
    expect(next.map(({ finding }) => finding.rule)).not.toContain('ends-neglected')
  })

  it('asks once for a stage of awareness where there is none', () => {
    const late = edited(bareTitles(), (before) => removeRecords(before, 'stages', ['awareness']))
    const { next, rows } = tell(late)
    expect(rows.gap.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['awareness-empty', 'phase-missing']))
    expect(next[0]?.words).toBe('Add a stage for awareness and reach people there')
    expect(next.map(({ finding }) => finding.rule)).not.toContain('phase-missing')
  })

  it('asks for a stage of another phase beside what awareness misses', () => {
    const gone = ['awareness', 'consideration']
    const late = edited(bareTitles(), (before) => removeRecords(before, 'stages', gone))
    expect(tell(late).next.map(({ words }) => words)).toContain('Add a stage for consideration')
  })

  it('leaves alone what a workshop has parked: a stage of no phase that holds ideas alone', () => {
    const [persona] = inOrder(rail.personas)
    const parked = edited(
      rail,
      (before) => addStage(before, { id: 'parked', name: 'Parked', phase: 'other' }),
      (before) =>
        addTouchpoint(before, {
          id: 'later',
          title: 'A podcast?',
          stageId: 'parked',
          channelId: inOrder(rail.channels)[0]?.id ?? '',
          status: 'idea',
          emotions: { [persona?.id ?? '']: -2 },
        }),
    )
    expect(tell(parked).rows.gap.map(({ rule }) => rule)).toContain('stage-empty')
    expect(tell(parked).next.map(({ words }) => words)).toEqual(tell(rail).next.map(({ words }) => words))
    expect(tell(parked).reach).toEqual(tell(rail).reach)
  })

  it('asks in a sketch for nothing that people only suffer', () => {
    expect(tell(rail, 'sketch').next.every(({ finding }) => finding.about === 'gap')).toBe(true)
  })
})

describe('rows', () => {
  it('are one a rule, and hold every finding once', () => {
    const { findings } = analyze(rail)
    const { gap, insight, check } = tell(rail).rows
    const all = [...gap, ...insight, ...check]
    expect(new Set(all.map(({ rule }) => rule)).size).toBe(all.length)
    expect(all.flatMap((row) => row.findings)).toHaveLength(findings.length)
    expect(gap[0]).toMatchObject({
      rule: 'awareness-kind-missing',
      count: 2,
      detail: 'Phone and text · Post and paper, Station and train',
    })
    expect(gap.find(({ rule }) => rule === 'success-undefined')).toMatchObject({ count: null, severity: 'must' })
  })

  it('rank insights by depth of feeling x personas, worst first', () => {
    const { insight } = tell(rail).rows
    const weights = insight.map(({ bars }) => (bars[0] ?? []).reduce((sum, { depth }) => sum + depth, 0))
    expect(weights).toEqual([...weights].sort((one, other) => other - one))
    for (const { bars } of insight) {
      const own = bars.map((bar) => bar.reduce((sum, { depth }) => sum + depth, 0))
      expect(own).toEqual([...own].sort((one, other) => other - one))
    }
  })

  it('put a crowded cell after whatever should be fixed, however people feel in it', () => {
    const crowded = inOrder(rail.touchpoints).filter(({ stageId }) => stageId === 'travel')
    const sad = edited(
      rail,
      ...crowded.map(({ id, emotions }) => (before: JourneyDocument) => {
        return updateTouchpoint(before, id, {
          emotions: Object.fromEntries(Object.keys(emotions).map((who) => [who, -2])),
        })
      }),
    )
    const { insight } = tell(sad).rows
    expect(insight.at(-1)?.rule).toBe('cell-crowded')
  })

  it('have words of one and of several for each rule', () => {
    for (const rule of ruleIds) {
      const { row: words } = ruleOf(rule)
      expect(typeof words === 'string' || (words[0] !== '' && words[1] !== '')).toBe(true)
    }
  })
})

it('says which pains and quotes lie behind an insight', () => {
  const [low] = tell(rail).rows.insight.find(({ rule }) => rule === 'low-without-opportunity')?.findings ?? []
  expect(low && saidHere(rail, low).pains.length).toBeGreaterThan(0)
})

it('holds back as long as there are fewer than three touchpoints, of any status', () => {
  const small = smallJourney()
  expect(isYoung(small)).toBe(false)
  expect(isYoung(edited(small, (before) => removeRecords(before, 'touchpoints', ['a'])))).toBe(false)
  expect(isYoung(edited(small, (before) => removeRecords(before, 'touchpoints', ['a', 'b'])))).toBe(true)
})

it('shows what the journey is strict about', () => {
  const shown = (strictness: 'sketch' | 'workshop' | 'handover') =>
    tell(rail, strictness).sections.map(({ about, isOpen }) => `${about}${isOpen ? '' : ' folded'}`)
  expect(shown('sketch')).toEqual(['gap'])
  expect(shown('workshop')).toEqual(['gap', 'insight', 'check folded'])
  expect(shown('handover')).toEqual(['gap', 'insight', 'check'])
})

it('is quiet where all is well', () => {
  const done = edited(rail, (before) => updateJourney(before, { success: '60 of 100 come back' }))
  expect(tell(done).rows.gap.some(({ rule }) => rule === 'success-undefined')).toBe(false)
})
