import type { Page } from 'playwright-core'

/** As an input method does: the text grows while it is composed, and is handed over. */
export async function compose(page: Page, steps: readonly string[], text: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const step of steps) {
    await session.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    })
  }
  await session.send('Input.insertText', { text })
  await session.detach()
}
