/**
 * Runs a TypeScript program of this folder: `node scripts/run.mjs NAME [arguments]`. Node 20 cannot strip types, so it
 * is bundled first. The program always sees the rules that are on disk, not those of the registry as last generated.
 */
import { readdirSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const [name, ...args] = process.argv.slice(2)
if (name === undefined) {
  process.stderr.write('usage: node scripts/run.mjs NAME [arguments]\n')
  process.exit(2)
}
process.chdir(root)

const lintFolder = join(root, 'src/lint')

/** @type {import('rolldown').Plugin} */
const rulesOnDisk = {
  name: 'rules-on-disk',
  load(id) {
    if (id !== join(lintFolder, 'registry.ts')) return null
    const files = readdirSync(join(lintFolder, 'rules'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(lintFolder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort()
    const imports = files.map((file, at) => `import rule${at} from './${file}'`)
    const code = [...imports, `export const rules = [${files.map((_, at) => `rule${at}`).join(', ')}]`].join('\n')
    return { code, moduleType: 'js' }
  },
}

const file = join(root, `node_modules/.cache/notice-lint/scripts/${name}.mjs`)
const bundle = await rolldown({
  input: join(root, `scripts/${name}.ts`),
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  plugins: [rulesOnDisk],
})
await bundle.write({ file, format: 'esm', codeSplitting: false })
await bundle.close()
process.argv = [process.execPath, file, ...args]
await import(pathToFileURL(file).href)
