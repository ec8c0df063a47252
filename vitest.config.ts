import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/faults/**'],
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
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          // Each wait ends after half a minute by itself; a long test on a busy machine is no hang.
          testTimeout: 300_000,
          hookTimeout: 120_000,
          // One window at a time: focus, clipboard and timing belong to the display, not to a test.
          fileParallelism: false,
          // A busy machine may be slow; what should happen still has to.
          expect: { poll: { timeout: 15_000 } },
          // Many of these tests are new and haven't run ten times in a row yet; the report says which was tried again.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
})
