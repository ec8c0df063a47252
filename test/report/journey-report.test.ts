/** What a client reads: whom it is about, what hurts, where people are missed and what to do, in words that need no map. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { dismissFinding, switchRule } from '../../shared/gaps/decision-edits.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { addTouchpoint, updateRecord, updateTouchpoint } from '../../shared/journey/edits/edits.ts'
import { addOpportunity } from '../../shared/journey/edits/evidence-edits.ts'
import { addStage } from '../../shared/journey/edits/grid-edits.ts'
import { addPersona } from '../../shared/journey/edits/people-edits.ts'
import { journeyReport } from '../../shared/report/journey-report.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'
import { edited } from '../support/small-journey.ts'

const at = '2026-11-22T09:00:00.000Z'
const rail = exampleDocument()
const withAppendix = { hasAppendix: true }

describe('the report of the example', () => {
  const report = journeyReport(rail, at)

  it('says whom it is about, with needs, channels and a quote with its source', () => {
    expect(report.people.map(({ name }) => name)).toEqual(['First-time visitor', 'Returning traveller'])
    expect(report.people[0]).toMatchObject({
      description: 'Plans a trip through several countries, by rail for the first time.',
      uses: expect.stringMatching(/^Often Phone and text, /),
      quote: { text: expect.stringContaining('five passes'), source: 'Made up for this example' },
    })
    expect(report.people[0]?.needs[0]).toContain('without learning a rail network')
  })

  it('ranks the worst moments by depth of feeling x personas, with quote, pain and opportunity', () => {
    expect(report.momentsTitle).toBe('The three worst moments')
    expect(report.moments.map(({ title }) => title)).toEqual([
      'Sends unused tickets back for a refund',
      'Waits for paper tickets in the post',
      'Misses a connection and asks for help',
    ])
    expect(report.moments[1]).toMatchObject({
      place: 'After booking, before travel, Post and paper',
      feeling: 'First-time visitor: angry; Returning traveller: unhappy',
      isTruth: true,
      quote: { source: 'First-time visitor, Made up for this example' },
      pains: ['No idea where the tickets are', 'May leave before they arrive'],
      opportunities: ['Follow the parcel from the confirmation', 'Electronic tickets first'],
    })
    expect(report.moments[0]?.opportunities).toEqual(['Let people see where their refund stands'])
  })

  it('names both what is used often and what sometimes', () => {
    expect(report.people[1]?.uses).toMatch(/^Often .*; sometimes Other websites and e-mail$/)
  })

  it('says that it hurts most where people suffer most, not where one of few suffers', () => {
    const [alone] = inOrder(rail.touchpoints).filter(({ stageId }) => stageId === 'research')
    const others = inOrder(rail.touchpoints).filter(({ id, stageId }) => stageId === 'research' && id !== alone?.id)
    const bare = edited(
      rail,
      ...others.map(
        ({ id }) =>
          (before: JourneyDocument) =>
            updateTouchpoint(before, id, { emotions: {} }),
      ),
      (before) =>
        updateTouchpoint(before, alone?.id ?? '', { emotions: { [inOrder(rail.personas)[0]?.id ?? '']: -2 } }),
    )
    expect(journeyReport(bare, at).inShort.map(({ title }) => title)).toContain('It hurts most in “After travel”')
  })

  it('counts touchpoints whose feelings nobody knows among those of the stage', () => {
    const unknown = edited(rail, (before) => updateTouchpoint(before, 'review', { emotions: {} }))
    expect(journeyReport(unknown, at).inShort[1]?.text).toMatch(/^2 of 3 touchpoints there leave people unhappy\./)
  })

  it('says of a moment of truth that one leaves delighted and another angry, not that it is neutral', () => {
    const [truth] = inOrder(rail.touchpoints).filter(({ momentOfTruth }) => momentOfTruth)
    const [one, other] = inOrder(rail.personas)
    if (!truth || !one || !other) throw new Error('The example has no moment of truth.')
    const split = edited(rail, (before) =>
      updateTouchpoint(before, truth.id, { emotions: { [one.id]: -2, [other.id]: 2 } }),
    )
    expect(journeyReport(split, at).truths.map(({ feeling }) => feeling)).toContain('angry or delighted')
  })

  it('says of a moment of truth whose feeling nobody knows that it is not known', () => {
    const unknown = edited(rail, (before) => updateTouchpoint(before, 'pay', { emotions: {} }))
    expect(journeyReport(unknown, at).truths.map(({ feeling }) => feeling)).toContain('not known')
  })

  it('takes for a moment of today only what is live today', () => {
    const [best] = inOrder(rail.touchpoints).filter(({ emotions }) => Object.values(emotions).every((one) => one === 2))
    expect(best).toBeDefined()
    const planned = edited(rail, (before) => updateTouchpoint(before, best?.id ?? '', { status: 'planned' }))
    const words = (document: JourneyDocument) =>
      journeyReport(document, at)
        .inShort.map(({ text }) => text)
        .join(' ')
    expect(words(rail)).toContain(best?.title)
    expect(words(planned)).not.toContain(best?.title)
    const toBe = { ...planned, journey: { ...planned.journey, state: 'to-be' as const } }
    expect(words(toBe)).toContain(best?.title)
    const worst = edited(rail, (before) => updateTouchpoint(before, 'wait', { status: 'planned' }))
    expect(journeyReport(worst, at).moments.map(({ touchpointId }) => touchpointId)).not.toContain('wait')
  })

  it('puts quotation marks inside a quote in single ones, and none around those that stand there', () => {
    const said = (text: string) => {
      const quotes = new Map([...rail.quotes].map(([id, quote]) => [id, { ...quote, text }]))
      return journeyReport({ ...rail, quotes }, at).moments.find(({ quote }) => quote)?.quote?.text
    }
    expect(said('“Sent”, it says. "Sent" where?')).toBe('‘Sent’, it says. ‘Sent’ where?')
    expect(said('“I gave up”')).toBe('I gave up')
    expect(said('"I gave up"')).toBe('I gave up')
    expect(said('5" is too small')).toBe('5" is too small')
  })

  it('says of each stage how people feel there, from worst to best, and what hurts', () => {
    expect(report.feeling?.bands[0]?.stages.at(-1)).toMatchObject({
      feeling: 'First-time visitor: angry to happy; Returning traveller: angry to happy',
      note: { sort: 'pain' },
    })
    const [stage] = inOrder(rail.stages)
    const held = inOrder(rail.touchpoints).filter(({ stageId }) => stageId === stage?.id)
    const noteIn = (emotion: -2 | 1) => {
      const [first] = held
      const bare = edited(
        rail,
        ...held.map(({ id }) => (before: JourneyDocument) => {
          const emotions = id === first?.id ? { [inOrder(rail.personas)[0]?.id ?? '']: emotion } : {}
          return updateTouchpoint(before, id, { pains: [], emotions })
        }),
      )
      return [journeyReport(bare, at).feeling?.bands[0]?.stages[0]?.note, first?.title]
    }
    const [low, title] = noteIn(-2)
    expect(low).toEqual({ sort: 'low', text: title })
    expect(noteIn(1)[0]).toEqual({ sort: 'best', text: title })
  })

  it('tells no quote twice', () => {
    const told = [...report.moments.map(({ quote }) => quote?.text), ...report.people.map(({ quote }) => quote?.text)]
    const texts = told.filter((text) => text !== undefined)
    expect(texts).toHaveLength(new Set(texts).size)
    expect(report.moments[2]?.quote?.text).toContain('The railway sent me to the seller')
  })

  it('lists moments of truth with feeling, owner and measure, in the order of the journey', () => {
    expect(report.truths.map(({ feeling, owner }) => [feeling, owner])).toEqual([
      ['unhappy', 'Web shop'],
      ['neutral', 'Web shop'],
      ['angry', 'Fulfilment'],
    ])
  })

  it('draws a curve for each persona, with the worst moments on it', () => {
    const [band, ...others] = report.feeling?.bands ?? []
    expect(others).toEqual([])
    expect(band?.curves).toHaveLength(2)
    expect(band?.moments.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(band?.truths).toHaveLength(3)
    expect(band?.stages.every(({ note }) => note !== null)).toBe(true)
  })

  it('says in short how it begins and ends, where it hurts and whom awareness misses', () => {
    expect(report.inShort.map(({ title }) => title)).toEqual([
      'It begins well and ends badly',
      'It hurts most in “After travel”',
      'Awareness misses people',
    ])
    expect(report.inShort[2]?.text).toBe(
      'Nothing reaches people on “Phone and text”, “Post and paper” or “Station and train” in “Research and planning”.',
    )
  })

  it('shows where people are missed, awareness first', () => {
    expect(report.missed?.title).toBe('Where people are missed')
    expect(report.missed?.channels.map(({ cells }) => cells[0])).toEqual([
      'met',
      'missed',
      'met',
      'met',
      'missed',
      'missed',
    ])
    expect(report.missed?.people[0]).toEqual({ name: 'First-time visitor', text: expect.stringMatching(/^Reached/) })
  })

  it('says in which stages a persona is missed', () => {
    const [stage] = inOrder(rail.stages).slice(-1)
    const ideas = inOrder(rail.touchpoints).filter(({ stageId }) => stageId === stage?.id)
    const missed = edited(
      rail,
      ...ideas.map(
        ({ id }) =>
          (before: JourneyDocument) =>
            updateTouchpoint(before, id, { status: 'idea' }),
      ),
    )
    expect(journeyReport(missed, at).missed?.people[0]?.text).toBe(`Reached in 5 of 6 stages, not in “${stage?.name}”`)
  })

  it('gives each gap its own reason, and the same reason once', () => {
    expect(report.missed?.gaps).toEqual([
      { message: expect.stringContaining('“Phone and text”'), why: '' },
      { message: expect.stringContaining('“Post and paper”'), why: expect.stringContaining('start on these channels') },
    ])
    const [finding] = analyze(rail).findings.filter(({ rule }) => rule === 'awareness-kind-missing')
    if (!finding) throw new Error('The example misses nobody in awareness.')
    const other = edited(
      rail,
      (before) => dismissFinding(before, finding, ''),
      ...inOrder(rail.touchpoints)
        .filter(({ stageId }) => stageId === 'travel')
        .map(
          ({ id }) =>
            (before: JourneyDocument) =>
              updateTouchpoint(before, id, { status: 'idea' }),
        ),
    )
    expect(journeyReport(other, at).missed?.gaps.map(({ why }) => why)).toEqual([
      expect.stringContaining('start on these channels'),
      expect.stringContaining('find nothing'),
    ])
  })

  it('says what to do next and who does it: awareness, then what is chosen, the sooner and more relieving first', () => {
    expect(report.steps.map(({ what, who, when }) => [what, who, when])).toEqual([
      ['Reach people on “Phone and text” in awareness', '', ''],
      ['Follow the parcel from the confirmation', 'Fulfilment', 'Now'],
      ['Explain it with a picture in the last mail', 'Fulfilment', 'Now'],
      ['Recommend the pass from the itinerary', 'Web shop', 'Next'],
      ['Let people see where their refund stands', 'Refunds', 'Next'],
      ['Find an opportunity in “Misses a connection and asks for help”', '', ''],
      ['Write down what success is', '', ''],
    ])
  })

  it('says whom to ask where an opportunity, or a place where people suffer, has an owner by its touchpoint alone', () => {
    const owner = { name: 'Station desk', role: null }
    const owned = edited(
      rail,
      (before) => updateTouchpoint(before, 'missed', { owner }),
      (before) => updateRecord(before, 'opportunities', 'v1-validate-1', { owner: { name: ' ', role: null } }),
    )
    expect(journeyReport(owned, at).steps.map(({ what, who }) => [what, who])).toEqual(
      expect.arrayContaining([
        ['Explain it with a picture in the last mail', 'Ask Railway partners'],
        ['Find an opportunity in “Misses a connection and asks for help”', 'Ask Station desk'],
      ]),
    )
  })

  it('leaves out what a workshop has left over, and what only could be better', () => {
    const more = edited(
      rail,
      (before) => addStage(before, { id: 'parked', name: 'Parked', phase: 'other' }),
      (before) =>
        addTouchpoint(before, {
          id: 'later',
          title: 'A podcast?',
          stageId: 'parked',
          channelId: 'site',
          status: 'idea',
        }),
      (before) => addOpportunity(before, { id: 'chat', text: 'chatbot', touchpointId: null }),
      (before) => addPersona(before, { id: 'nobody', name: ' ' }),
    )
    const told = journeyReport(more, at)
    expect(JSON.stringify(told)).not.toMatch(/chatbot|Parked|podcast|Untitled persona/)
    expect(told.missed).toEqual(report.missed)
    expect(told.steps).toEqual(report.steps)
    for (const { what } of told.steps) expect(what).not.toMatch(/from advocacy back/)
  })

  it('shows measures that miss their target, and says when', () => {
    expect(report.measures[0]).toMatchObject({ latest: '6 days, 30 September 2026', target: '4 days' })
    expect([report.date, report.kicker, report.appendix]).toEqual([
      '22 November 2026',
      'Customer journey as it is today',
      null,
    ])
  })
})

describe('of any journey', () => {
  it('no part is a frame without content, and nothing is longer than a page has room for', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const report = journeyReport(document, at, withAppendix)
        const texts = JSON.stringify(report, (key, value) => (key === 'source' ? '' : value))
        expect(texts).not.toMatch(/undefined|NaN/)
        expect(report.people.length).toBeLessThanOrEqual(4)
        expect(report.moments.length).toBeLessThanOrEqual(3)
        expect(report.truths.length).toBeLessThanOrEqual(5)
        expect(report.steps.length).toBeLessThanOrEqual(7)
        expect(report.feeling?.bands.length ?? 0).toBeLessThanOrEqual(2)
        expect(report.feeling?.bands.every(({ stages, curves }) => stages.length * curves.length > 0)).not.toBe(false)
        expect(report.missed?.channels.length).not.toBe(0)
        expect(report.inShort.every(({ title }) => title !== '')).toBe(true)
      }),
    )
  })
})

describe('the appendix', () => {
  it('holds every open finding once, by what it is about', () => {
    const { findings } = analyze(rail)
    const appendix = journeyReport(rail, at, withAppendix).appendix
    expect(appendix?.count).toBe(findings.length)
    expect(appendix?.parts.map(({ about }) => about)).toEqual(['gap', 'insight', 'check'])
    const told = appendix?.parts.flatMap(({ rows }) => rows.flatMap((row) => row.findings)) ?? []
    const single = findings.filter(({ rule }) => rule !== 'cell-empty').map(({ message }) => message)
    for (const message of single) expect(told.filter((text) => text === message)).toHaveLength(1)
  })

  it('tells what was dismissed with its note, and which rules are off', () => {
    const finding = analyze(rail).findings.find(({ rule }) => rule === 'success-undefined')
    if (!finding) throw new Error('The example says what success is.')
    const document: JourneyDocument = edited(
      rail,
      (before) => dismissFinding(before, finding, 'Agreed by phone'),
      (before) => switchRule(before, 'brand-undefined', false),
    )
    expect(journeyReport(document, at, withAppendix).appendix).toMatchObject({
      dismissed: [{ message: finding.message, note: 'Agreed by phone' }],
      off: ['Brand persona is empty'],
    })
    expect(inOrder(document.touchpoints)).toHaveLength(27)
  })
})
