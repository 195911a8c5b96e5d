/** `notice-lint init`: a configuration to begin with, all keys explained in it. */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { type Language, presetNames, presets } from '../../index.ts'
import type { Outcome } from '../exit-codes.ts'
import { codeOf, failureAt, systemFailure } from '../failure.ts'
import type { CommonOptions } from '../invocation.ts'
import { localeLanguage } from '../language.ts'
import { configName } from '../settings.ts'
import { type Streams, writeOut } from '../streams.ts'

export async function runInit({ lang }: CommonOptions, streams: Streams): Promise<Outcome> {
  const { cwd, env, stdout } = streams
  const language = lang ?? localeLanguage(env, process.platform)
  try {
    await writeFile(join(cwd, configName), initialConfig(language, schemaFor(cwd)), { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw systemFailure(configName, error)
    throw failureAt(configName, {
      zh: '这个文件夹已经有配置，没有改动（看它怎样起作用：notice-lint config 文件）',
      en: 'this folder has a configuration; nothing was changed (to see what it does: notice-lint config FILE)',
    })
  }
  const text = {
    zh: `写好了 ${configName}，按里面的说明修改即可\n`,
    en: `wrote ${configName}; change it as it says\n`,
  }
  await writeOut(stdout, language, text[language])
  return 'clean'
}

const published = 'node_modules/notice-lint/schema/config.schema.json'

/** The schema as seen from `folder`: the package's that is installed above it, or the one beside this program. */
function schemaFor(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const place = join(at, published)
    if (existsSync(place)) return `./${relative(folder, place).replaceAll('\\', '/')}`
    if (dirname(at) === at) break
  }
  const own = resolve(__dirname, '../../schema/config.schema.json')
  return existsSync(own) ? own.replaceAll('\\', '/') : `./${published}`
}

/** Lines that begin with `#` and no blank are settings to switch on. */
function initialConfig(language: Language, schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n${language === 'zh' ? chinese() : english()}`
}

function presetLines(language: Language): string {
  const width = Math.max(...presetNames.map((name) => name.length))
  return Object.entries(presets)
    .map(([name, { summary }]) => `#   ${name.padEnd(width)}  ${summary[language]}`)
    .join('\n')
}

function chinese(): string {
  return `# notice-lint 的配置，管这个文件夹和下面的文件夹。去掉行首的“#”就起作用。
# 看某个文件用哪些设置、从哪里来：notice-lint config 文件

# 依次继承，后面的优先，自己写的最优先。可用预设、别的配置文件（./base.yaml）和包：
${presetLines('zh')}
extends:
  - recommended

# 消息的语言，zh 或 en；不写就随系统。
#lang: zh

# 检查文件夹时跳过的文件，写法同 .gitignore。
#ignore:
#  - 归档/
#  - "*草稿*.txt"

# 本单位的名称和用词：机关名认作机关，名称和用词里的字不报错。
#terms:
#  organs: [棠湾之家]
#  names: [危小棠]
#  words: [起用堂]

# 本单位自己的页头标签：标签 → 字段；other 表示认得但没有字段名。
#labels:
#  公文编码: documentNumber
#  经办科室: other

# 规则的级别：off、info、warning、error；有选项的写作 [级别, { 选项 }]。
# 全部规则：notice-lint rules；某一条：notice-lint explain date/invalid
#rules:
#  date/invalid: error
#  metadata/required-fields: [warning, { required: [indexNumber, issuer, date] }]

# 只用于部分文件的设置，后面的优先。
#overrides:
#  - files: 转载/
#    rules:
#      punctuation/halfwidth: off

# 自己的规则：文件或包。
#plugins:
#  - ./rules/own.mjs
`
}

function english(): string {
  return `# Configuration of notice-lint, for this folder and those below. Take the "#" off a line to switch it on.
# What applies to a file, and where it comes from: notice-lint config FILE

# What it builds on, the later before the earlier, its own keys before all. Presets, files (./base.yaml), packages:
${presetLines('en')}
extends:
  - recommended

# Language of the messages, zh or en; the system's where it is not set.
#lang: en

# Files to leave out of folders, as in .gitignore.
#ignore:
#  - archive/
#  - "*.draft.txt"

# Names and words of one's own: organs are taken for organs, and nothing within names and words is reported.
#terms:
#  organs: [棠湾之家]
#  names: [危小棠]
#  words: [起用堂]

# Header labels of one's own: label → field; other is known and has no field.
#labels:
#  公文编码: documentNumber
#  经办科室: other

# Severities of rules: off, info, warning, error; with options as [severity, { options }].
# All rules: notice-lint rules; one: notice-lint explain date/invalid
#rules:
#  date/invalid: error
#  metadata/required-fields: [warning, { required: [indexNumber, issuer, date] }]

# Settings for some files only, the later before the earlier.
#overrides:
#  - files: reprints/
#    rules:
#      punctuation/halfwidth: off

# Rules of one's own: files or packages.
#plugins:
#  - ./rules/own.mjs
`
}
