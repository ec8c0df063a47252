/** One key does one thing: no two entries of the menu bar that can run at the same time share a shortcut. */
import type { ElectronApplication } from 'playwright-core'
import { expect, it } from 'vitest'
import { cardTitled, openExample } from './support/canvas.ts'
import { openThroughline } from './support/shared-window.ts'

type Entry = { readonly label: string; readonly accelerator: string }

function enabledEntries(app: ElectronApplication): Promise<Entry[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? [])
        .filter(({ enabled, accelerator }) => enabled && accelerator)
        .map(({ label, accelerator }) => ({ label, accelerator: String(accelerator) })),
    ),
  )
}

it('on the map with a touchpoint selected', async () => {
  const { app, page } = await openThroughline()
  await openExample(page)
  await cardTitled(page, 'Pays').click()
  await expect.poll(async () => (await enabledEntries(app)).map(({ label }) => label)).toContain('Edit emotion curve')
  const entries = await enabledEntries(app)
  const shared = entries.filter(
    ({ accelerator }) => entries.filter((other) => other.accelerator === accelerator).length > 1,
  )
  expect(entries.length).toBeGreaterThan(15)
  expect(shared).toEqual([])
})
