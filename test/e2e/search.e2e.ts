/** Finding text in every field of the open journey and working on what was found, without the mouse. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { canvasOf, openExample } from './support/canvas.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'

const found = (page: Page) => page.getByRole('option')
const focusedLabel = (page: Page) => page.locator(':focus').getAttribute('aria-label')
const markedField = (page: Page) => page.locator('[data-found]').getAttribute('data-field')

it('has the keys before the next one can be pressed, and so has the palette', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const fieldAfter = (key: string) =>
    page.evaluate(async (pressed) => {
      const canvas = document.querySelector('[data-canvas]')
      canvas?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, ctrlKey: true, bubbles: true }))
      // No key can come in between: all of this belongs to the task of the first one.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
      return document.activeElement?.getAttribute('aria-label')
    }, key)
  expect(await fieldAfter('f')).toBe('Find in this journey')
  await page.keyboard.press('Escape')
  expect(await fieldAfter('k')).toBe('Search')
})

it('keeps the keys that it was given right after another command', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.getByRole('article', { name: /^Pays/ }).click()
  const fieldAfter = (before: { key: string; shiftKey?: boolean }) =>
    page.evaluate(async (first) => {
      const press = (init: typeof first) =>
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...init, ctrlKey: true, bubbles: true }))
      press(first)
      press({ key: 'f' })
      // What a command left for the next frames has been done after two of them.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
      return document.activeElement?.getAttribute('aria-label')
    }, before)
  const commands = { filter: { key: 'F', shiftKey: true }, curve: { key: 'L', shiftKey: true }, brief: { key: 'j' } }
  for (const [command, keys] of Object.entries(commands)) {
    expect(await fieldAfter(keys), command).toBe('Find in this journey')
    await page.keyboard.press('Escape')
    await page.getByRole('search').waitFor({ state: 'detached' })
  }
})

it('jumps from hit to hit, opens the field, and leaves what was found selected', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('QUEUES')
  await page.getByText('1 result').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('1 of 1').waitFor()
  await expect.poll(() => markedField(page)).toBe('pains')
  const selected = page.locator('article[data-selected]')
  expect(await selected.count()).toBe(1)
  expect(await focusedLabel(page)).toBe('Find in this journey')
  await saveScreenshot(page, 'search')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect.poll(() => page.locator(':focus').inputValue()).toContain('Queues')
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('ticket')
  await expect.poll(() => found(page).count()).toBeGreaterThan(5)
  const count = await found(page).count()
  await page.keyboard.press('ArrowDown')
  await page.getByText(`1 of ${count}`).waitFor()
  await page.keyboard.press('F3')
  await page.getByText(`2 of ${count}`).waitFor()
  await page.keyboard.press('Shift+F3')
  await page.keyboard.press('Shift+F3')
  await page.getByText(`${count} of ${count}`).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(`1 of ${count}`).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('search').waitFor({ state: 'detached' })
  expect(await selected.count()).toBe(1)
  await expect.poll(() => canvasOf(page).evaluate((canvas) => canvas.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('F3')
  await expect.poll(() => page.locator('[data-found]').count()).toBe(1)
})

it('finds people and aims too, and says where nothing is found', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('visits that end')
  await page.keyboard.press('Enter')
  await expect.poll(() => markedField(page)).toBe('objectives:o-conv')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('zeppelin')
  await page.getByText('No results in this journey.').waitFor()
  expect(await found(page).count()).toBe(0)
})

it('is one for actions, touchpoints and journeys, and says why something is not possible', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  const options = page.getByRole('dialog', { name: 'Search' }).getByRole('option')
  await canvasOf(page).focus()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('connect')
  await options
    .filter({ hasText: 'Misses a connection and asks for help' })
    .getByText('Travel, Station and train')
    .waitFor()
  await options.filter({ hasText: 'Reverse connection' }).getByText('Choose a connection first').waitFor()
  await saveScreenshot(page, 'one-search')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('misses')
  await page.keyboard.press('Enter')
  await page.locator('article[data-selected]', { hasText: 'Misses a connection' }).waitFor()
  // What was chosen lately stands first.
  await page.keyboard.press('ControlOrMeta+k')
  await options.first().getByText('Misses a connection and asks for help').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'All journeys' }).click()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('rail')
  await page.keyboard.press('Enter')
  await canvasOf(page).waitFor()
})

it('starts over when it is opened again while it fades', async () => {
  const { page } = await openThroughline()
  await openExample(page)
  await page.evaluate(() => {
    const slow = new CSSStyleSheet()
    slow.replaceSync('[role=dialog] { transition-duration: 60s !important }')
    document.adoptedStyleSheets.push(slow)
  })
  for (const name of ['Pains', 'Measures']) {
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type(`${name} lane`)
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name, exact: true }).waitFor()
  }
  await page.keyboard.press('F1')
  const shortcuts = page.getByRole('searchbox', { name: 'Find a shortcut' })
  await shortcuts.fill('undo')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  await expect.poll(() => shortcuts.inputValue()).toBe('')
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
    for (const fading of document.getAnimations()) fading.finish()
  })
})
