import { readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = (path: string): string => resolve(import.meta.dirname, path)

/** Every HTML file right in renderer/ is a page. */
function listPages(): Record<string, string> {
  const pages = readdirSync(here('renderer')).filter((name) => name.endsWith('.html'))
  return Object.fromEntries(pages.map((page) => [basename(page, '.html'), here(`renderer/${page}`)]))
}

// The stand-in for development (electron/development/stand-in.ts) is an Electron 33.
const oldest = { node: 'node20.18', chrome: 'chrome130' }

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: oldest.node,
      // Everything is bundled but what is native, so a packaged app carries no other node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3'],
        input: {
          main: here('electron/main.ts'),
          'reader-process': here('electron/files/reader-process.ts'),
          'check-process': here('electron/check-process.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is CommonJS in one file and can require nothing but Electron.
      target: oldest.node,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: here('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    // Relative addresses work on the app's own protocol and from a file alike.
    base: './',
    plugins: [react()],
    build: {
      target: oldest.chrome,
      outDir: here('out/renderer'),
      emptyOutDir: true,
      // The content policy allows neither data URLs nor inline scripts.
      assetsInlineLimit: 0,
      // A third of the text to read at each start.
      minify: true,
      // It comes from the disk, not over a network.
      chunkSizeWarningLimit: 2_000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: listPages() },
    },
  },
})
