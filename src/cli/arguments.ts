/** The command line, declared once with commander: options and the checks of their values. */
import { Command, CommanderError, type ErrorOptions } from 'commander'
import { type Bilingual, type Language, nearestNames } from '../index.ts'
import { Failure, suggesting } from './failure.ts'
import { helpConfiguration } from './help.ts'
import {
  type CommonOptions,
  type ConfigOptions,
  type ConvertOptions,
  exportFormats,
  type FinderOptions,
  type Invocation,
  type LintOptions,
  type RulesOptions,
  reportFormats,
  type ReportTarget,
} from './invocation.ts'
import { usageFailure } from './usage.ts'
import { version } from './version.ts'

/** A commander Command whose errors are ours: in both languages, with the nearest known names. */
class NoticeCommand extends Command {
  override createCommand(name: string): NoticeCommand {
    return new NoticeCommand(name)
  }

  override error(message: string, options?: ErrorOptions): never {
    throw usageFailure(this, message, options?.code)
  }
}

/**
 * Understands `argv` (without node and script). `columns` is the width of help texts.
 * @throws Failure for an unknown option, a missing or bad value.
 */
export function parseArguments(argv: readonly string[], language: Language, columns: number): Invocation {
  let invocation: Invocation | undefined
  let printed = ''
  const set = (found: Invocation): void => {
    invocation = found
  }
  const program = declare(language, set)
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureHelp(helpConfiguration(language))
    command.configureOutput({
      writeOut: (text) => {
        printed += text.replace('：\u0020', '：')
      },
      getOutHelpWidth: () => columns,
    })
  }
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { command: 'print', text: printed, wanted: true }
  }
  return invocation ?? { command: 'print', text: shortHelp[language], wanted: false }
}

/** For somebody who named no file. */
const shortHelp: Bilingual = {
  zh: `用法：notice-lint [选项] 文件或文件夹…

  notice-lint 通知.txt                       检查一份公文
  notice-lint 公文                           检查一个文件夹
  notice-lint convert 通知.txt --to json     转换为 JSON
  notice-lint --help                         全部选项和命令
`,
  en: `Usage: notice-lint [options] files or folders…

  notice-lint notice.txt                     check a notice
  notice-lint notices                        check a folder
  notice-lint convert notice.txt --to json   convert it to JSON
  notice-lint --help                         all options and commands
`,
}

function declare(language: Language, set: (invocation: Invocation) => void): Command {
  const say = ({ zh, en }: Bilingual): string => (language === 'zh' ? zh : en)
  const program = new NoticeCommand('notice-lint')
  program
    .description(
      say({
        zh: '检查公文（通知、意见、批复等文本文件）的格式和前后一致，并可转换为 JSON、YAML、Markdown',
        en: 'Checks Chinese government notices (公文) for form and consistency, and converts them to JSON, YAML, Markdown',
      }),
    )
    .usage(say({ zh: '[选项] 文件或文件夹…', en: '[options] files or folders…' }))
    .argument(
      '[paths...]',
      say({
        zh: '文件，或含 .txt .md .markdown 文件的文件夹；- 表示标准输入',
        en: 'files, or folders of .txt .md .markdown files; - is standard input',
      }),
    )
    .version(version, '-v, --version', say({ zh: '显示版本', en: 'show the version' }))
    .helpOption('-h, --help', say({ zh: '显示这份说明', en: 'show this help' }))
    .helpCommand(
      say({ zh: 'help [命令]', en: 'help [command]' }),
      say({ zh: '显示某个命令的说明', en: 'show the help of a command' }),
    )
    .enablePositionalOptions()
  lintOptions(program, say)
  inputOptions(program, say)
  commonOptions(program, say)
  program.action((paths: string[]) => {
    if (paths.length > 0) set({ command: 'lint', paths, options: program.opts<LintOptions>() })
  })
  declareConvert(program, say, set)
  declareRules(program, say, set)
  declareExplain(program, say, set)
  declareInit(program, say, set)
  declareBaseline(program, say, set)
  declareConfig(program, say, set)
  declareLsp(program, say, set)
  return program
}

type Say = (text: Bilingual) => string

function declareConvert(program: Command, say: Say, set: (invocation: Invocation) => void): void {
  const convert = program
    .command('convert')
    .description(say({ zh: '把公文转换为 JSON、YAML、Markdown', en: 'convert notices to JSON, YAML, Markdown' }))
    .usage(say({ zh: '--to 格式 [选项] 文件或文件夹…', en: '--to FORMAT [options] files or folders…' }))
    .argument('[paths...]', say({ zh: '文件或文件夹；- 表示标准输入', en: 'files or folders; - is standard input' }))
    .option('--to <format>', list(say, { zh: '格式', en: 'format' }, exportFormats), oneOf('--to', exportFormats))
    .option(
      '--out <folder>',
      say({ zh: '每个文件写到这个文件夹，保留目录结构', en: 'write each file below this folder' }),
    )
  inputOptions(convert, say)
  commonOptions(convert, say)
  convert.action((paths: string[]) => {
    const options = { ...program.opts<ConvertOptions>(), ...convert.opts<ConvertOptions>() }
    set({ command: 'convert', paths, options })
  })
}

function declareRules(program: Command, say: Say, set: (invocation: Invocation) => void): void {
  const formats = ['text', 'json', 'markdown'] as const
  const command = program
    .command('rules')
    .description(say({ zh: '列出全部规则', en: 'list all rules' }))
    .usage(say({ zh: '[选项]', en: '[options]' }))
    .option('--format <format>', list(say, { zh: '格式', en: 'format' }, formats), oneOf('--format', formats))
  finderOptions(command, say)
  commonOptions(command, say)
  command.action(() => {
    set({ command: 'rules', options: { ...program.opts<RulesOptions>(), ...command.opts<RulesOptions>() } })
  })
}

function declareExplain(program: Command, say: Say, set: (invocation: Invocation) => void): void {
  const command = program
    .command('explain')
    .description(say({ zh: '说明一条规则', en: 'explain one rule' }))
    .usage(say({ zh: '[选项] 规则', en: '[options] RULE' }))
    .argument('<rule>', say({ zh: '规则名，例如 numbering/sequence', en: 'its id, such as numbering/sequence' }))
  finderOptions(command, say)
  commonOptions(command, say)
  command.action((rule: string) => {
    set({ command: 'explain', rule, options: { ...program.opts<FinderOptions>(), ...command.opts<FinderOptions>() } })
  })
}

function declareBaseline(program: Command, say: Say, set: (invocation: Invocation) => void): void {
  const command = program
    .command('baseline')
    .description(
      say({ zh: '记下现有的问题，以后用 --baseline 只报新问题', en: 'keep what is found today; see --baseline' }),
    )
    .usage(say({ zh: '[选项] 文件或文件夹…', en: '[options] files or folders…' }))
    .argument('[paths...]', say({ zh: '文件或文件夹', en: 'files or folders' }))
    .option('--rule <rule>', say({ zh: '设定一条规则，可重复', en: 'set a rule; repeatable' }), repeated)
    .option(
      '--today <date>',
      say({ zh: '以这一天为“今天”（YYYY-MM-DD）', en: 'the day that counts as today' }),
      isoDate,
    )
  inputOptions(command, say)
  commonOptions(command, say)
  command.action((paths: string[]) => {
    const { format: _, ...options } = { ...program.opts<LintOptions>(), ...command.opts<LintOptions>() }
    set({ command: 'baseline', paths, options })
  })
}

function declareInit(program: Command, say: Say, set: (invocation: Invocation) => void): void {
  const command = program
    .command('init')
    .description(
      say({ zh: '在当前文件夹写一份带说明的配置', en: 'write a configuration with comments into this folder' }),
    )
    .usage(say({ zh: '[选项]', en: '[options]' }))
  commonOptions(command, say)
  command.action(() => {
    set({ command: 'init', options: { ...program.opts<CommonOptions>(), ...command.opts<CommonOptions>() } })
  })
}

function declareConfig(program: Command, say: Say, set: (invocation: Invocation) => void): void {
  const formats = ['text', 'json'] as const
  const command = program
    .command('config')
    .description(
      say({ zh: '显示某个文件用哪些设置、从哪里来', en: 'show what applies to a file, and where it comes from' }),
    )
    .usage(say({ zh: '[选项] 文件', en: '[options] FILE' }))
    .argument('<file>', say({ zh: '文件，不必存在', en: 'a file; it need not exist' }))
    .option('--format <format>', list(say, { zh: '格式', en: 'format' }, formats), oneOf('--format', formats))
  finderOptions(command, say)
  commonOptions(command, say)
  command.action((path: string) => {
    set({ command: 'config', path, options: { ...program.opts<ConfigOptions>(), ...command.opts<ConfigOptions>() } })
  })
}

function declareLsp(program: Command, say: Say, set: (invocation: Invocation) => void): void {
  const command = program
    .command('lsp')
    .description(
      say({ zh: '语言服务器，供编辑器启动（标准输入输出）', en: 'the language server, started by editors (stdio)' }),
    )
    .usage(say({ zh: '[选项]', en: '[options]' }))
    .option('--stdio', say({ zh: '有的编辑器会加上，不起作用', en: 'some editors add it; it changes nothing' }))
  finderOptions(command, say)
  commonOptions(command, say)
  command.action(() => {
    set({ command: 'lsp', options: { ...program.opts<FinderOptions>(), ...command.opts<FinderOptions>() } })
  })
}

function lintOptions(command: Command, say: Say): void {
  command
    .option(
      '--format <format>',
      list(
        say,
        { zh: '报告格式，可重复，“格式:文件”写到文件', en: 'format, repeatable, FORMAT:FILE writes a file' },
        reportFormats,
      ),
      reportTarget,
    )
    .option(
      '--rule <rule>',
      say({ zh: "设定一条规则，如 'date/invalid: off'，可重复", en: "set a rule, as 'date/invalid: off'; repeatable" }),
      repeated,
    )
    .option('--fix', say({ zh: '改正不会改变含义的问题，写回文件', en: 'mend what changes no meaning, in the files' }))
    .option(
      '--unsafe-fixes',
      say({ zh: '其余能改的也改（改后须核对），包括 --fix', en: 'also mend what is to be looked over; implies --fix' }),
    )
    .option('--diff', say({ zh: '只显示会改什么，不写文件', en: 'show what would be mended, and write nothing' }))
    .option(
      '--baseline <file>',
      say({ zh: '不报这个基线文件里已有的问题', en: 'tell only what this baseline does not have' }),
    )
    .option('--max-warnings <n>', say({ zh: '警告多于 n 个也算出错', en: 'fail on more than n warnings' }), count)
    .option(
      '--today <date>',
      say({ zh: '以这一天为“今天”（YYYY-MM-DD）', en: 'the day that counts as today' }),
      isoDate,
    )
}

function inputOptions(command: Command, say: Say): void {
  command
    .option('--output-file <file>', say({ zh: '写入文件，不写标准输出', en: 'write to a file, not standard output' }))
    .option('--quiet', say({ zh: '只说错误', en: 'tell errors only' }))
  finderOptions(command, say)
  command
    .option('--encoding <name>', say({ zh: '文件的编码，如 gb18030；默认自动判断', en: 'encoding of the files' }))
    .option('--stdin-filename <file>', say({ zh: '标准输入所用的文件名', en: 'the name that standard input goes by' }))
}

function finderOptions(command: Command, say: Say): void {
  command
    .option('--config <file>', say({ zh: '用这个配置文件', en: 'use this configuration' }))
    .option('--no-config', say({ zh: '不用配置文件', en: 'use no configuration' }))
}

function commonOptions(command: Command, say: Say): void {
  command
    .option('--lang <zh|en>', say({ zh: '语言', en: 'language' }), oneOf('--lang', ['zh', 'en']))
    .option('--color', say({ zh: '总用颜色', en: 'always use colours' }))
    .option('--no-color', say({ zh: '不用颜色', en: 'use no colours' }))
    .option('--debug', say({ zh: '出错时附上调用栈', en: 'show stack traces of failures' }))
    .helpOption('-h, --help', say({ zh: '显示这份说明', en: 'show this help' }))
}

function repeated(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function list(say: Say, { zh, en }: Bilingual, names: readonly string[]): string {
  return say({ zh: `${zh}：${names.join('、')}`, en: `${en}: ${names.join(', ')}` })
}

function oneOf<Name extends string>(flag: string, names: readonly Name[]): (value: string) => Name {
  return (value) => {
    const known = names.find((name) => name === value)
    if (known !== undefined) return known
    const text = {
      zh: `${flag} 不认识“${value}”，可用：${names.join('、')}`,
      en: `${flag} does not know "${value}", only ${names.join(', ')}`,
    }
    throw new Failure(suggesting(text, names.length > 2 ? nearestNames(value, names) : []))
  }
}

const reportFormat = oneOf('--format', reportFormats)

/** `--format sarif` or `--format sarif:out.sarif`, in addition to those `before`. */
function reportTarget(value: string, before: readonly ReportTarget[] = []): readonly ReportTarget[] {
  const colon = value.indexOf(':')
  const format = reportFormat(colon < 0 ? value : value.slice(0, colon))
  const file = colon < 0 ? undefined : value.slice(colon + 1)
  if (file === '') throw new Failure({ zh: `--format ${value} 缺文件名`, en: `--format ${value} names no file` })
  if (file === undefined && before.some((each) => each.file === undefined)) {
    throw new Failure({
      zh: `只能有一种格式写到标准输出；其余的请写成 --format ${format}:文件名`,
      en: `only one format can go to standard output; write the others as --format ${format}:FILE`,
    })
  }
  return [...before, { format, ...(file !== undefined && { file }) }]
}

function count(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new Failure({
    zh: `--max-warnings 应为不小于 0 的整数，而不是“${value}”`,
    en: `--max-warnings takes a whole number of 0 or more, not "${value}"`,
  })
}

function isoDate(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN)
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value
  throw new Failure({
    zh: `--today 应为 YYYY-MM-DD 形式的日期，而不是“${value}”`,
    en: `--today takes a date as YYYY-MM-DD, not "${value}"`,
  })
}
