/** Commander's own errors, told in both languages. */
import type { Command } from 'commander'
import { type Bilingual, nearestNames } from '../index.ts'
import { Failure, suggesting } from './failure.ts'

/**
 * @param message commander's English sentence; the name that it is about stands in it between single quotes
 * @param code such as `commander.unknownOption`
 */
export function usageFailure(command: Command, message: string, code: string | undefined): Failure {
  const [, name = ''] = /'([^']*)'/.exec(message) ?? []
  return new Failure(withHelpHint(command, sentence(command, name, message, code)))
}

function sentence(command: Command, name: string, message: string, code: string | undefined): Bilingual {
  switch (code) {
    case 'commander.unknownOption':
      return unknownOption(command, name.replace(/=.*$/s, ''))
    case 'commander.optionMissingArgument':
      return { zh: `选项 ${name} 缺少值`, en: `option ${name} lacks its value` }
    case 'commander.missingArgument':
      return {
        zh: `命令 ${command.name()} 缺少参数“${name}”`,
        en: `command ${command.name()} lacks its argument "${name}"`,
      }
    case 'commander.excessArguments':
      return { zh: `命令 ${command.name()} 的参数太多`, en: `too many arguments for command ${command.name()}` }
    default:
      return { zh: `命令行有误（${message}）`, en: message.replace(/^error: /, '') }
  }
}

function unknownOption(command: Command, flag: string): Bilingual {
  const known = command.options.flatMap((option) => (option.long ? [option.long] : []))
  const text = { zh: `没有选项“${flag}”`, en: `there is no option "${flag}"` }
  return suggesting(text, nearestNames(flag, [...new Set([...known, '--help'])]))
}

function withHelpHint(command: Command, { zh, en }: Bilingual): Bilingual {
  const line = command.parent === null ? 'notice-lint --help' : `notice-lint ${command.name()} --help`
  return { zh: `${zh}（用法见 ${line}）`, en: `${en} (see ${line})` }
}
