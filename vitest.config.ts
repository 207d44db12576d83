import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['tests/properties.ts'],
    include: ['tests/unit/**/*.test.ts', 'tests/captures/**/*.test.ts'],
  },
})
