import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localeLanguage } from '../../src/cli/language.ts'
import { noticeLint, put, removeFolder, workFolder } from './program.ts'

let folder = ''
beforeAll(() => {
  folder = workFolder()
  put(folder, 'english/.notice-lint.yaml', 'lang: en\n')
  put(folder, 'english/clean.txt', '购物清单')
})
afterAll(() => removeFolder(folder))

describe('the locale', () => {
  it.each([
    ['en', { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }],
    ['zh', { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }],
    ['en', { LC_MESSAGES: 'en_GB', LANG: 'zh_CN.UTF-8' }],
    ['en', { LC_ALL: '', LANG: 'en' }],
    ['zh', { LANG: 'C.UTF-8' }],
    ['zh', { LANG: 'enm_XX' }],
    ['zh', {}],
  ] as const)('is %s for %j', (language, env) => {
    expect(localeLanguage(env, 'linux')).toBe(language)
  })
})

describe('language', () => {
  const said = (args: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
    /checked|检查了/.exec(noticeLint(args, { cwd: folder, env }).stdout)?.[0] ?? ''

  it.each([
    ['checked', ['clean.txt'], { LANG: 'en_US.UTF-8' }],
    ['检查了', ['clean.txt'], { LANG: '' }],
    ['检查了', ['clean.txt', '--lang', 'zh'], { LANG: 'en_US.UTF-8' }],
    ['checked', ['english/clean.txt'], {}],
    ['checked', ['english'], {}],
    ['检查了', ['english', '--no-config'], {}],
    ['检查了', ['english', '--lang=zh'], {}],
  ])('is that of %s for %j', (word, args, env) => {
    expect(said(args, env)).toBe(word)
  })

  it.each([
    [['--help'], '用法：', 'Usage:'],
    [['convert', '--help'], '选项：', 'Options:'],
    [['--help'], '命令：', 'Commands:'],
    [['--nonsense'], '没有选项', 'there is no option'],
    [['--format'], '缺少值', 'lacks its value'],
    [['explain'], '缺少参数', 'lacks its argument'],
    [['rules', 'x'], '参数太多', 'too many arguments'],
    [[], '用法：', 'Usage:'],
  ])('covers help and errors: %j', (args, zh, en) => {
    const chinese = noticeLint(args)
    const english = noticeLint([...args, ...(args.length === 0 ? [] : ['--lang', 'en'])], {
      env: args.length === 0 ? { LANG: 'en_US.UTF-8' } : {},
    })
    expect(chinese.stdout + chinese.stderr).toContain(zh)
    // `--lang en` behind it would be its value.
    if (args[0] !== '--format') expect(english.stdout + english.stderr).toContain(en)
  })
})
