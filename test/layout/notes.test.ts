import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, isEmptyChange } from '../../shared/journey/change.ts'
import { updateRecord } from '../../shared/journey/edits/edits.ts'
import { addNote, colorOfNote, moveNote, removeNote } from '../../shared/journey/edits/note-edits.ts'
import type { NoteKind } from '../../shared/journey/fields/vocabulary.ts'
import { noteKindWords } from '../../shared/journey/fields/words.ts'
import { noteMeasures } from '../../shared/layout/grid/map-sizes.ts'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { noteBoxes } from '../../shared/layout/notes.ts'
import { journeyScene } from '../../shared/scene/journey-scene.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'
import { arbitraryDocument } from '../support/arbitrary-journey.ts'
import { exampleDocument } from '../support/example-document.ts'

const example = exampleDocument()

describe('sticky notes', () => {
  it('stand where the file says, and grow with their text', () => {
    const text = 'one\n\nthree words that take far more than one line of a sticky note\nend'
    const document = applyChange(example, addNote(example, { id: 'new', x: 300, y: 40, text, color: 'pink' }))
    const [first, second] = noteBoxes(document)
    expect(first).toMatchObject({ noteId: 'note-1', x: 40, y: 980 })
    expect(second).toMatchObject({ noteId: 'new', x: 300, y: 40 })
    expect(second?.lines[1]).toBe('')
    expect(second?.lines.join(' ').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
    expect(second?.height).toBeGreaterThan(noteMeasures.minimumHeight)
  })

  it('move and go, and nothing happens where nothing would change', () => {
    const moved = applyChange(example, moveNote(example, 'note-1', 7, 8))
    expect(moved.notes.get('note-1')).toMatchObject({ x: 7, y: 8, color: 'yellow' })
    expect(isEmptyChange(moveNote(moved, 'note-1', 7, 8))).toBe(true)
    expect(isEmptyChange(moveNote(moved, 'gone', 7, 8))).toBe(true)
    const removed = applyChange(moved, removeNote(moved, 'note-1'))
    expect(removed.notes.size).toBe(0)
    expect(isEmptyChange(removeNote(removed, 'note-1'))).toBe(true)
  })

  it('keep a colour that is not known here, and are drawn yellow', () => {
    expect([colorOfNote({ color: 'teal' }), colorOfNote({ color: 'blue' })]).toEqual(['yellow', 'blue'])
  })

  it('lie on the picture, which is large enough for them, or are left out', () => {
    const layout = layoutJourney(example)
    const far = applyChange(example, moveNote(example, 'note-1', layout.width + 200, layout.height + 300))
    const options = { theme: pictureThemes.dark, showGaps: true, showTitle: false }
    const scene = journeyScene(far, layout, options)
    const note = scene.primitives.find((one) => one.kind === 'rect' && one.fill === pictureThemes.dark.notes.yellow)
    if (note?.kind !== 'rect') throw new Error('The note is not on the picture.')
    expect(note.x + note.width).toBeLessThan(scene.width)
    expect(note.y + note.height).toBeLessThan(scene.height)
    const without = journeyScene(far, layout, { ...options, showNotes: false })
    expect(without.width).toBe(layout.laneHeaderWidth + layout.width)
    expect(without.height).toBe(layout.headerHeight + layout.height)
  })

  it('say what they are by icon and word over the text, on the map and in pictures', () => {
    const words = (kind: NoteKind) => {
      const document = applyChange(example, updateRecord(example, 'notes', 'note-1', { kind }))
      const { height = 0, textTop } = noteBoxes(document)[0] ?? {}
      const options = { theme: pictureThemes.light, showGaps: false, showTitle: false }
      const { primitives } = journeyScene(document, layoutJourney(document), options)
      const texts = primitives.flatMap((one) => (one.kind === 'text' ? [one.text] : []))
      const icons = primitives.filter((one) => one.kind === 'path' && one.at !== undefined).length
      return { height, textTop, icons, word: texts.find((text) => text === noteKindWords[kind]) }
    }
    const plain = words('note')
    expect(plain).toMatchObject({ textTop: 0, word: undefined })
    for (const kind of ['question', 'decision', 'parked'] as const) {
      const marked = words(kind)
      expect(marked).toMatchObject({ word: noteKindWords[kind], icons: plain.icons + 1 })
      expect(marked.textTop).toBeGreaterThan(0)
      expect(marked.height).toBeGreaterThanOrEqual(plain.height)
    }
  })

  it('can all be seen, whatever the file holds', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        for (const { x, y, lines } of noteBoxes(document)) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
          expect(lines.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
