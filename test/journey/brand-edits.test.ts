/** Whose a journey is: edits that can be taken back, and kits that carry it to the next journey. */
import { describe, expect, it } from 'vitest'
import { settingsSchema } from '../../shared/bridge/settings.ts'
import { applyChange, invertChange } from '../../shared/journey/change.ts'
import { applyKit, changeBrand, isOfKit, kitOf, putKitBack, setLogo } from '../../shared/journey/edits/brand-edits.ts'
import { accentOf } from '../../shared/scene/accent-color.ts'
import { brandedDocument } from '../support/branded-document.ts'
import { exampleDocument } from '../support/example-document.ts'
import { tinyJpeg, tinyPng } from '../support/pictures.ts'

const plain = exampleDocument()

describe('brand kits', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ ...kitOf(brandedDocument(), id), name: id.toUpperCase() }))
  if (!a || !b || !c) throw new Error('There are three.')

  it('come back one by one, and take none away that came since', () => {
    expect(putKitBack([b, c], a, 0)).toEqual([a, b, c])
    expect(putKitBack([a, b], a, 0)).toEqual([a, b])
    expect(putKitBack([], c, 2)).toEqual([c])
  })

  it('take the place of what replaced them', () => {
    const by = { ...a, id: 'a2', accent: null }
    expect(putKitBack([b, by, c], a, 0, by.id)).toEqual([a, b, c])
  })
})

describe('a brand', () => {
  it('goes from one journey to the next as a kit, in one step that can be taken back', () => {
    const kit = kitOf(brandedDocument(), 'k1')
    expect(kit).toMatchObject({ name: 'Kestrel Rail', accent: '#ffcc00', logo: { id: tinyPng.id } })
    expect(settingsSchema.shape.brandKits.parse([kit])).toEqual([kit])
    const change = applyKit(plain, kit)
    const branded = applyChange(plain, change)
    expect([isOfKit(branded, kit), isOfKit(plain, kit)]).toEqual([true, false])
    expect(branded.images.get(tinyPng.id)?.data).toBe(tinyPng.data)
    const back = applyChange(branded, invertChange(change))
    expect([back.journey, back.images.size]).toEqual([plain.journey, 0])
  })

  it('takes another logo, and leaves no image behind that nothing shows', () => {
    const before = brandedDocument()
    const other = applyChange(before, setLogo(before, tinyJpeg))
    expect([...other.images.keys()]).toEqual([tinyJpeg.id])
    expect(other.journey.brand).toMatchObject({ name: 'Kestrel Rail', logoImageId: tinyJpeg.id })
    const none = applyChange(other, setLogo(other, null))
    expect([none.images.size, none.journey.brand.logoImageId]).toEqual([0, null])
  })

  it('keeps a logo that a touchpoint shows as well', () => {
    const before = brandedDocument()
    const [first] = before.touchpoints.values()
    if (!first) throw new Error('The example has touchpoints.')
    const shown = {
      ...before,
      touchpoints: new Map(before.touchpoints).set(first.id, { ...first, imageIds: [tinyPng.id] }),
    }
    expect(applyChange(shown, setLogo(shown, null)).images.has(tinyPng.id)).toBe(true)
  })

  it('changes its name and colour alone', () => {
    const { journey } = applyChange(plain, changeBrand(plain, { accent: '#0a7d5c' }))
    expect(journey.brand).toEqual({ ...plain.journey.brand, accent: '#0a7d5c' })
  })
})

it('reads colours as people type them, and nothing else', () => {
  expect(['#0A7D5C', '0a7d5c', ' #07c ', '#0a7d5', 'teal', ''].map(accentOf)).toEqual([
    ...['#0a7d5c', '#0a7d5c', '#0077cc'],
    ...[null, null, null],
  ])
})
