import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Loading the rules for each of two hundred files would take longer than the tests; no test changes what they share.
    isolate: false,
    // Tests of the command line start processes; a busy machine needs more than the usual five seconds.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
