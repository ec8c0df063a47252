/** The map of a web page: opened so that it can be read, moved, zoomed, painted sharp, and its cards chosen by mouse and by keys. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { saveScreenshot } from './support/screenshots.ts'
import { isInFrame, open, openFirst, overMap, phone, scaleOf, written } from './support/web-page.ts'

/** Whether the last line of the map is painted, and how many pixels below the map aren't of its ground. */
function paintedBelow(page: Page): Promise<{ isPainted: boolean; strange: number }> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#frame canvas')
    const context = canvas?.getContext('2d')
    const map = document.querySelector('#places')?.getBoundingClientRect()
    const frame = document.querySelector('#frame')?.getBoundingClientRect()
    if (!canvas || !context || !map || !frame) return { isPainted: false, strange: -1 }
    const bottom = Math.round((map.bottom - frame.top) * devicePixelRatio)
    const colours = (top: number, height: number) =>
      new Uint32Array(context.getImageData(0, top, canvas.width, height).data.buffer)
    const below = colours(bottom + 2, canvas.height - bottom - 2)
    const ground = below.at(-1)
    return {
      isPainted: new Set(colours(bottom - 24, 20)).size > 3,
      strange: below.filter((pixel) => pixel !== ground).length,
    }
  })
}

it('shows nothing but its ground beside the map, whatever the shape of the window', async () => {
  const page = await open(await written(), { width: 1000, height: 1400 })
  await expect.poll(async () => (await paintedBelow(page)).isPainted).toBe(true)
  await saveScreenshot(page, 'web-page-tall')
  expect((await paintedBelow(page)).strange).toBe(0)
})

it('opens a card of the map in the list at a click, and only moves the map when it is dragged', async () => {
  const page = await open(await written())
  const card = page.locator('[data-touchpoint="5"]')
  const { x, y, width, height } = (await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.click(x + width / 2, y + height / 2)
  await expect.poll(() => page.locator('#touchpoint-5').getAttribute('open')).not.toBeNull()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const left = async () => (await card.boundingBox())?.x
  const before = await left()
  await page.mouse.move(500, 500)
  await page.mouse.down()
  await page.mouse.move(400, 450, { steps: 5 })
  await page.mouse.up()
  await expect.poll(left).not.toBe(before)
  expect(await page.locator('details.touchpoint[open]').count()).toBe(1)
  await page.locator('#touchpoint-5').getByRole('link').first().click()
  await expect.poll(() => page.locator('details.touchpoint[open]').count()).toBe(2)
})

/** What a part of the map's picture shows, and how far the brightness of two neighbouring pixels lies apart at most. */
function shownPicture(
  page: Page,
  part?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<{ readonly picture: string; readonly contrast: number }> {
  return page.evaluate((given) => {
    const canvas = document.querySelector<HTMLCanvasElement>('#frame > canvas')
    const { x, y, width, height } = given ?? { x: 0, y: 0, width: canvas?.width ?? 0, height: canvas?.height ?? 0 }
    const pixels = canvas?.getContext('2d')?.getImageData(x, y, width, height).data ?? new Uint8ClampedArray()
    let [contrast, sum] = [0, 0]
    for (let at = 0; at + 5 < pixels.length; at += 4) {
      contrast = Math.max(contrast, Math.abs((pixels[at + 1] ?? 0) - (pixels[at + 5] ?? 0)))
      sum =
        (sum * 31 + (pixels[at] ?? 0) * 65_536 + (pixels[at + 1] ?? 0) * 256 + (pixels[at + 2] ?? 0)) % 1_000_000_007
    }
    return { picture: String(sum), contrast }
  }, part)
}

it('opens with titles that can be read, and with the list beside the map once a card is chosen, by mouse or keys', async () => {
  const page = await openFirst(await written())
  const titleHeight = async () => 13 * (await scaleOf(page))
  await expect.poll(titleHeight).toBeGreaterThan(10.5)
  expect(await page.locator('#list-view').isVisible()).toBe(false)
  expect(await overMap(page)).toEqual([])

  const opened = await titleHeight()
  // What lies at the right edge is where the list will be.
  const card = '[data-touchpoint="23"]'
  await page.locator(card).click()
  await expect.poll(() => page.locator('#touchpoint-23').getAttribute('open')).not.toBeNull()
  await expect.poll(() => isInFrame(page, card)).toBe(true)
  expect(await titleHeight()).toBe(opened)

  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await page.getByRole('button', { name: 'Fit to screen' }).click()
  await expect.poll(async () => (await page.locator('#places').boundingBox())?.x).toBe(0)
  expect(await titleHeight()).toBe(opened)
  await page.getByRole('button', { name: 'Fit to screen' }).click()
  await expect.poll(() => isInFrame(page, '[data-touchpoint="26"]')).toBe(true)
  expect(await titleHeight()).toBeLessThan(10.5)

  // Without a pointer: to the card that was chosen last, on to the one before it, and into that one's details.
  await page.locator('#frame').focus()
  await page.keyboard.press('Tab')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-touchpoint'))
  expect(await focused()).toBe('23')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(focused).not.toBe('23')
  const number = await focused()
  expect(await page.locator('#frame').getByRole('button', { name: /./ }).count()).toBe(27)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator(`#touchpoint-${number}`).getAttribute('open')).not.toBeNull()
  await page.getByRole('button', { name: 'Map', exact: true }).click()

  // A map that is wider than its window is not made too small to be read.
  await page.getByRole('button', { name: 'Fit to screen' }).click()
  await page.setViewportSize(phone)
  await expect.poll(titleHeight).toBeGreaterThan(10)
  // The widest logo, and a name that has no room beside it.
  const brandHeight = await page.evaluate(() => {
    const brand =
      '<p class="brand"><img alt="" src="" width="1600" height="28"><bdi>Württembergische Genossenschaft</bdi></p>'
    document.querySelector('header')?.insertAdjacentHTML('afterbegin', brand)
    const image = document.querySelector<HTMLElement>('.brand img')
    if (image) image.style.width = '1600px'
    return document.querySelector('.brand')?.getBoundingClientRect().height
  })
  expect(brandHeight).toBeLessThan(70)
})

/** What is read again and again until it stays as it is: a busy machine paints long after all has its place. */
async function settled(read: () => Promise<string>): Promise<string> {
  let last = ''
  const isAsBefore = async () => {
    const before = last
    last = await read()
    return last === before
  }
  await expect.poll(isAsBefore, { interval: 300 }).toBe(true)
  return last
}

it('keeps stage heads and channel names in view wherever the map is moved', async () => {
  const page = await openFirst(await written(), { width: 1280, height: 720 })
  const pictureOf = async (left: number, top: number, width: number, height: number) =>
    (await shownPicture(page, { x: left, y: top, width, height })).picture
  const sharpIn = (left: number, top: number, width: number, height: number) =>
    expect
      .poll(async () => (await shownPicture(page, { x: left, y: top, width, height })).contrast)
      .toBeGreaterThan(150)
  const stages = () => pictureOf(130, 0, 1_000, 60)
  const channels = () => pictureOf(0, 70, 120, 400)
  await page.evaluate(() => document.fonts.ready)
  // Painted from the left to the right, from the top down.
  await sharpIn(1_130, 0, 140, 60)
  const seen = await settled(stages)

  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => isInFrame(page, '[data-touchpoint="0"]')).toBe(false)
  await expect.poll(stages).toBe(seen)

  await page.locator('#heads [data-stage="4"]').click()
  await expect.poll(() => page.getByRole('combobox', { name: 'Stage' }).inputValue()).toBe('4')
  await expect.poll(() => isInFrame(page, '#heads [data-stage="4"]')).toBe(true)
  await expect.poll(() => scaleOf(page)).toBeCloseTo(0.9, 4)
  await sharpIn(0, 260, 120, 200)
  const names = await settled(channels)
  await page.mouse.wheel(200, 0)
  await expect.poll(() => isInFrame(page, '#heads [data-stage="4"]')).toBe(true)
  await expect.poll(channels).toBe(names)
})

it('shows on a screen a picture of the map, painted for whoever is chosen, and sharp wherever it rests', async () => {
  const page = await open(await written())
  const picture = page.getByRole('img', { name: 'Map of Travelling Europe by rail' })
  await expect.poll(() => picture.count()).toBe(1)
  await expect.poll(async () => (await shownPicture(page)).contrast).toBeGreaterThan(100)
  await page.getByRole('combobox', { name: 'Persona' }).selectOption('Returning traveller')
  const { picture: chosen } = await shownPicture(page)
  await page.getByRole('combobox', { name: 'Persona' }).selectOption('All personas')
  await expect.poll(async () => (await shownPicture(page)).picture).not.toBe(chosen)
  const whole = await scaleOf(page)
  await page.locator('#frame').focus()
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('+')
  await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole * 3)
  // What is only stretched goes from dark to light over several pixels.
  await expect.poll(async () => (await shownPicture(page)).contrast).toBeGreaterThan(150)
})
