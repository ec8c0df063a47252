import { expect, it } from 'vitest'
import { newTouchpoint } from '../../shared/journey/new-records.ts'
import { cardWords } from '../../shared/layout/grid/card-words.ts'
import { fullSize } from '../../shared/layout/grid/zoom-step.ts'
import { drawCard } from '../../shared/scene/card.ts'
import type { Scene } from '../../shared/scene/primitives.ts'
import { pictureThemes } from '../../shared/scene/theme.ts'

const theme = pictureThemes.light

function barsOf(ownership: 'brand' | 'partner' | 'customer' | 'social'): Scene['primitives'][number][] {
  const drawn: Scene['primitives'][number][] = []
  const touchpoint = newTouchpoint({ id: 't', rank: 'a0', stageId: 's', channelId: 'k', ownership })
  const card = {
    touchpointId: 't',
    stageId: 's',
    channelId: 'k',
    x: 0,
    y: 0,
    width: 200,
    height: 56,
    titleLines: ['Asks'],
    isTitleCut: false,
    isCompact: false,
  }
  const words = cardWords(touchpoint, card, fullSize, card.height)
  drawCard(
    (primitive) => drawn.push(primitive),
    card,
    { touchpoint, kind: 'mobile', opportunities: 0, images: [], words },
    theme,
  )
  return drawn.filter(
    (one) => one.kind === 'path' && (one.fill === theme.kinds.mobile || one.stroke === theme.kinds.mobile),
  )
}

it('fills the bar of what we or a partner make, and draws an outline for what happens without us', () => {
  for (const ownership of ['brand', 'partner'] as const) {
    expect(barsOf(ownership)).toMatchObject([{ fill: theme.kinds.mobile }])
  }
  for (const ownership of ['customer', 'social'] as const) {
    const [bar, ...more] = barsOf(ownership)
    expect(more).toEqual([])
    expect(bar).toMatchObject({ stroke: theme.kinds.mobile, strokeWidth: 1.5 })
    expect(bar).not.toHaveProperty('fill')
  }
})
