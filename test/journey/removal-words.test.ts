import { describe, expect, it } from 'vitest'
import type { Change } from '../../shared/journey/change.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { removeConnections, removeTouchpoints, updateRecord } from '../../shared/journey/edits/edits.ts'
import { removeChannel, removeStage } from '../../shared/journey/edits/grid-edits.ts'
import { removeNeed, removeObjective, removePersona } from '../../shared/journey/edits/people-edits.ts'
import { removeRecords } from '../../shared/journey/edits/removal.ts'
import type { ListName } from '../../shared/journey/fields/vocabulary.ts'
import { removalWords } from '../../shared/journey/removal-words.ts'
import { exampleDocument } from '../support/example-document.ts'
import { journeyOf } from '../support/journey-text.ts'

const example = exampleDocument()
const say = (change: Change) => removalWords(example, change)
const [persona] = inOrder(example.personas)
const [need] = inOrder(example.needs)
const [objective] = inOrder(example.objectives)
const [connection] = inOrder(example.connections)

describe('what a removal says', () => {
  it('names a stage or channel, and counts what it held', () => {
    expect(say(removeStage(example, inOrder(example.stages)[1]?.id ?? ''))).toMatch(
      /^Deleted stage “Shopping”, its \d+ touchpoints and their \d+ connections\. 1 opportunity and 1 quote are no longer linked to them\.$/,
    )
    expect(say(removeChannel(example, 'web'))).toMatch(
      /^Deleted channel “.+”, its \d+ touchpoints?, .+ and its use by \d personas?\. 1 opportunity is no longer linked to them\.$/,
    )
  })

  it('counts what a persona felt, and the needs that lose it', () => {
    const words = say(removePersona(example, persona?.id ?? '')) ?? ''
    const felt = [...example.touchpoints.values()].filter(({ emotions }) => Object.hasOwn(emotions, persona?.id ?? ''))
    expect(words).toMatch(`Deleted persona “${persona?.name}” and its emotions at ${felt.length} touchpoints.`)
    expect(words).toMatch(/ \d needs? and \d quotes? no longer have a persona\.$/)
  })

  it('counts the links of needs and objectives', () => {
    expect(say(removeNeed(example, need?.id ?? ''))).toMatch(/^Deleted need “.+” and its links to \d+ touchpoints?\.$/)
    expect(say(removeObjective(example, objective?.id ?? ''))).toMatch(
      /^Deleted objective “.+”( and its links to \d+ touchpoints?)?\.$/,
    )
  })

  it('speaks of one touchpoint, of several, and of connections', () => {
    const [first, second] = inOrder(example.touchpoints)
    expect(say(removeTouchpoints(example, [first?.id ?? '']))).toMatch(
      /^Deleted touchpoint “Talks with .+” and its \d connections?\.$/,
    )
    expect(say(removeTouchpoints(example, [first?.id ?? '', second?.id ?? '']))).toMatch(
      /^Deleted 2 touchpoints and their \d+ connections\.$/,
    )
    expect(say(removeConnections(example, [connection?.id ?? '']))).toMatch(
      /^Deleted the connection from “.+” to “.+”\.$/,
    )
  })

  it('counts what goes along and what stays without its link', () => {
    const touchpoints = ['first', 'second'].map((id) => ({ id, title: id, stageId: 's', channelId: 'c' }))
    const before = journeyOf({
      version: 2,
      stages: [{ id: 's', name: 'Find' }],
      channels: [{ id: 'c', name: 'Web', kind: 'digital' }],
      personas: [{ id: 'p', name: 'Ann' }],
      needs: [{ id: 'n', text: 'Time', personaId: 'p' }],
      objectives: [{ id: 'o', text: 'Sales' }],
      touchpoints,
      opportunities: [
        { id: 'idle', text: 'Idle', touchpointIds: ['first'] },
        { id: 'both', text: 'Both', touchpointIds: ['first', 'second'] },
      ],
      measures: [
        { id: 'm', name: 'Score', touchpointId: 'first', values: [{ at: '2026-01-01', value: 1 }] },
        { id: 'of', name: 'Of', stageId: 's' },
        { id: 'on', name: 'On', objectiveId: 'o' },
      ],
      quotes: [
        { id: 'q', text: 'Slow', personaId: 'p', touchpointIds: ['first'] },
        { id: 'r', text: 'Late', touchpointIds: ['first'] },
      ],
      notes: [{ id: 'note', text: 'Ask', x: 0, y: 0, touchpointIds: ['first'] }],
      ballots: [{ id: 'b', question: 'Which?', subjects: [{ noteId: 'note' }] }],
    })
    const told = (list: ListName, ...ids: string[]) => removalWords(before, removeRecords(before, list, ids))
    expect(told('touchpoints', 'first')).toBe(
      'Deleted touchpoint “first” and its 1 opportunity. 1 opportunity, 1 measure, 2 quotes and 1 sticky note are no longer linked to it.',
    )
    expect(told('touchpoints', 'first', 'second')).toBe(
      'Deleted 2 touchpoints and their 2 opportunities. 1 measure, 2 quotes and 1 sticky note are no longer linked to them.',
    )
    expect(told('stages', 's')).toMatch(
      /^Deleted stage “Find”, its 2 touchpoints and .+\. 2 measures, .+ linked to them\.$/,
    )
    expect(told('personas', 'p')).toBe('Deleted persona “Ann”. 1 need and 1 quote no longer have a persona.')
    expect(told('objectives', 'o')).toBe('Deleted objective “Sales”. 1 measure is no longer linked to it.')
    expect(told('measures', 'm')).toBe('Deleted measure “Score” and its 1 value.')
    expect(told('notes', 'note')).toBe('Deleted sticky note “Ask” and its 1 ballot.')
    expect(told('opportunities', 'idle')).toBe('Deleted opportunity “Idle”.')
  })

  it('cuts long names, never inside a letter, and names what has no name', () => {
    const long = applyChange(example, updateRecord(example, 'personas', persona?.id ?? '', { name: '😀'.repeat(300) }))
    const words = removalWords(long, removePersona(long, persona?.id ?? '')) ?? ''
    expect(words).toContain(`“${'😀'.repeat(59)}…”`)
    const bare = applyChange(example, updateRecord(example, 'needs', need?.id ?? '', { text: ' \n' }))
    expect(removalWords(bare, removeNeed(bare, need?.id ?? ''))).toMatch(/^Deleted an untitled need/)
  })

  it('is nothing where nothing goes', () => {
    expect(say(removeNeed(example, 'gone'))).toBeNull()
    expect(say({})).toBeNull()
  })
})
