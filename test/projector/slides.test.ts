import { describe, expect, it } from 'vitest'
import { analyze } from '../../shared/gaps/analyze.ts'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { newNote } from '../../shared/journey/new-records.ts'
import { findingPages } from '../../shared/projector/finding-pages.ts'
import { overviewSlide, slidesOf, stageSlide } from '../../shared/projector/slide.ts'
import { slideTitle } from '../../shared/projector/slide-title.ts'
import { speakerNotes } from '../../shared/projector/speaker-notes.ts'
import { storyPages } from '../../shared/projector/story-pages.ts'
import { storyNameStyle, storyTitleStyle } from '../../shared/projector/wall-sizes.ts'
import { exampleDocument } from '../support/example-document.ts'

const fullHd = { width: 1920, height: 1080 }
const document = exampleDocument()
const { findings } = analyze(document)
const stages = inOrder(document.stages)

describe('the slides of a journey', () => {
  it('go from the whole to stages, personas and findings, none of which is a check', () => {
    const slides = slidesOf(document, findings)
    const kinds = [...new Set(slides.map(({ of }) => of))]
    expect(slides[0]).toEqual(overviewSlide)
    expect(kinds).toEqual(['overview', 'stage', 'persona', 'finding'])
    const titles = slides.map((slide) => slideTitle(document, slide))
    expect(titles.slice(1, 7)).toEqual(stages.map(({ name }) => name))
    expect(new Set(titles).size).toBe(titles.length)
    const told = new Set(findings.filter(({ about }) => about !== 'check').map(({ rule }) => rule))
    expect(new Set(slides.flatMap(({ of, id }) => (of === 'finding' ? [id] : [])))).toEqual(told)
  })
})

describe('the overview', () => {
  it('tells in words what happens in each stage, and how the personas feel', () => {
    const [page] = storyPages(document, fullHd)
    expect(page?.columns.map(({ stageId }) => stageId)).toEqual(stages.map(({ id }) => id))
    const shown = page?.columns.reduce((sum, { titles, more }) => sum + titles.length + more, 0)
    expect(shown).toBe(document.touchpoints.size)
    expect(page?.columns.every(({ titles }) => titles.length > 0)).toBe(true)
    expect(page?.curves.length).toBe(document.personas.size)
    expect(Math.min(storyTitleStyle.size, storyNameStyle.size)).toBeGreaterThanOrEqual(30)
  })

  it('counts what there is no room for, and goes on further pages with many stages', () => {
    const [first] = inOrder(document.touchpoints)
    if (!first) throw new Error('The example has a touchpoint.')
    const more = Array.from({ length: 30 }, (_, index) => [`more${index}`, { ...first, id: `more${index}` }] as const)
    const crowded = { ...document, touchpoints: new Map([...document.touchpoints, ...more]) }
    const columns = storyPages(crowded, fullHd).flatMap((page) => page.columns)
    expect(columns.find(({ stageId }) => stageId === first.stageId)?.more).toBeGreaterThan(20)
    const narrow = storyPages(document, { width: 900, height: 1080 })
    expect(narrow.length).toBeGreaterThan(1)
    expect(narrow.flatMap(({ columns }) => columns)).toHaveLength(stages.length)
  })
})

describe('a finding’s pages', () => {
  it('hold each sentence once, and are one where nothing is left', () => {
    const many = Array.from({ length: 30 }, () => findings).flat()
    const pages = findingPages(many, fullHd)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flat()).toHaveLength(many.length)
    expect(findingPages([], fullHd)).toEqual([[]])
  })
})

describe('the facilitator’s notes', () => {
  it('are those of the stage: its sticky notes and what is noted at its touchpoints', () => {
    const [stage] = stages
    const touchpoint = inOrder(document.touchpoints).find(({ stageId }) => stageId === stage?.id)
    if (!stage || !touchpoint) throw new Error('The example has a touchpoint in its first stage.')
    const note = newNote({ id: 'n', rank: 'z', x: 0, y: 0, text: 'Ask who waited', touchpointIds: [touchpoint.id] })
    const noted: JourneyDocument = {
      ...document,
      touchpoints: new Map([...document.touchpoints, [touchpoint.id, { ...touchpoint, notes: 'Seen in two shops' }]]),
      notes: new Map([
        ['n', note],
        ['q', { ...note, id: 'q', kind: 'question', text: 'Who waited longest' }],
      ]),
    }
    const texts = speakerNotes(noted, stageSlide(stage.id)).map(({ text }) => text)
    expect(texts).toContain('Ask who waited')
    expect(texts).toContain('Seen in two shops')
    expect(texts).not.toContain('Who waited longest')
    expect(speakerNotes(noted, overviewSlide)).toEqual([])
  })
})
