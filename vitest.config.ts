import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { webPageParts } from './electron/development/plugins/web-page-parts.ts'
import { SlowestFirst } from './electron/development/slowest-first.ts'

/** `npm test` names the displays that it made for windows. */
const displays = (process.env.THROUGHLINE_DISPLAYS ?? '').split(' ').filter((name) => name !== '')

const inWindows = {
  // Each wait ends after half a minute by itself; a long test on a busy machine is no hang.
  testTimeout: 600_000,
  // Hosted machines stop for seconds now and then. What passes only then is named at the end, to be fixed.
  retry: process.env.CI ? 1 : 0,
  hookTimeout: 120_000,
  // So that the window that tests share stays open from file to file.
  isolate: false,
  globalSetup: 'test/e2e/support/shared-folder.ts',
  setupFiles: ['test/e2e/support/own-display.ts'],
  // One window at a time on each display, to which focus and clipboard belong; whichever is free takes the next file.
  maxWorkers: Math.max(displays.length, 1),
  // A busy machine may be slow; what should happen still has to.
  expect: { poll: { timeout: 15_000 } },
}

export default defineConfig({
  plugins: [react(), webPageParts(import.meta.dirname)],
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/faults/**'],
          // The modules of the app are read once for all files, not once for each: nearly half the time.
          isolate: false,
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Kills, full disks, flipped bits and hostile files take minutes, so that `npm run unit` leaves them to `npm test`.
        test: { name: 'faults', include: ['test/faults/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          ...inWindows,
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...inWindows,
          name: 'chromium',
          include: ['test/chromium/**/*.e2e.ts'],
          // The same tests, with another window (test/e2e/support/launch.ts).
          env: { THROUGHLINE_WINDOW: 'chromium' },
          setupFiles: [...inWindows.setupFiles, 'test/chromium/support/skip-without-chromium.ts'],
        },
      },
    ],
  },
})
