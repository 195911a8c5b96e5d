import { defaultExclude, defineConfig } from 'vitest/config'

const rules = 'test/rules/**/*.test.ts'

export default defineConfig({
  test: {
    // Tests of the command line start processes; a busy machine needs more than the usual five seconds.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      // Loading all rules anew for each of a hundred tables takes longer than the tables; none changes what they share.
      { extends: true, test: { name: 'rules', include: [rules], isolate: false } },
      { extends: true, test: { name: 'others', include: ['test/**/*.test.ts'], exclude: [...defaultExclude, rules] } },
    ],
  },
})
