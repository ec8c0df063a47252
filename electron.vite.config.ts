import { readdirSync, realpathSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { parse } from 'marked'
import type { Plugin } from 'vite'
import { collectLicences } from './electron/development/licences.ts'
import { foldedLetters } from './electron/development/plugins/folded-letters.ts'
import { preloads } from './electron/development/plugins/preloads.ts'
import { webPageParts } from './electron/development/plugins/web-page-parts.ts'

const here = (path: string): string => resolve(import.meta.dirname, path)

/** Every HTML file right in renderer/ is a page. */
function listPages(): Record<string, string> {
  const pages = readdirSync(here('renderer')).filter((name) => name.endsWith('.html'))
  return Object.fromEntries(pages.map((page) => [basename(page, '.html'), here(`renderer/${page}`)]))
}

/** Markdown that a page imports, such as the user's guide, is HTML from the build on. */
const markdown: Plugin = {
  name: 'markdown',
  transform: {
    filter: { id: /\.md$/ },
    handler: (text) => ({
      code: `export const html = ${JSON.stringify(parse(text, { async: false }))}`,
      map: null,
      moduleType: 'js',
    }),
  },
}

/** What the window shows as licences is read when the app is built. */
const licences: Plugin = {
  name: 'licences',
  resolveId: { filter: { id: /^virtual:licences$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:licences$/ },
    handler: () => `export const licences = ${JSON.stringify(collectLicences(here('.')))}`,
  },
}

// The stand-in for development (electron/development/stand-in.ts) is an Electron 33.
const oldest = { node: 'node20.18', chrome: 'chrome130' }

// Two that run at once don't meet: the page's socket has to know the port before the server could choose another one.
const developmentPort = 5_200 + (process.pid % 10_000)

export default defineConfig(({ command }) => ({
  main: {
    plugins: [webPageParts(here('.')), foldedLetters],
    // Only `npm run dev` serves the window from elsewhere than the build; what that needs is left out of every build.
    define: command === 'build' ? { 'process.env.ELECTRON_RENDERER_URL': 'undefined' } : {},
    build: {
      outDir: 'out/main',
      target: oldest.node,
      // Everything is bundled but what is native, so a packaged app carries no other node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3'],
        input: {
          main: here('electron/main.ts'),
          'reader-process': here('electron/library/reader-process.ts'),
          'check-process': here('electron/library/check-process.ts'),
        },
        // Every start reads it all: without comments and indentation it is half as long, and names tell where an error was.
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
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
    plugins: [react(), markdown, licences, foldedLetters, preloads],
    worker: { plugins: () => [foldedLetters] },
    server: {
      host: '127.0.0.1',
      port: developmentPort,
      strictPort: true,
      hmr: { protocol: 'ws', host: '127.0.0.1', clientPort: developmentPort },
      fs: { allow: [here('.'), realpathSync(here('node_modules'))] },
    },
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
}))
