/** Opens a board in a window of React Flow alone, so that ours can be held against it in the same run. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type Page } from 'playwright-core'
import { build } from 'vite'
import { layoutJourney } from '../../shared/layout/layout-journey.ts'
import { runtimeCommand } from '../e2e/support/start-command.ts'
import { boardOf } from './board.ts'
import { environmentOfDisplay } from './window-app.ts'

export async function withReactFlow<T>(touchpoints: number, use: (page: Page) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    await buildPage(folder, touchpoints)
    const runtime = await runtimeCommand()
    const env = { ...runtime.env, ...(await environmentOfDisplay()) }
    const app = await _electron.launch({ executablePath: runtime.executable, args: [...runtime.args, folder], env })
    try {
      const opening = app.waitForEvent('window')
      await app.evaluate(
        async ({ app, BrowserWindow }, page) => {
          await app.whenReady()
          await new BrowserWindow({ width: 1600, height: 900 }).loadFile(page)
        },
        join(folder, 'page.html'),
      )
      const page = await opening
      await page.locator('.react-flow__node').first().waitFor()
      return await use(page)
    } finally {
      await app.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function buildPage(folder: string, touchpoints: number): Promise<void> {
  cpSync(resolve(import.meta.dirname, 'bare-window'), folder, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: resolve(import.meta.dirname, 'react-flow-page', 'page.tsx'),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
  })
  writeFileSync(join(folder, 'board.js'), `window.board = ${JSON.stringify(nodesOf(touchpoints))}`)
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><link rel="stylesheet" href="page.css"><style>${cardStyle}</style><div id="root" style="height:100vh"></div><script src="board.js"></script><script src="page.js"></script>`,
  )
}

/** About as much to draw as one of our cards. */
const cardStyle = `
  body { margin: 0; font: 13px/16px sans-serif }
  .react-flow__node { overflow: hidden; box-sizing: border-box; padding: 6px 12px; border: 1px solid #ddd; border-left: 4px solid #36c;
    border-radius: 8px; background: #fff; box-shadow: 0 1px 3px #0002 }
  .react-flow__node p { margin: 2px 0; font-size: 11px }
  .react-flow__node small { color: #777 }`

/** Cards and connections of the board, standing where our layout puts them. */
function nodesOf(touchpoints: number) {
  const board = boardOf(touchpoints)
  const { cards } = layoutJourney(board)
  const nodes = [...board.touchpoints.values()].map(({ id, title, notes, channelId }) => {
    const { x = 0, y = 0, width, height } = cards.get(id) ?? {}
    const channel = board.channels.get(channelId)?.name ?? ''
    return { id, type: 'card', position: { x, y }, width, height, data: { title, notes, channel } }
  })
  const edges = [...board.connections.values()].map(({ id, from, to }) => ({ id, source: from, target: to }))
  return { nodes, edges }
}
