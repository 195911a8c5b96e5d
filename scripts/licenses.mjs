/** Part of the build: the licences of the packages that are bundled, which ask to travel with them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rolldown plugin: writes LICENSES.txt beside the bundle. */
export function licenses() {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const folders = new Set()
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]
          if (folder !== undefined) folders.add(folder)
        }
      }
      const source = [...folders].map(licenseOf).sort().join('\n')
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source })
    },
  }
}

/** Some old packages name their licence and hold no text of it: then name and author are all there is to pass on. */
function licenseOf(folder) {
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const terms = license ?? licenses?.map(({ type }) => type).join(', ')
  if (terms === undefined) throw new Error(`${name} names no licence`)
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each))
  const text = file === undefined ? `by ${author}` : readFileSync(join(folder, file), 'utf8').trim()
  return `== ${name} ${version} (${terms})\n\n${text}\n`
}
