import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Everything is bundled but what is native or Electron's own, so a package needs no node_modules beside these.
      externalizeDeps: { exclude: ['zod', 'nanoid', 'fractional-indexing'] },
      rollupOptions: {
        external: ['better-sqlite3', 'electron'],
        input: { main: here('electron/main.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is CommonJS in one file and can require nothing but Electron.
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
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
      outDir: here('out/renderer'),
      emptyOutDir: true,
      // The content policy allows neither data URLs nor inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: here('renderer/index.html'), rasterize: here('renderer/rasterize.html') } },
    },
  },
})
