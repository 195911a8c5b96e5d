/** The formats for machines and for pages, apart, so that they load only where they are asked for. */
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
import { digest } from '../digest.ts'
import type { ReportFormat } from '../invocation.ts'
import { version } from '../version.ts'

type MachineFormat = Exclude<ReportFormat, 'stylish' | 'compact' | 'json'>

const reporters: Readonly<Record<MachineFormat, (language: Language) => Reporter>> = {
  sarif: (language) => sarifReporter({ language, version, hash: digest, ruleOf: ruleById }),
  github: githubReporter,
  gitlab: () => gitlabReporter(digest),
  junit: junitReporter,
  checkstyle: checkstyleReporter,
  html: htmlReporter,
  markdown: markdownReporter,
}

export function machineReporter(format: MachineFormat, language: Language): Reporter {
  return reporters[format](language)
}
