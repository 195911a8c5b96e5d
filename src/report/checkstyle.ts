/** Checkstyle's XML, which Jenkins and many review tools read. */
import { xml } from './escape.ts'
import type { Reporter } from './result.ts'

export function checkstyleReporter(): Reporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    file: async ({ path, messages }) => {
      const errors = messages.map(({ severity, ruleId, message, position: { start } }) => {
        const source = `notice-lint.${ruleId.replace('/', '.')}`
        const place = `line="${start.line}" column="${start.column}"`
        return `    <error ${place} severity="${severity}" message="${xml(message)}" source="${xml(source)}"/>\n`
      })
      return errors.length === 0 ? '' : `  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`
    },
    end: () => '</checkstyle>\n',
  }
}
