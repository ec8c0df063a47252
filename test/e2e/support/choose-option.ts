import type { Locator } from 'playwright-core'

/** Chooses in a list that drops down, and goes on once it is gone: as it fades, it lies over what comes next. */
export async function chooseOption(field: Locator, option: string | RegExp): Promise<void> {
  const page = field.page()
  await field.click()
  await page.getByRole('option', { name: option, exact: true }).click()
  await page.getByRole('option').first().waitFor({ state: 'detached' })
}
