import { describe, expect, it } from 'vitest'
import type { Change } from '../../shared/journey/change.ts'
import { applyChange } from '../../shared/journey/change.ts'
import { inOrder } from '../../shared/journey/document.ts'
import { removeConnections, removeTouchpoints, updateRecord } from '../../shared/journey/edits/edits.ts'
import { removeChannel, removeStage } from '../../shared/journey/edits/grid-edits.ts'
import { removeNeed, removeObjective, removePersona } from '../../shared/journey/edits/people-edits.ts'
import { removalWords } from '../../shared/journey/removal-words.ts'
import { exampleDocument } from '../support/example-document.ts'

const example = exampleDocument()
const say = (change: Change) => removalWords(example, change)
const [persona] = inOrder(example.personas)
const [need] = inOrder(example.needs)
const [objective] = inOrder(example.objectives)
const [connection] = inOrder(example.connections)

describe('what a removal says', () => {
  it('names a stage or channel, and counts what it held', () => {
    expect(say(removeStage(example, inOrder(example.stages)[1]?.id ?? ''))).toMatch(
      /^Deleted stage “Shopping”, its \d+ touchpoints and their \d+ connections\.$/,
    )
    expect(say(removeChannel(example, 'web'))).toMatch(
      /^Deleted channel “.+”, its \d+ touchpoints?, .+ and its use by \d personas?\.$/,
    )
  })

  it('counts what a persona felt, and the needs that lose it', () => {
    const words = say(removePersona(example, persona?.id ?? '')) ?? ''
    const felt = [...example.touchpoints.values()].filter(({ emotions }) => Object.hasOwn(emotions, persona?.id ?? ''))
    expect(words).toMatch(`Deleted persona “${persona?.name}” and its emotions at ${felt.length} touchpoints.`)
    expect(words).toMatch(/ \d needs? no longer (has|have) a persona\.$/)
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
