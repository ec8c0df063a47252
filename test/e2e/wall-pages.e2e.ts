/** What a remote reaches on the wall, and whether the last row can read it. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openExample } from './support/canvas.ts'
import type { OpenWindow } from './support/launch.ts'
import { journeyOfLongTexts } from './support/odd-journeys.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { openText } from './support/surfaces.ts'
import { onWall } from './support/wall.ts'
import { resizeTo } from './support/window-size.ts'

const footer = (page: Page) => onWall(page).locator('footer')

async function present(): Promise<OpenWindow> {
  const launched = await openThroughline()
  await openExample(launched.page)
  await launched.page.keyboard.press('F5')
  await onWall(launched.page).waitFor()
  return launched
}

/** Goes on by one key until nothing changes any more. */
async function walk(page: Page, key: string, look: () => Promise<void> = async () => {}): Promise<string[]> {
  const seen: string[] = []
  for (;;) {
    const here = `${await onWall(page).getByRole('heading', { level: 1 }).textContent()} | ${await footer(page).textContent()}`
    // Its pages are known once the beginning of the session was read.
    if (here.includes('Outcome'))
      await onWall(page)
        .getByText(/^Outcome, /)
        .waitFor()
    if (here === seen.at(-1)) return seen
    seen.push(here)
    await look()
    await page.keyboard.press(key)
  }
}

it('is walked whole by the keys of a remote alone', async () => {
  const { page } = await present()
  const forth = await walk(page, 'PageDown')
  for (const part of ['Overview', 'Stage 6 of 6', 'Persona 1 of', 'Finding 1']) {
    expect(forth.some((place) => place.includes(part))).toBe(true)
  }
  expect(await walk(page, 'PageUp')).toEqual(forth.toReversed())
  const cover = onWall(page).locator('[data-cover]')
  for (const [key, colour] of [
    ['b', 'rgb(0, 0, 0)'],
    ['.', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.keyboard.press(key)
    expect(await cover.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(colour)
    await page.keyboard.press(key)
    await cover.waitFor({ state: 'detached' })
  }
  await page.keyboard.press('b')
  await page.keyboard.press('Space')
  await cover.waitFor({ state: 'detached' })
  await footer(page).getByText('Stage 1 of 6').waitFor()
  await page.keyboard.press('5')
  await footer(page).getByText('Stage 5 of 6').waitFor()
  await page.keyboard.press('0')
  await footer(page).getByText('Overview').waitFor()
  await page.keyboard.press('F5')
  await page.getByRole('application', { name: 'Journey map' }).waitFor()
})

it('jumps to a stage by its number with a touchpoint chosen, and lets go of it before it leaves', async () => {
  const { page } = await present()
  await page.keyboard.press('1')
  await page.keyboard.press('ArrowDown')
  await footer(page).getByText('Esc clear selection').waitFor()
  await page.keyboard.press('3')
  await footer(page).getByText('Stage 3 of 6').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await footer(page).getByText('Esc exit').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('application', { name: 'Journey map' }).waitFor()
})

it('shows nothing red until it is asked for', async () => {
  const { page } = await present()
  const red = () =>
    onWall(page).evaluate((wall) => {
      const must = getComputedStyle(wall).getPropertyValue('--must').trim()
      const probe = document.createElement('i')
      probe.style.color = must
      wall.append(probe)
      const { color } = getComputedStyle(probe)
      probe.remove()
      return [...wall.querySelectorAll('*')].filter((one) => {
        const style = getComputedStyle(one)
        return style.color === color || style.borderTopColor === color
      }).length
    })
  await walk(page, 'PageDown', async () => expect(await red()).toBe(0))
  await page.keyboard.press('1')
  await page.keyboard.press('Alt+g')
  await expect.poll(red).toBeGreaterThan(0)
})

/** So much that its outcome takes two pages. */
async function decide(page: Page): Promise<void> {
  await page.keyboard.press('F9')
  const lines = Array.from({ length: 8 }, (_, at) => `D Decision ${at + 1} of a long day @Web shop by 2027-03-01`)
  for (const line of [...lines, 'N Group fares for five and more', '? Who sets the fares @Sales']) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('Home')
}

/** Themes that a wall wears, with the contrast that letters have at least against their ground. */
const themes = { light: 4.5, dark: 4.5, contrast: 7 } as const

/** The text of the wall by the size of its letters, in lines of 1,080; what only a screen reader hears is left out. */
function lettersOf(page: Page): Promise<{ text: string; size: number; isTitle: boolean }[]> {
  return onWall(page).evaluate((wall) => {
    const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT)
    const found: { text: string; size: number; isTitle: boolean }[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const element = walker.currentNode.parentElement
      if (!element || text === '' || element.closest('textarea, [role=status]')) continue
      const size = (Number.parseFloat(getComputedStyle(element).fontSize) / wall.clientHeight) * 1080
      found.push({ text, size, isTitle: element.closest('[data-touchpoint-id], h1') !== null })
    }
    return found
  })
}

/** How each text of the wall stands out from what is painted behind it, in a theme that it wears for the moment. */
function contrastsOf(page: Page, theme: string): Promise<{ text: string; contrast: number }[]> {
  return onWall(page).evaluate((wall, worn) => {
    const root = document.documentElement
    const before = root.dataset.theme ?? ''
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (!pixel) throw new Error('The page can’t paint.')
    const paint = (colours: readonly string[]) => {
      for (const colour of colours) {
        pixel.fillStyle = colour
        pixel.fillRect(0, 0, 1, 1)
      }
      const light = [...pixel.getImageData(0, 0, 1, 1).data].map((one) => {
        const share = one / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * (light[0] ?? 0) + 0.7152 * (light[1] ?? 0) + 0.0722 * (light[2] ?? 0)
    }
    const behind = (element: Element | null): string[] =>
      element ? [...behind(element.parentElement), getComputedStyle(element).backgroundColor] : ['white']
    root.dataset.theme = worn
    const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT)
    const found: { text: string; contrast: number }[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const element = walker.currentNode.parentElement
      if (!element || text === '' || element.closest('textarea, [role=status]')) continue
      const ground = behind(element)
      const [one, other] = [paint(ground), paint([...ground, getComputedStyle(element).color])]
      found.push({ text, contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) })
    }
    root.dataset.theme = before
    return found
  }, theme)
}

it.each([
  [1280, 720, 1],
  [1920, 1080, 1],
  [3840, 2160, 0.5],
])('is read from the last row at %i × %i', { timeout: 120_000 }, async (width, height, scaling) => {
  const launched = await present()
  const { page } = launched
  await decide(page)
  await resizeTo(launched, width, height, scaling)
  let smallest = Number.POSITIVE_INFINITY
  let faintest = Number.POSITIVE_INFINITY
  let number = 0
  const slides = await walk(page, 'PageDown', async () => {
    const letters = await lettersOf(page)
    for (const { text, size, isTitle } of letters) {
      expect(size, text).toBeGreaterThanOrEqual(isTitle ? 39.9 : 29.9)
      smallest = Math.min(smallest, size)
    }
    for (const [theme, least] of Object.entries(themes)) {
      for (const { text, contrast } of await contrastsOf(page, theme)) {
        expect(contrast, `“${text}” in the theme ${theme}`).toBeGreaterThanOrEqual(least)
        faintest = Math.min(faintest, contrast)
      }
    }
    await saveScreenshot(page, `wall-${width}-${++number}`)
  })
  expect(slides.filter((slide) => slide.includes('Outcome'))).toHaveLength(2)
  process.stdout.write(
    `${slides.length} pages at ${width} × ${height}: no letters under ${smallest.toFixed(1)} px of 1,080, contrast from ${faintest.toFixed(2)}\n`,
  )
})

it('keeps every word in the window, however long the names are', { timeout: 120_000 }, async () => {
  const text = journeyOfLongTexts()
  const { page } = await openText(text)
  await page.keyboard.press('F5')
  await onWall(page).waitFor()
  const outside: string[] = []
  await walk(page, 'PageDown', async () => {
    outside.push(
      ...(await onWall(page).evaluate((wall) =>
        [...wall.querySelectorAll('*')]
          .filter(
            (element) =>
              element.children.length === 0 && element.textContent?.trim() && !element.closest('[role=status]'),
          )
          .filter((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect()
            return right > left && (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)
          })
          .map((element) => {
            const { right, bottom } = element.getBoundingClientRect()
            const name = `${element.parentElement?.className} ${element.tagName}`
            return `${name} ends at ${Math.round(right)}, ${Math.round(bottom)}: ${element.textContent?.slice(0, 40)}`
          }),
      )),
    )
  })
  expect(outside).toEqual([])
})
