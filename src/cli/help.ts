/** How help texts look: headings in both languages, columns laid out for 汉字. */
import type { Command, HelpConfiguration } from 'commander'
import { type Bilingual, type Language, plainWidthOf } from '../index.ts'

const headings: Readonly<Record<string, Bilingual>> = {
  'Usage:': { zh: '用法：', en: 'Usage:' },
  'Arguments:': { zh: '参数：', en: 'Arguments:' },
  'Options:': { zh: '选项：', en: 'Options:' },
  'Commands:': { zh: '命令：', en: 'Commands:' },
}

export function helpConfiguration(language: Language): HelpConfiguration {
  return {
    displayWidth: (text) => plainWidthOf(text) ?? text.length,
    styleTitle: (title) => headings[title]?.[language] ?? title,
    subcommandTerm: (command: Command) => `${command.name()} ${command.usage()}`,
  }
}
