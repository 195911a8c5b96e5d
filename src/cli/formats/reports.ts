/** The formats for machines and for pages, apart, so that they load only where they are asked for. */
import { createHash } from 'node:crypto'
import {
  checkstyleReporter,
  githubReporter,
  gitlabReporter,
  htmlReporter,
  junitReporter,
  type Language,
  markdownReporter,
  type Reporter,
  ruleById,
  sarifReporter,
} from '../../index.ts'
import type { ReportFormat } from '../invocation.ts'
import { version } from '../version.ts'

type MachineFormat = Exclude<ReportFormat, 'stylish' | 'compact' | 'json'>

const reporters: Readonly<Record<MachineFormat, (language: Language) => Reporter>> = {
  sarif: (language) => sarifReporter({ language, version, hash, ruleOf: ruleById }),
  github: githubReporter,
  gitlab: () => gitlabReporter(hash),
  junit: junitReporter,
  checkstyle: checkstyleReporter,
  html: htmlReporter,
  markdown: markdownReporter,
}

export function machineReporter(format: MachineFormat, language: Language): Reporter {
  return reporters[format](language)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
