/** What a hand does that never leaves the keyboard. */
import type { Locator, Page } from 'playwright-core'

const mostTabs = 120

/** Goes on by Tab until the control has the focus, and to what it is within by none but its keys. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor()
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${mostTabs} tabs don’t lead to ${control}.`)
}

export async function pressButton(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button)
  await page.keyboard.press('Enter')
}

/** Opens a field of options and types the beginning of one. */
export async function chooseByTyping(page: Page, field: Locator, option: string): Promise<void> {
  await pressButton(page, field)
  // It takes the keys a frame after it is seen.
  await page.waitForFunction(() => document.activeElement?.closest('[role=listbox]'))
  await page.keyboard.type(option)
  await page.locator('[role=option][data-highlighted]').filter({ hasText: option }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('[role=listbox]:visible').waitFor({ state: 'detached' })
}

/** Runs an action by its name. */
export async function runByPalette(page: Page, label: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type(label)
  await page.getByRole('option', { name: new RegExp(`^${label}`) }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Find an action' }).waitFor({ state: 'detached' })
}
