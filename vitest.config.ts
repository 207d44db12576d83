import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/plain-environment.ts', 'tests/properties.ts'],
          // Property tests and whole runs of the linter take long where the machine has much else to do.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          include: ['tests/unit/**/*.test.ts', 'tests/captures/**/*.test.ts'],
        },
      },
      // Whole builds, one after the other: they share Astro's cache.
      {
        test: {
          name: 'build',
          setupFiles: ['tests/plain-environment.ts'],
          include: ['tests/build/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
