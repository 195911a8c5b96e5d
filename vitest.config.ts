import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests of the command line start processes; a busy machine needs more than the usual five seconds.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
