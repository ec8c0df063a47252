/** Tables of personas, alone or beside a map: a row a persona, with needs and a description, and never touchpoints. */
import { describe, expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../../shared/journey/document.ts'
import { importedPage } from '../../support/imported-page.ts'
import { shownJourney } from '../../support/shown-journey.ts'

function portraits({ personas, needs }: JourneyDocument): string[] {
  return inOrder(personas).map(({ id, name, description }) => {
    const own = inOrder(needs).filter(({ personaId }) => personaId === id)
    return [name, ...own.map(({ text }) => `need ${text}`), description.replaceAll('\n', ' | ')].join(' · ')
  })
}

const expected = [
  'Ana · need Find a tree · need Pay little · Age: 34 | Little time',
  'Bo · need Low hedge · Age: 61 | Bad back',
]

describe('a table of personas', () => {
  it.each([
    ['Persona', 'Goals', 'Notes'],
    ['Persona', 'Ziele', 'Beschreibung'],
    ['Persona', 'Objectifs', 'Description'],
    ['Persona', 'Necesidades', 'Descripción'],
  ])('under “%s”, “%s” and “%s” makes personas with needs', async (name, goals, text) => {
    const rows = ['| Ana | 34 | Find a tree; Pay little | Little time |', '| Bo | 61 | Low hedge | Bad back |']
    const { document, left } = await importedPage([
      ...['# People', '', `| ${name} | Age | ${goals} | ${text} |`, '|---|---|---|---|', ...rows],
    ])
    expect(portraits(document)).toEqual(expected)
    expect(document.touchpoints.size).toBe(0)
    expect(left).toEqual([])
  })

  it('beside a map describes the personas of it', async () => {
    const map = ['| Stage | Touchpoint | Emotion: Ana |', '|---|---|---|', '| Discover | Ad | 😊 |', '']
    const people = ['| Name | Age | Goals | Notes |', '|---|---|---|---|', '| Ana | 34 | Find a tree | Little time |']
    const { document, left } = await importedPage(['# Trees', '', ...map, '## Personas', '', ...people])
    expect(shownJourney(document)).toEqual(['Discover / Channel: Ad · Ana 1'])
    expect(portraits(document)).toEqual(['Ana · need Find a tree · Age: 34 | Little time'])
    expect(left).toEqual([])
  })

  it('is none where its columns are stages: each says what its persona does there', async () => {
    const rows = ['| Ana | Sees ad | Pays |', '| Bo | Hears of it | Waits |']
    const { document } = await importedPage(['| Persona | Awareness | Purchase |', '|---|---|---|', ...rows])
    expect(shownJourney(document)).toEqual([
      'Awareness / Channel: Sees ad · notes Persona: Ana',
      'Awareness / Channel: Hears of it · notes Persona: Bo',
      'Purchase / Channel: Pays · notes Persona: Ana',
      'Purchase / Channel: Waits · notes Persona: Bo',
    ])
  })

  it('is none where it names stages or where a name stands twice', async () => {
    const stages = ['| Persona | Stage | Touchpoint |', '|---|---|---|', '| Ana | Buy | Till |', '| Ana | Use | Hose |']
    expect((await importedPage(stages)).document.touchpoints.size).toBe(2)
  })
})
