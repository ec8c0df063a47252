/** A web page in Firefox, where that is installed: its policy lets its script and style in, and all that is steered works. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { JourneyDocument } from '../../shared/journey/document.ts'
import { exampleDocument } from '../support/example-document.ts'
import { type FirefoxPage, firefoxMissing, openInFirefox } from '../support/firefox.ts'
import { journeyOf } from '../support/journey-text.ts'
import { payloadJourney, scriptPayloads } from '../support/script-payloads.ts'
import { webPageFile } from '../support/web-page-file.ts'

const enter = '\uE007'
const pageDown = '\uE00F'
/** A busy machine may be slow; what should happen still has to. */
const patience = { timeout: 15_000 }

async function opened(document: JourneyDocument): Promise<FirefoxPage> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-page-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'page.html')
  writeFileSync(file, await webPageFile(document))
  return await openInFirefox(pathToFileURL(file).href)
}

describe.skipIf(firefoxMissing !== null)(`a web page in Firefox${firefoxMissing ? ` (${firefoxMissing})` : ''}`, () => {
  it('is walked through and searched', async () => {
    const page = await opened(exampleDocument())
    expect(await page.says(`getComputedStyle(document.querySelector('#list-view')).overflowY`)).toBe('auto')
    const stage = () => page.says(`document.querySelector('#stage').selectedOptions[0].textContent`)
    await page.says(`document.querySelector('#frame').focus()`)
    await page.press(pageDown, pageDown)
    await expect.poll(stage, patience).toBe('Shopping')
    expect(await page.says(`document.querySelectorAll('section.stage:not([hidden])').length`)).toBe('1')
    await page.says(`document.querySelector('#search').focus()`)
    await page.press(...'no idea where')
    await expect
      .poll(() => page.says(`document.querySelector('#status').textContent`), patience)
      .toBe('1 of 27 touchpoints')
    await page.press(enter)
    const open = () => page.says(`document.querySelector('details.touchpoint[open] h4')?.textContent`)
    await expect.poll(open, patience).toBe('Waits for paper tickets in the post')
    expect(page.logged).toEqual([])
  })

  it.skipIf(firefoxMissing !== null)(
    'opens a card of the map at a click, and runs no hostile text, in Firefox',
    async () => {
      const page = await opened(journeyOf(payloadJourney(), { title: scriptPayloads[0] }))
      const middle = (axis: 'x' | 'y', size: 'width' | 'height') =>
        page.says(
          `(({ ${axis}, ${size} }) => ${axis} + ${size} / 2)(document.querySelector('[data-touchpoint="5"]').getBoundingClientRect())`,
        )
      await page.click(Number(await middle('x', 'width')), Number(await middle('y', 'height')))
      await expect.poll(() => page.says(`document.querySelector('#touchpoint-5').open`), patience).toBe('true')
      expect(await page.says(`'ran' in window`)).toBe('false')
      expect(page.logged).toEqual([])
    },
  )
})
