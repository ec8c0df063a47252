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
          exclude: ['test/e2e/**'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One window at a time: focus, clipboard and timing belong to the display, not to a test.
          fileParallelism: false,
          // A busy machine may be slow; what should happen still has to.
          expect: { poll: { timeout: 15_000 } },
          // A display may stall once where other programs share the machine; the report says which test was tried again.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
})
