/** JUnit's XML: a suite for each file, a test case for each finding; only errors fail. */
import type { LintMessage } from '../tree/index.ts'
import { xml } from './escape.ts'
import type { FileResult, Reporter } from './result.ts'

export function junitReporter(): Reporter {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="notice-lint">\n',
    file: async (result) => suite(result),
    end: () => '</testsuites>\n',
  }
}

function suite({ path, messages, unchecked }: FileResult): string {
  const failures = unchecked ? 0 : messages.filter(({ severity }) => severity === 'error').length
  const errors = unchecked ? messages.length : 0
  const cases = messages.map((message) => testCase(path, message, unchecked ?? false))
  const passed = cases.length === 0 ? [`    <testcase classname="${xml(path)}" name="notice-lint" time="0"/>\n`] : cases
  const counts = `tests="${passed.length}" failures="${failures}" errors="${errors}" skipped="0" time="0"`
  return `  <testsuite name="${xml(path)}" ${counts}>\n${passed.join('')}  </testsuite>\n`
}

function testCase(path: string, message: LintMessage, unchecked: boolean): string {
  const { line, column } = message.position.start
  const name = `${message.ruleId} ${line}:${column}`
  return `    <testcase classname="${xml(path)}" name="${xml(name)}" time="0">\n      ${outcome(path, message, unchecked)}\n    </testcase>\n`
}

function outcome(path: string, { severity, ruleId, message, help, position }: LintMessage, unchecked: boolean): string {
  const { line, column } = position.start
  const text = xml([`${path}:${line}:${column}`, message, ...(help === undefined ? [] : [help])].join('\n'))
  if (unchecked) return `<error message="${xml(message)}" type="${xml(ruleId)}">${text}</error>`
  if (severity === 'error') return `<failure message="${xml(message)}" type="${xml(ruleId)}">${text}</failure>`
  return `<system-out>${severity}: ${text}</system-out>`
}
