import { isAbsolute } from 'node:path'
import { defineConfig } from 'rolldown'
import { licenses } from './scripts/licenses.mjs'

/** A dependency, by its name; what is ours begins with a dot or is absolute. */
const isPackage = (id) => !id.startsWith('.') && !isAbsolute(id)

/**
 * Rolldown plugin: other characters as escapes, which mean the same in strings, patterns and names. V8 then holds the
 * source at a byte a character, and bin/compiled.js need not decode it.
 */
function ascii() {
  const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return {
    name: 'ascii',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[\u0080-\uffff]/g, escape)
      }
    },
  }
}

/** Rolldown plugin: the stages are those of the library beside it, not a second copy. */
const besideLibrary = {
  name: 'beside-library',
  resolveId: (id) => (/^\.\.\/[a-z]+\/index\.ts$/.test(id) ? { id: './index.js', external: true } : null),
}

export default defineConfig([
  {
    // The command line, dependencies and all, cut where an import is dynamic, so that a run loads what it needs.
    // CommonJS, because Node starts it a sixth faster than modules.
    input: { main: 'src/cli/main.ts' },
    platform: 'node',
    plugins: [ascii(), licenses()],
    output: {
      dir: 'dist/cli',
      cleanDir: true,
      format: 'cjs',
      minify: true,
      entryFileNames: '[name].cjs',
      // The core has a name that bin/compiled.js knows.
      chunkFileNames: ({ name }) => (name === 'core' ? 'core.cjs' : '[name]-[hash].cjs'),
      // Whatever the commonest run needs in one file, though other commands need parts of it too.
      codeSplitting: { groups: [{ name: 'core', test: /src[\\/]cli[\\/]main\.ts$/ }] },
    },
  },
  {
    // The library: ours only, for any platform; packages are resolved where it is installed.
    input: { index: 'src/index.ts' },
    platform: 'neutral',
    external: isPackage,
    output: { file: 'dist/index.js', format: 'esm', codeSplitting: false },
  },
  {
    // The harness for tests of rules, which runs in Node only.
    input: { testing: 'src/testing/index.ts' },
    platform: 'node',
    plugins: [besideLibrary],
    output: { file: 'dist/testing.js', format: 'esm', codeSplitting: false },
  },
])
