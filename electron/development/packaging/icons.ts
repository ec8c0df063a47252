// `npm run icons`: draws the icons of the app and of its files in all sizes, from the drawings in resources/icons/.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright-core'
import { buildIfStale } from '../build.ts'
import { hasDisplay, startVirtualDisplay } from '../display.ts'
import { runScript } from '../progress.ts'
import { repositoryFolder } from '../repository-folder.ts'
import { prepareRuntime } from '../runtime.ts'
import { largestBitmap, macIcon, type Picture, windowsIcon } from './icon-containers.ts'

const folder = join(repositoryFolder, 'resources', 'icons')
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512]
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 256]
const macSizes = [16, 32, 64, 128, 256, 512, 1024]
/** How much of an icon's square its drawing fills on macOS. */
const macShare = 824 / 1024
/** Up to here the drawing for small sizes is the clearer one. */
const largestSmall = 32

await runScript(async () => {
  const display = hasDisplay() ? null : await startVirtualDisplay()
  const userData = mkdtempSync(join(tmpdir(), 'throughline-icons-'))
  try {
    const runtime = await prepareRuntime()
    await buildIfStale()
    const env = { ...runtime.env, ...(display ? { DISPLAY: display.name } : {}) }
    const app = await _electron.launch({
      executablePath: runtime.executable,
      args: [...runtime.args, repositoryFolder, `--user-data-dir=${userData}`],
      env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    })
    const page = await app.firstWindow()
    await writeIcons(page, 'icon', 'icons', macShare)
    await writeIcons(page, 'journey', 'journey', 1)
    await app.close()
  } finally {
    display?.stop()
    rmSync(userData, { recursive: true, force: true })
  }
  return 0
})

async function writeIcons(page: Page, name: string, pngFolder: string, shareOnMac: number): Promise<void> {
  const [large, small] = [`${name}.svg`, name === 'icon' ? `${name}-small.svg` : `${name}.svg`]
  const drawAll = async (sizes: readonly number[], share: number): Promise<Picture[]> => {
    const pictures: Picture[] = []
    for (const size of sizes) pictures.push(await draw(page, size <= largestSmall ? small : large, size, share))
    return pictures
  }
  mkdirSync(join(folder, pngFolder), { recursive: true })
  for (const { size, png } of await drawAll(linuxSizes, 1)) {
    writeFileSync(join(folder, pngFolder, `${size}x${size}.png`), png)
  }
  writeFileSync(join(folder, `${name}.ico`), windowsIcon(await drawAll(windowsSizes, 1)))
  writeFileSync(join(folder, `${name}.icns`), macIcon(await drawAll(macSizes, shareOnMac)))
}

async function draw(page: Page, drawing: string, size: number, share: number): Promise<Picture> {
  const svg = readFileSync(join(folder, drawing), 'utf8')
  // Plain JavaScript of its own, since it runs in a page, whose types these scripts don't have.
  await page.evaluate(readFileSync(join(import.meta.dirname, 'draw-icon.js'), 'utf8'))
  const given = JSON.stringify({ svg, size, share, isBitmap: size <= largestBitmap })
  const drawn = await page.evaluate<{ png: string; pixels: number[] }>(`drawIcon(${given})`)
  return { size, png: Buffer.from(drawn.png, 'base64'), pixels: Buffer.from(drawn.pixels) }
}
