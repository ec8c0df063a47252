/** Images are kept once, and as long as something shows them. */
import { expect, it } from 'vitest'
import { applyChange, type Change, invertChange } from '../../shared/journey/change.ts'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { removeTouchpoints, updateRecord } from '../../shared/journey/edits/edits.ts'
import { addImages, moveImage, removeImage, replaceImage } from '../../shared/journey/edits/image-edits.ts'
import { addPersona } from '../../shared/journey/edits/people-edits.ts'
import { tinyJpeg, tinyPng, tinyWebp } from '../support/pictures.ts'
import { edited, smallJourney } from '../support/small-journey.ts'

const [one, other] = [{ touchpointId: 'a' }, { touchpointId: 'b' }]
const portrait = { personaId: 'p1' }

function journey(): JourneyDocument {
  return edited(smallJourney(), (before) => addPersona(before, { id: 'p1', name: 'Ana' }))
}

function doAll(document: JourneyDocument, ...edits: ((document: JourneyDocument) => Change)[]): JourneyDocument {
  return edits.reduce((before, edit) => {
    const change = edit(before)
    const after = applyChange(before, change)
    expect(applyChange(after, invertChange(change))).toEqual(before)
    return after
  }, document)
}

const shown = (document: JourneyDocument, id: string) => document.touchpoints.get(id)?.imageIds
const kept = (document: JourneyDocument) => [...document.images.keys()].sort()
const add =
  (place: typeof one | typeof portrait, ...images: (typeof tinyPng)[]) =>
  (document: JourneyDocument) =>
    addImages(document, place, images)

it('keeps the same content once, whoever shows it', () => {
  const after = doAll(
    journey(),
    add(one, tinyPng, tinyJpeg),
    add(other, tinyPng),
    add(one, tinyPng),
    add(portrait, tinyPng),
  )
  expect(shown(after, 'a')).toEqual([tinyPng.id, tinyJpeg.id])
  expect(shown(after, 'b')).toEqual([tinyPng.id])
  expect(after.personas.get('p1')?.imageId).toBe(tinyPng.id)
  expect(kept(after)).toEqual([tinyPng.id, tinyJpeg.id].sort())
})

it('keeps an image until the last that shows it is gone', () => {
  const before = doAll(journey(), add(one, tinyPng, tinyJpeg), add(other, tinyPng))
  const without = doAll(before, (document) => removeImage(document, one, tinyPng.id))
  expect([shown(without, 'a'), kept(without)]).toEqual([[tinyJpeg.id], [tinyPng.id, tinyJpeg.id].sort()])
  expect(kept(doAll(without, (document) => removeImage(document, other, tinyPng.id)))).toEqual([tinyJpeg.id])
  expect(kept(doAll(before, (document) => removeTouchpoints(document, ['a'])))).toEqual([tinyPng.id])
  expect(kept(doAll(before, (document) => removeTouchpoints(document, ['a', 'b'])))).toEqual([])
  const portraits = doAll(journey(), add(portrait, tinyPng), add(portrait, tinyJpeg))
  expect(kept(portraits)).toEqual([tinyJpeg.id])
})

it('moves an image among those of its touchpoint, and no further than its ends', () => {
  const before = doAll(journey(), add(one, tinyPng, tinyJpeg, tinyWebp))
  const moved = (id: string, step: -1 | 1) => shown(applyChange(before, moveImage(before, 'a', id, step)), 'a')
  expect(moved(tinyPng.id, 1)).toEqual([tinyJpeg.id, tinyPng.id, tinyWebp.id])
  expect(moved(tinyWebp.id, -1)).toEqual([tinyPng.id, tinyWebp.id, tinyJpeg.id])
  expect(moved(tinyPng.id, -1)).toEqual([tinyPng.id, tinyJpeg.id, tinyWebp.id])
})

it('leaves nothing of an image that another one took the place of, and keeps its alt text', () => {
  const before = doAll(
    journey(),
    add(one, tinyPng, tinyJpeg),
    add(other, tinyPng),
    add(portrait, tinyPng),
    (document) => updateRecord(document, 'images', tinyPng.id, { alt: 'A form' }),
  )
  const after = doAll(before, (document) => replaceImage(document, tinyPng.id, tinyWebp))
  expect(shown(after, 'a')).toEqual([tinyWebp.id, tinyJpeg.id])
  expect(shown(after, 'b')).toEqual([tinyWebp.id])
  expect(after.personas.get('p1')?.imageId).toBe(tinyWebp.id)
  expect(after.images.get(tinyWebp.id)?.alt).toBe('A form')
  expect(kept(after)).toEqual([tinyWebp.id, tinyJpeg.id].sort())
  expect(JSON.stringify([...after.images.values()])).not.toContain(tinyPng.data)
})
