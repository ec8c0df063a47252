/** The outline in the place of the map: read and edited by keys alone, by roles and names alone, and with a thousand touchpoints. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { writeJourneyFile } from '../../shared/formats/journey/journey-file.ts'
import { inOrder, type JourneyDocument, touchpointsInTurn } from '../../shared/journey/document.ts'
import { boardOf } from '../bench/board.ts'
import { largeWorkshopMap } from '../support/large-workshop-map.ts'
import { ordinaryOrLong } from '../support/long-run.ts'
import { canvasOf, cardTitled, connectionsByTitle, expectSaved, openExample, savedJourney } from './support/canvas.ts'
import { temporaryFolder } from './support/launch.ts'
import { saveScreenshot } from './support/screenshots.ts'
import { openThroughline } from './support/shared-window.ts'
import { resizeTo } from './support/window-size.ts'
import { openWithCards } from './support/with-cards.ts'

const outlineOf = (page: Page) => page.getByRole('treegrid', { name: /^Outline of/ })
const rowNamed = (page: Page, name: RegExp) => outlineOf(page).getByRole('row', { name })
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function openOutline(page: Page): Promise<void> {
  await press(page, 'F4')
  await outlineOf(page).waitFor()
}

async function expectFocus(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => focusedName(page)).toMatch(name)
}

const told = (document: JourneyDocument) =>
  touchpointsInTurn(document).map(({ title, stageId, emotions, status, momentOfTruth, pains, owner }) =>
    [
      title,
      document.stages.get(stageId)?.name,
      ...Object.values(emotions),
      status,
      momentOfTruth ? 'truth' : '',
      ...pains,
      owner.name,
    ]
      .filter((part) => part !== '')
      .join(' '),
  )

describe('by keys alone', () => {
  it('touchpoints are written, said more about, connected and moved, and all of it is taken back step by step', async () => {
    const { page, stages, channels } = await openWithCards([])
    await press(page, 'ControlOrMeta+k')
    await page.keyboard.type('Add persona')
    await press(page, 'Enter')
    await page.getByRole('textbox', { name: 'Add persona' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Pia')
    await press(page, 'Enter')
    await expectSaved(page, ({ personas }) => personas.size, 1)
    await openOutline(page)

    await press(page, 'ControlOrMeta+Home')
    await expectFocus(page, new RegExp(`^Stage ${stages[0]}, 1 of 5, phase awareness, 0 touchpoints`))
    await press(page, 'ArrowDown')
    await expectFocus(page, new RegExp(`^Empty cell: ${stages[0]}, ${channels[0]}`))
    await page.keyboard.type('Sees a poster')
    await press(page, 'Enter')
    await page.keyboard.type('Asks a friend')
    await press(page, 'Enter')
    await page.keyboard.type('Pays')
    await press(page, 'Escape')
    await expectFocus(page, new RegExp(`^Pays, ${stages[0]}, ${channels[0]}, 3 of 3$`))

    // Across the row, and by Enter down to the next touchpoint.
    await press(page, 'ArrowUp', 'ArrowUp', 'ArrowRight')
    await expectFocus(page, /^Pia: Not known$/)
    await page.keyboard.type('del')
    await press(page, 'Enter')
    await page.keyboard.type('un')
    await press(page, 'Enter')
    await expectFocus(page, /^Pia: Not known$/)
    await press(page, 'ArrowUp', 'ArrowRight')
    await expectFocus(page, /^Moment of truth: no$/)
    await press(page, 'Space', 'ArrowRight')
    await page.keyboard.type('Nobody answers')
    await press(page, 'Enter')
    await page.keyboard.type('Takes long')
    await press(page, 'Tab')
    await expectFocus(page, /^Connections: none$/)
    await page.keyboard.type('pay')
    await press(page, 'Enter')
    await expectFocus(page, /^Connections: leads to Pays$/)
    await press(page, 'End', 'ArrowLeft')
    await expectFocus(page, /^Status: Live$/)
    await page.keyboard.type('pl')
    await press(page, 'Tab')
    await page.keyboard.type('Sales')
    await press(page, 'Escape')
    await expectFocus(page, /^Owner: Sales$/)
    await expectSaved(page, told, [
      `Sees a poster ${stages[0]} 2 live`,
      `Asks a friend ${stages[0]} -1 planned truth Nobody answers Takes long Sales`,
      `Pays ${stages[0]} live`,
    ])
    await expectSaved(page, connectionsByTitle, ['Asks a friend -> Pays'])
    await saveScreenshot(page, 'outline')

    // To another stage by a step, to a cell by its name, and within its own.
    await press(page, 'Home', 'Alt+ArrowRight')
    await expectFocus(page, new RegExp(`^Asks a friend, ${stages[1]}, ${channels[0]}, 1 of 1`))
    await press(page, 'Alt+e')
    await page.keyboard.type(`${stages[2]}, ${channels[1]}`)
    await press(page, 'Enter')
    await expectFocus(page, new RegExp(`^Asks a friend, ${stages[2]}, ${channels[1]}, 1 of 1, planned, Pia unhappy`))
    await press(page, 'ControlOrMeta+Home', 'ArrowDown', 'ArrowDown', 'Alt+ArrowDown')
    await expectFocus(page, /^Sees a poster, .+, 2 of 2/)

    // Names: of the stage by typing, of the channel by F2.
    await press(page, 'ControlOrMeta+Home')
    await page.keyboard.type('Hears')
    await press(page, 'Enter', 'ArrowDown', 'F2')
    await page.keyboard.type('Posters')
    await press(page, 'Enter')
    await expectFocus(page, /^Hears, Posters, 2 touchpoints/)
    await expectSaved(page, told, [
      'Pays Hears live',
      'Sees a poster Hears 2 live',
      `Asks a friend ${stages[2]} -1 planned truth Nobody answers Takes long Sales`,
    ])

    // 3 titles, 2 emotions, moment of truth, pains, connection, status, owner, 3 moves, 2 names.
    for (let step = 0; step < 14; step++) await press(page, 'ControlOrMeta+z')
    await expectSaved(page, told, [`Sees a poster ${stages[0]} live`])
    await press(page, 'ControlOrMeta+z')
    await expectSaved(page, told, [])
    await expectFocus(page, /^Empty cell|^Stage/)
    for (let step = 0; step < 15; step++) await press(page, 'ControlOrMeta+Shift+z')
    await expectSaved(page, (document) => told(document)[0], 'Pays Hears live')
    await press(page, 'ControlOrMeta+Home', 'ArrowDown', 'ArrowDown', 'Delete')
    await expectSaved(page, (document) => told(document).length, 2)
  })

  it('left and right fold, and lead to what a row is in', async () => {
    const { page, stages, channels } = await openWithCards([[0, 1, 'Asks']])
    await openOutline(page)
    await expectFocus(page, /^Asks/)
    const rows = outlineOf(page).getByRole('row')
    const all = await rows.count()
    const hints = page.locator('[data-outline] [data-hints]')
    expect(await hints.textContent()).toMatch(/add below.*edit title/)
    await press(page, 'ArrowLeft')
    await expect.poll(() => hints.textContent()).toMatch(/add, or just type.*rename channel/)
    await expectFocus(page, new RegExp(`^${stages[0]}, ${channels[1]}, 1 touchpoint`))
    await press(page, 'ArrowLeft')
    await expect.poll(() => rows.count()).toBe(all - 1)
    await press(page, 'ArrowLeft', 'ArrowLeft')
    await expectFocus(page, /^Stage/)
    expect(await rowNamed(page, /^Stage .+1 of 5/).getAttribute('aria-expanded')).toBe('false')
    await expect.poll(() => rows.count()).toBe(all - 1 - channels.length)
    await press(page, 'ArrowRight', 'ArrowRight')
    await expectFocus(page, new RegExp(`^Empty cell: ${stages[0]}, ${channels[0]}`))
  })
})

describe('by roles and names alone', () => {
  const choose = async (page: Page, cell: Locator, option: string) => {
    await cell.click()
    await page.getByRole('option', { name: option }).click()
  }

  it('a journey is read and edited through the accessibility tree', async () => {
    const { page } = await openThroughline()
    await openExample(page)
    await openOutline(page)
    const before = await savedJourney(page)
    const stage = rowNamed(page, /^Stage Research and planning, 1 of 6/)
    expect(
      await stage.evaluate((row) =>
        ['level', 'posinset', 'setsize', 'expanded'].map((name) => row.getAttribute(`aria-${name}`)),
      ),
    ).toEqual(['1', '1', '6', 'true'])
    const heads = await outlineOf(page).getByRole('columnheader').allInnerTexts()
    expect(heads.map((text) => text.replace(/^\w+\n/, ''))).toEqual([
      'Touchpoint',
      'Emotion: First-time visitor',
      'Emotion: Returning traveller',
      'Moment of truth',
      'Pains',
      'Connections',
      'Gap',
      'Status',
      'Owner',
    ])

    const row = rowNamed(page, /^Looks at rail maps/)
    expect(await row.getAttribute('aria-label')).toBe(
      'Looks at rail maps and timetables, Research and planning, Rail seller’s website, 1 of 1, First-time visitor unhappy, Returning traveller happy, 1 pain, 2 connections'.replace(
        '’',
        "'",
      ),
    )
    await row.getByRole('gridcell', { name: /^Moment of truth: no/ }).click()
    await choose(page, row.getByRole('gridcell', { name: 'First-time visitor: Unhappy' }), 'Angry')
    await choose(page, row.getByRole('gridcell', { name: 'Status: Live' }), 'Planned')
    await row.getByRole('gridcell', { name: /^Connections/ }).click()
    await page.getByRole('combobox', { name: /^Connect Looks at rail maps and timetables to/ }).fill('pays')
    await page.getByRole('option', { name: /^Pays/ }).click()
    await row.getByRole('gridcell', { name: /^Connections: .*Pays/ }).click()
    await page.keyboard.type('label connection to pays')
    await page.getByRole('option', { name: 'Label connection to Pays' }).waitFor()
    await press(page, 'Enter')
    await page.getByRole('textbox', { name: /^Label of connection from Looks .+ to Pays/ }).fill('by mail')
    await press(page, 'Enter')
    await row.getByRole('gridcell', { name: /^Connections: leads to .*Pays[^,]* \(by mail\)/ }).waitFor()
    await expectSaved(
      page,
      ({ connections }) => [...connections.values()].filter(({ label }) => label === 'by mail').length,
      1,
    )
    await row.getByRole('gridcell', { name: /^Pains/ }).click()
    await page.getByRole('textbox', { name: /^Pains of Looks at rail maps.+one a line/ }).fill('Too small\nToo many')
    await press(page, 'Escape')
    await row.getByRole('gridcell', { name: /^Owner/ }).click()
    await page.getByRole('textbox', { name: /^Owner of/ }).fill('Design')
    await press(page, 'Escape')
    await expect
      .poll(() => row.getAttribute('aria-label'))
      .toMatch(
        /1 of 1, planned, First-time visitor angry, Returning traveller happy, moment of truth, 2 pains, 3 connections/,
      )
    await rowNamed(page, /^Empty cell: Shopping, Post and paper/).dblclick()
    await page.getByRole('textbox', { name: 'Name' }).fill('Letters')
    await press(page, 'Enter')
    await rowNamed(page, /^Empty cell: Shopping, Letters/).waitFor()
    // Rows out of view are not drawn.
    await press(page, 'ControlOrMeta+Home')
    await row.getByRole('gridcell', { name: /^Connections/ }).click()
    await page.getByRole('option', { name: 'Delete connection to Pays' }).click()
    await expectSaved(page, ({ connections }) => connections.size, before.connections.size)
    await expectSaved(
      page,
      (document) => told(document).find((line) => line.startsWith('Looks at')),
      ['Looks at rail maps and timetables Research and planning -2 1 planned truth Too small Too many Design'].join(),
    )

    await row.getByText('Looks at rail maps').click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Delete/ }).click()
    await row.waitFor({ state: 'detached' })
    await expectSaved(page, ({ touchpoints }) => touchpoints.size, before.touchpoints.size - 1)
  })

  it('a gap is said last, and by the cell that has it', async () => {
    const { page } = await openThroughline()
    await openExample(page)
    await openOutline(page)
    expect(await rowNamed(page, /^Empty cell: Research and planning, Phone/).getAttribute('aria-label')).toMatch(
      /, gap: No live or planned touchpoint on “Phone and text” in “Research and planning”\.$/,
    )
  })
})

describe('what is chosen', () => {
  it('is the same on the map and in the outline', async () => {
    const { page } = await openWithCards([
      [1, 0, 'Asks'],
      [2, 1, 'Pays'],
    ])
    await cardTitled(page, 'Pays').click()
    await openOutline(page)
    await expectFocus(page, /^Pays/)
    expect(await rowNamed(page, /^Pays/).getAttribute('aria-selected')).toBe('true')
    await rowNamed(page, /^Asks/).getByText('Asks').click()
    await press(page, 'Shift+ArrowDown')
    await expectFocus(page, /^Pays/)
    await press(page, 'Escape')
    await canvasOf(page).waitFor()
    await expect.poll(() => page.locator('article[data-selected]').count()).toBe(2)
    await press(page, 'ArrowUp')
    await openOutline(page)
    await press(page, 'F4')
    await canvasOf(page).waitFor()
  })

  it('is announced on the map: cards, empty cells and headers', async () => {
    const { page, stages, channels } = await openWithCards([[1, 0, 'Asks']])
    const said = canvasOf(page).getByRole('status')
    await cardTitled(page, 'Asks').click()
    await expect.poll(() => said.textContent()).toBe(`Asks, ${stages[1]}, ${channels[0]}, 1 of 1`)
    expect(await cardTitled(page, 'Asks').getAttribute('aria-label')).toBe(`Asks, ${stages[1]}, ${channels[0]}, 1 of 1`)
    await press(page, 'ArrowRight')
    await expect.poll(() => said.textContent()).toBe(`Empty cell: ${stages[2]}, ${channels[0]}`)
    await press(page, 'ArrowUp')
    await expect
      .poll(() => said.textContent())
      .toMatch(new RegExp(`^Stage ${stages[2]}, 3 of 5, phase .+, 0 touchpoints$`))
  })
})

describe('with many touchpoints', () => {
  const openBoard = async (board: JourneyDocument): Promise<Page> => {
    const file = join(temporaryFolder(), 'board.journey')
    writeFileSync(file, writeJourneyFile(board))
    const { page } = await openThroughline(file)
    await canvasOf(page).waitFor()
    await openOutline(page)
    return page
  }

  const boards = [
    ['1,000', boardOf(1_000)],
    ['80', largeWorkshopMap()],
  ] as const
  it.each(boards.slice(0, ordinaryOrLong(1, 2)))(
    '%s: only those in view are drawn, and the keys are never lost',
    async (_, board) => {
      const page = await openBoard(board)
      const rows = outlineOf(page).getByRole('row')
      const last = inOrder(board.stages).at(-1)
      await press(page, 'ControlOrMeta+End')
      await expect.poll(() => rows.count()).toBeLessThan(60)
      const lastRow = await focusedName(page)
      expect(lastRow).toContain(last?.name ?? '')
      expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom)).toBeLessThanOrEqual(
        await page.evaluate(() => innerHeight),
      )

      // The wheel takes the view away from the row that has the keys, which stays.
      await outlineOf(page).hover()
      for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -2_000)
      await rowNamed(page, /^Stage .+, 1 of/).waitFor()
      expect(await focusedName(page)).toBe(lastRow)
      await expect.poll(() => rows.count()).toBeLessThan(60)
      await press(page, 'ArrowUp')
      await expect.poll(() => focusedName(page)).not.toBe(lastRow)
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1))
        .toBeGreaterThan(0)

      await press(page, 'ControlOrMeta+Home')
      for (let step = 0; step < 60; step++) await press(page, 'ArrowDown')
      expect(await page.evaluate(() => document.activeElement?.matches('[role=row], [role=gridcell]'))).toBe(true)
      await expect.poll(() => rows.count()).toBeLessThan(60)
    },
  )
})

it('opens where the map is: the row of the chosen card is in view, however far down', async () => {
  const launched = await openThroughline()
  const { page } = launched
  await openExample(page)
  await resizeTo(launched, 1280, 720)
  await cardTitled(page, 'Waits for paper tickets').click()
  await page.keyboard.press('F4')
  const row = page.getByRole('row', { selected: true })
  await expect
    .poll(async () => {
      const box = await row.boundingBox()
      return box !== null && box.y > 100 && box.y + box.height <= 720
    })
    .toBe(true)
})
