/** The least that any tool on these files must do: read and decode them. `node bench/floor.mjs FOLDER` */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder = '.'] = process.argv.slice(2)
const decoder = new TextDecoder('utf-8', { fatal: true })
let length = 0
for (const name of readdirSync(folder).sort()) length += decoder.decode(readFileSync(join(folder, name))).length
process.stdout.write(`${length}\n`)
