/**
 * A journey that Nielsen Norman Group published, "Jumping Jamie" changes her mobile plan, mapped by keyboard alone. What is counted
 * are keys that type no text.
 */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inOrder, type JourneyDocument } from '../../shared/journey/document.ts'
import { expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

/** Keys in brackets are pressed, all else is typed. */
function hand(page: Page) {
  let count = 0
  return {
    pressed: () => count,
    async play(...parts: readonly string[]): Promise<void> {
      for (const part of parts) {
        const key = /^\[(.+)\]$/.exec(part)?.[1]
        if (key === undefined) await page.keyboard.type(part)
        else {
          await page.keyboard.press(key)
          count += 1
        }
      }
    },
  }
}

const better = '[ControlOrMeta+ArrowUp]'
const worse = '[ControlOrMeta+ArrowDown]'

describe('a published journey', () => {
  it('is mapped by keyboard alone, with few keys beside its words', async () => {
    const { page } = await openThroughline()
    await openExample(page)
    const { play, pressed } = hand(page)
    await play('[ControlOrMeta+n]')
    await page.locator('[data-ghost]').nth(3).waitFor()

    await play('[Shift+F2]', 'Jumping Jamie', '[Enter]')
    // Stages: the first header, then one after the other; the fifth one goes.
    await play(
      '[ArrowRight]',
      '[ArrowUp]',
      '[Enter]',
      'Define',
      '[Tab]',
      'Compare',
      '[Tab]',
      'Negotiate',
      '[Tab]',
      'Select',
    )
    await play('[Enter]', '[ArrowRight]', '[Delete]')
    // Channels: from the stage beside the one that went, down and to the left.
    await play(
      '[ArrowDown]',
      '[ArrowLeft]',
      '[ArrowLeft]',
      '[ArrowLeft]',
      '[ArrowLeft]',
      '[Enter]',
      'TV and friends',
      '[Tab]',
      'Phone',
      '[Tab]',
      'Web',
      '[Tab]',
      'Paper',
    )
    await play('[Enter]')
    expect(pressed()).toBeLessThanOrEqual(22)

    // Whose journey it is.
    await play('[ControlOrMeta+k]', 'add persona', '[Enter]')
    await page.getByRole('textbox', { name: 'Add persona' }).and(page.locator(':focus')).waitFor()
    await play('Jamie', '[Enter]', '[Escape]')

    // What she does, and how she feels, line by line.
    const before = pressed()
    await play('[ArrowRight]', '[ArrowDown]', '[ArrowDown]', '[ArrowDown]')
    await play('Reviews her current plan', worse, '[Enter]', 'Defines what the new plan must have', better, '[Escape]')
    await play('[ArrowRight]', '[ArrowUp]', '[ArrowUp]', '[ArrowUp]')
    await play('Watches commercials', worse, '[Enter]', 'Asks friends what they pay', better, '[Escape]')
    await play('[ArrowDown]', '[ArrowDown]')
    await play(
      'Researches offers in consumer reports',
      worse,
      '[Enter]',
      'Compares plans on the carrier’s site',
      worse,
      worse,
    )
    await play('[Tab]', '[Escape]', '[ArrowUp]')
    await play('Calls her carrier to say that she leaves', worse, worse, '[Alt+m]', '[Enter]')
    await play('Calls a competitor for an offer', better, '[Tab]')
    await play('Decides and switches by phone', better, better, '[Escape]')
    const written = pressed() - before
    // All of them in the order of the way.
    await play('[ControlOrMeta+a]', '[Alt+c]')

    await expectSaved(page, ({ connections }) => connections.size, 8)
    const journey = await savedJourney(page)
    expect(journey.journey.title).toBe('Jumping Jamie')
    expect(inOrder(journey.stages).map(({ name }) => name)).toEqual(['Define', 'Compare', 'Negotiate', 'Select'])
    expect(inOrder(journey.channels).map(({ name }) => name)).toEqual(['TV and friends', 'Phone', 'Web', 'Paper'])
    expect(journey.touchpoints.size).toBe(9)
    expect(wayOf(journey)).toEqual([
      'Reviews her current plan -1',
      'Defines what the new plan must have 1',
      'Watches commercials -1',
      'Asks friends what they pay 1',
      'Researches offers in consumer reports -1',
      'Compares plans on the carrier’s site -2',
      'Calls her carrier to say that she leaves -2 !',
      'Calls a competitor for an offer 1',
      'Decides and switches by phone 2',
    ])
    await saveScreenshot(page, 'published-journey')
    expect(written).toBeLessThanOrEqual(40)
    expect(pressed()).toBeLessThanOrEqual(70)
  })
})

/** The touchpoints along the connections, with what Jamie feels there. */
function wayOf(journey: JourneyDocument): string[] {
  const connections = inOrder(journey.connections)
  const ids = [connections[0]?.from ?? '', ...connections.map(({ to }) => to)]
  return ids.map((id) => {
    const touchpoint = journey.touchpoints.get(id)
    const [emotion] = Object.values(touchpoint?.emotions ?? {})
    return `${touchpoint?.title} ${emotion}${touchpoint?.momentOfTruth ? ' !' : ''}`
  })
}
