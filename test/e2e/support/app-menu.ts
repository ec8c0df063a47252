import type { ElectronApplication } from 'playwright-core'
import { expect } from 'vitest'

/** Chooses from the app's menu, as soon as what is asked for is in it. */
export async function chooseFromMenu(app: ElectronApplication, id: string): Promise<void> {
  const choose = () =>
    app.evaluate(({ Menu }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
      item?.click()
      return item !== undefined && item !== null
    }, id)
  await expect.poll(choose).toBe(true)
}
