/** extends, overrides, terms and plugins, as a user writes them. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadChain } from '../../src/cli/config-chain.ts'
import { Failure } from '../../src/cli/failure.ts'
import { noticeWith } from '../../src/testing/index.ts'
import { noticeLint, put, removeFolder, type Result, sentences, workFolder } from './program.ts'

const error = noticeWith({ body: '请各校于2024年6月31日前报送方案。' })
const texts = '{ zh: "甲", en: "a" }'

/** The source of a rule that tells each title. */
function ruleSource(id: string, change = ''): string {
  return `{
    id: '${id}', since: '1.0.0', severity: 'warning', fix: 'none', verified: true,
    basis: { strength: 'L', zh: '本站', en: 'this site' },
    messages: { long: { zh: '标题长于 {longest} 字', en: 'the title has more than {longest} characters' } },
    options: { longest: { type: 'number', default: 5, minimum: 1, zh: '最长', en: 'longest' } },
    docs: { summary: ${texts}, why: ${texts}, limits: ${texts}, good: [], bad: [] },
    create: (context) => ({
      title(node) {
        const { longest } = context.options
        if (node.text.length > longest) context.report({ messageId: 'long', at: node, data: { longest } })
      },
    }),
    ${change}
  }`
}

let folder = ''
beforeAll(() => {
  folder = workFolder()
})
afterAll(() => removeFolder(folder))

/** Writes files below a folder of their own, a.txt with an error among them. */
function project(name: string, files: Readonly<Record<string, string>>): string {
  put(folder, `${name}/a.txt`, error)
  for (const [path, text] of Object.entries(files)) put(folder, `${name}/${path}`, text)
  return join(folder, name)
}

/** Rules that these configurations are about; what others say of the notice is not asked here. */
const asked = /^(?:date\/invalid|metadata\/index-format|linxi\/.*|internal\/.*)$/

/** `path rule severity` of each message. */
function told(cwd: string, ...args: readonly string[]): string[] {
  const { stdout, stderr } = noticeLint([...(args.length > 0 ? args : ['.']), '--format', 'json'], { cwd })
  expect(stderr).toBe('')
  interface Report {
    readonly files: readonly { path: string; messages: readonly { ruleId: string; severity: string }[] }[]
  }
  const { files }: Report = JSON.parse(stdout)
  return files.flatMap(({ path, messages }) =>
    messages.filter(({ ruleId }) => asked.test(ruleId)).map(({ ruleId, severity }) => `${path} ${ruleId} ${severity}`),
  )
}

function failing(cwd: string, ...args: readonly string[]): Result {
  const result = noticeLint([...(args.length > 0 ? args : ['a.txt']), '--format', 'compact'], { cwd })
  expect(result.code).toBe(2)
  return result
}

describe('extends', () => {
  it('takes files and presets in order, its own keys before all', () => {
    const cwd = project('order', {
      'one.yaml': 'rules: { date/invalid: info }\n',
      'two.yaml': 'extends: ./deep/three.yaml\n',
      'deep/three.yaml': 'rules: { date/invalid: warning }\n',
    })
    const under = (config: string): string[] => {
      put(cwd, '.notice-lint.yaml', config)
      return told(cwd, 'a.txt')
    }
    expect(under('extends: ./one.yaml\n')).toEqual(['a.txt date/invalid info'])
    expect(under('extends: one.yaml\n')).toEqual(['a.txt date/invalid info'])
    expect(under('extends: [./one.yaml, ./two.yaml]\n')).toEqual(['a.txt date/invalid warning'])
    expect(under('extends: [./two.yaml, ./one.yaml]\n')).toEqual(['a.txt date/invalid info'])
    expect(under('extends: [./one.yaml, recommended]\n')).toEqual(['a.txt date/invalid error'])
    expect(under('extends: [./one.yaml]\nrules: { date/invalid: off }\n')).toEqual([])
  })

  it('takes packages that hold YAML, JSON or a module, for import alone too', () => {
    const cwd = project('packages', {
      'node_modules/yaml-config/package.json': '{ "main": "config.yaml" }',
      'node_modules/yaml-config/config.yaml': 'rules: { date/invalid: info }\n',
      'node_modules/@office/json-config/package.json': '{ "exports": { "./strict": "./strict.json" } }',
      'node_modules/@office/json-config/strict.json': '{ "rules": { "date/invalid": "warning" } }',
      'node_modules/module-config/package.json':
        '{ "type": "module", "exports": { ".": { "import": "./config.js", "types": "./config.d.ts" } } }',
      'node_modules/module-config/config.js': 'export default { rules: { "date/invalid": "info" } }\n',
    })
    const under = (name: string): string[] => {
      put(cwd, '.notice-lint.yaml', `extends: "${name}"\n`)
      return told(cwd, 'a.txt')
    }
    expect(under('yaml-config')).toEqual(['a.txt date/invalid info'])
    expect(under('@office/json-config/strict')).toEqual(['a.txt date/invalid warning'])
    expect(under('module-config')).toEqual(['a.txt date/invalid info'])
  })

  it('keeps options where only the severity is set again', () => {
    const cwd = project('options', {
      'a.txt': `索引号：YX01-2024-00005\n发文机关：云湖区教育局\n成文日期：2024-03-15\n${noticeWith()}`,
      'base.yaml': 'rules: { metadata/index-format: [warning, { masks: ["AB##"] }] }\n',
      '.notice-lint.yaml': 'extends: ./base.yaml\nrules: { metadata/index-format: info }\n',
    })
    expect(told(cwd, 'a.txt')).toEqual(['a.txt metadata/index-format info'])
    expect(told(cwd, 'a.txt', '--rule', 'metadata/index-format: error')).toEqual(['a.txt metadata/index-format error'])
  })

  it('tells a circle with its files', () => {
    const cwd = project('circle', {
      '.notice-lint.yaml': 'extends: [recommended, ./b.yaml]\n',
      'b.yaml': 'lang: zh\nextends: ./sub/c.yaml\n',
      'sub/c.yaml': 'extends: ../b.yaml\n',
    })
    expect(sentences(failing(cwd).stderr)).toEqual([
      'sub/c.yaml:1:1：extends 绕成了圈：b.yaml → sub/c.yaml → b.yaml，请去掉其中一处',
    ])
  })

  it('may reach one file twice without a circle', () => {
    const cwd = project('diamond', {
      '.notice-lint.yaml': 'extends: [./b.yaml, ./c.yaml]\n',
      'b.yaml': 'extends: ./d.yaml\n',
      'c.yaml': 'extends: ./d.yaml\n',
      'd.yaml': 'rules: { date/invalid: info }\n',
    })
    expect(told(cwd, 'a.txt')).toEqual(['a.txt date/invalid info'])
  })
})

describe('overrides', () => {
  it('are for the files that they match, the later before the earlier', () => {
    const cwd = project('overrides', {
      '转载/b.txt': error,
      '转载/本局/c.txt': error,
      '转载/本局/d.md': error,
      '.notice-lint.yaml': `overrides:
  - files: 转载/
    ignore: c.txt
    rules: { date/invalid: warning }
  - files: ["*.md"]
    rules: { date/invalid: info }
`,
    })
    expect(told(cwd)).toEqual([
      'a.txt date/invalid error',
      '转载/b.txt date/invalid warning',
      '转载/本局/c.txt date/invalid error',
      '转载/本局/d.md date/invalid info',
    ])
    expect(told(join(cwd, '转载'), 'b.txt')).toEqual(['b.txt date/invalid warning'])
  })

  it('count from the folder of the configuration that extends theirs', () => {
    const cwd = project('shared-overrides', {
      'shared/base.yaml': 'overrides: [{ files: /a.txt, rules: { date/invalid: info } }]\n',
      '.notice-lint.yaml': 'extends: ./shared/base.yaml\n',
    })
    expect(told(cwd, 'a.txt')).toEqual(['a.txt date/invalid info'])
  })

  it('hold labels and terms', () => {
    const cwd = project('scoped', {
      'b/b.txt': `编码：云教〔2024〕12号\n索引号：A-2024-1\n${noticeWith()}`,
      '.notice-lint.yaml': 'overrides: [{ files: b/, labels: { 编码: documentNumber } }]\n',
    })
    const { stdout } = noticeLint(['convert', 'b/b.txt', '--to', 'json'], { cwd })
    expect(JSON.parse(stdout).metadata.documentNumber).toBe('云教〔2024〕12号')
  })

  it('are for standard input under its name', () => {
    const cwd = project('stdin', {
      '.notice-lint.yaml': 'overrides: [{ files: x.txt, rules: { date/invalid: info } }]\n',
    })
    const run = (...args: readonly string[]): string =>
      noticeLint(['-', ...args, '--format', 'compact'], { cwd, input: error }).stdout
    expect(run('--stdin-filename', 'x.txt')).toContain(' info date/invalid ')
    expect(run()).toContain(' error date/invalid ')
  })
})

describe('terms', () => {
  it('make organs known to the parser', () => {
    const cwd = project('terms', {
      'a.txt': noticeWith({ recipients: '棠湾之家：', signature: '棠湾之家' }),
      '.notice-lint.yaml': 'terms: { organs: 棠湾之家 }\n',
    })
    const signature = (...args: readonly string[]): unknown =>
      JSON.parse(noticeLint(['convert', 'a.txt', '--to', 'json', ...args], { cwd }).stdout).signature
    expect(signature()).toEqual({ issuers: ['棠湾之家'], date: '2024-03-15' })
    expect(signature('--no-config')).not.toEqual(signature())
  })
})

describe('plugins', () => {
  const own = 'a.txt linxi/title-length'
  it.each([
    ['a list', 'rules.mjs', `export default [${ruleSource('linxi/title-length')}]\n`],
    ['{ rules }', 'rules.mjs', `export default { rules: [${ruleSource('linxi/title-length')}] }\n`],
    ['a rule alone', 'rules.mjs', `export default ${ruleSource('linxi/title-length')}\n`],
    ['CommonJS', 'rules.cjs', `module.exports = { rules: [${ruleSource('linxi/title-length')}] }\n`],
  ])('may be %s', (name, file, source) => {
    const cwd = project(`plugin-${name}`, {
      [file]: source,
      '.notice-lint.yaml': `plugins: ./${file}\nrules: { date/invalid: off }\n`,
    })
    expect(told(cwd, 'a.txt')).toEqual([`${own} warning`])
  })

  it('are packages, and take options and severities as any rule', () => {
    const cwd = project('plugin-package', {
      'node_modules/linxi-rules/package.json': '{ "type": "module", "exports": "./index.js" }',
      'node_modules/linxi-rules/index.js': `export default [${ruleSource('linxi/title-length')}]\n`,
      '.notice-lint.yaml':
        'plugins: [linxi-rules]\nrules:\n  date/invalid: off\n  linxi/title-length: [info, { longest: 10 }]\n',
    })
    expect(told(cwd, 'a.txt')).toEqual([`${own} info`])
    expect(told(cwd, 'a.txt', '--rule', 'linxi/title-length: [error, { longest: 99 }]')).toEqual([])
    expect(told(cwd, 'a.txt', '--rule', 'linxi/title-length: error')).toEqual([`${own} error`])
    put(cwd, '.notice-lint.yaml', 'plugins: [linxi-rules]\nrules:\n  linxi/title-length: [info, { longest: 0 }]\n')
    expect(sentences(failing(cwd).stderr)).toEqual(['.notice-lint.yaml:3:32：不能小于 1'])
  })

  it('come with what is extended, from its own folder', () => {
    const cwd = project('plugin-extended', {
      'shared/base.yaml': 'plugins: ./own.mjs\nrules: { linxi/title-length: error }\n',
      'shared/own.mjs': `export default [${ruleSource('linxi/title-length')}]\n`,
      '.notice-lint.yaml': 'extends: ./shared/base.yaml\nplugins: ./shared/own.mjs\nrules: { date/invalid: off }\n',
    })
    expect(told(cwd, 'a.txt')).toEqual([`${own} error`])
  })

  it('stand in rules and explain', () => {
    const cwd = project('plugin-told', {
      'own.mjs': `export default [${ruleSource('linxi/title-length')}]\n`,
      '.notice-lint.yaml': 'plugins: ./own.mjs\n',
    })
    expect(noticeLint(['rules'], { cwd }).stdout).toContain('linxi/title-length')
    expect(noticeLint(['rules', '--no-config'], { cwd }).stdout).not.toContain('linxi/title-length')
    expect(noticeLint(['explain', 'linxi/title-length'], { cwd }).stdout).toContain('longest (number 1…) = 5')
    const { code, stderr } = noticeLint(['explain', 'linxi/title-lenght'], { cwd })
    expect(code).toBe(2)
    expect(sentences(stderr)).toHaveLength(1)
    expect(stderr).toContain('是否想写“linxi/title-length”')
  })

  it('that are broken leave the list of rules, and an exit code', () => {
    const cwd = project('plugin-rules', { '.notice-lint.yaml': 'plugins: ./no.mjs\n' })
    const { code, stdout, stderr } = noticeLint(['rules'], { cwd })
    expect(code).toBe(2)
    expect(stdout).toContain('date/invalid')
    expect(sentences(stderr)).toHaveLength(1)
    expect(noticeLint(['explain', 'date/invalid'], { cwd }).code).toBe(0)
  })
})

/** A configuration that cannot be used, and the one sentence for it, in both languages. */
const broken: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
  [
    'a file that is not there',
    { '.notice-lint.yaml': 'lang: zh\nextends: ./base.yaml\n' },
    '.notice-lint.yaml:2:1：base.yaml：没有这个文件或文件夹，请核对名称和路径',
    '.notice-lint.yaml:2:1: base.yaml: no such file or folder; check the name and the path',
  ],
  [
    'a package that is not there',
    { '.notice-lint.yaml': 'extends:\n  - recomended\n' },
    '.notice-lint.yaml:2:5：没有叫“recomended”的预设、文件或者包（预设：recommended、strict、gov-cn、fujian、chongqing；文件写作 ./名称），是否想写“recommended”',
    '.notice-lint.yaml:2:5: there is no preset, file or package "recomended" (presets: recommended, strict, gov-cn, fujian, chongqing; a file is written ./name); did you mean "recommended"?',
  ],
  [
    'a module of Node’s own',
    { '.notice-lint.yaml': 'plugins: fs\n' },
    '.notice-lint.yaml:1:1：没有叫“fs”的文件或者包（文件写作 ./名称，包要先安装）',
    '.notice-lint.yaml:1:1: there is no file or package "fs" (a file is written ./name; a package must be installed)',
  ],
  [
    'a folder',
    { '.notice-lint.yaml': 'extends: ./sub\n', 'sub/x.txt': '' },
    '.notice-lint.yaml:1:1：sub：这是一个文件夹，请给出文件',
    '.notice-lint.yaml:1:1: sub: this is a folder; name a file',
  ],
  [
    'a mistake in an extended file',
    { '.notice-lint.yaml': 'extends: ./base.yaml\n', 'base.yaml': 'lang: zh\nrules:\n  date/invlid: off\n' },
    'base.yaml:3:3：没有规则“date/invlid”，是否想写“date/invalid”',
    'base.yaml:3:3: there is no rule "date/invlid"; did you mean "date/invalid"?',
  ],
  [
    'a mistake in a module',
    { '.notice-lint.yaml': 'extends: ./base.mjs\n', 'base.mjs': 'export default { rules: { "date/invalid": "of" } }' },
    'base.mjs rules.date/invalid：没有级别“of”，可用：error、warning、info、off，是否想写“off”',
    'base.mjs rules.date/invalid: "of" is not one of: error, warning, info, off; did you mean "off"?',
  ],
  [
    'an extended file that is no map',
    { '.notice-lint.yaml': 'extends: ./base.json\n', 'base.json': '[1]' },
    'base.json:1:1：应为“键: 值”的列表，例如“rules:”',
    'base.json:1:1: expected a map of keys and values, such as "rules:"',
  ],
  [
    'a tab',
    { '.notice-lint.yaml': 'extends: ./base.yaml\n', 'base.yaml': 'rules:\n\tdate/invalid: off\n' },
    'base.yaml:2:1：缩进用了制表符，应改用空格',
    'base.yaml:2:1: a tab indents this line; YAML takes blanks only',
  ],
  [
    'a plugin that is not there',
    { '.notice-lint.yaml': 'plugins: ./no.mjs\n' },
    '.notice-lint.yaml:1:1：插件“./no.mjs”：没有这个文件或文件夹，请核对名称和路径',
    '.notice-lint.yaml:1:1: the plugin "./no.mjs": no such file or folder; check the name and the path',
  ],
  [
    'a plugin that throws',
    { '.notice-lint.yaml': 'plugins: ./own.mjs\n', 'own.mjs': 'throw new Error("boom\\nmore")' },
    '.notice-lint.yaml:1:1：插件“./own.mjs”载入时出错（boom），请修正',
    '.notice-lint.yaml:1:1: the plugin "./own.mjs" failed while loading (boom); mend it',
  ],
  [
    'a plugin without a default export',
    { '.notice-lint.yaml': 'plugins: ./own.mjs\n', 'own.mjs': 'export const rules = []' },
    '.notice-lint.yaml:1:1：插件“./own.mjs”没有默认导出（export default）',
    '.notice-lint.yaml:1:1: the plugin "./own.mjs" has no default export',
  ],
  [
    'a plugin without rules',
    { '.notice-lint.yaml': 'plugins: ./own.mjs\n', 'own.mjs': 'export default { rules: [] }' },
    '.notice-lint.yaml:1:1：插件“./own.mjs”的 rules：一条规则也没有',
    '.notice-lint.yaml:1:1: the plugin "./own.mjs", rules: there are no rules in it',
  ],
  [
    'a plugin that is something else',
    { '.notice-lint.yaml': 'plugins: ./own.mjs\n', 'own.mjs': 'export default 3' },
    '.notice-lint.yaml:1:1：插件“./own.mjs”：默认导出应为规则的列表，或者 { rules: [规则…] }',
    '.notice-lint.yaml:1:1: the plugin "./own.mjs": the default export should be a list of rules, or { rules: [rule…] }',
  ],
  [
    'a rule with a mistake in its shape',
    {
      '.notice-lint.yaml': 'plugins: ./own.mjs\n',
      'own.mjs': `export default [${ruleSource('linxi/a')}, ${ruleSource('linxi/b', 'severity: "eror"')}]`,
    },
    '.notice-lint.yaml:1:1：插件“./own.mjs”的 [1].severity：没有“eror”，可用：error、warning、info、off，是否想写“error”',
    '.notice-lint.yaml:1:1: the plugin "./own.mjs", [1].severity: "eror" is not one of: error, warning, info, off; did you mean "error"?',
  ],
  [
    'a rule in a built-in group',
    { '.notice-lint.yaml': 'plugins: ./own.mjs\n', 'own.mjs': `export default [${ruleSource('date/invalid')}]` },
    '.notice-lint.yaml:1:1：插件“./own.mjs”的 [0].id：规则名“date/invalid”用了内置的组“date”，请换成自己的组名',
    '.notice-lint.yaml:1:1: the plugin "./own.mjs", [0].id: the id "date/invalid" takes the built-in group "date"; use a group of your own',
  ],
  [
    'two plugins with one rule',
    {
      '.notice-lint.yaml': 'plugins: [./one.mjs, ./two.mjs]\n',
      'one.mjs': `export default [${ruleSource('linxi/a')}]`,
      'two.mjs': `export default [${ruleSource('linxi/a')}]`,
    },
    '.notice-lint.yaml：插件“./one.mjs”和“./two.mjs”都有规则“linxi/a”，请给其中一条改名',
    '.notice-lint.yaml: the plugins "./one.mjs" and "./two.mjs" both have a rule "linxi/a"; rename one',
  ],
]

describe('a configuration that cannot be used', () => {
  // Not as a process each: they would take a minute.
  it.each(broken)('is told in one sentence: %s', async (name, files, zh, en) => {
    const cwd = project(`broken-${name}`, files)
    const failure = await loadChain(join(cwd, '.notice-lint.yaml'), cwd).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Failure)
    if (failure instanceof Failure) expect(failure.text).toEqual({ zh, en })
  })

  it('ends every command that needs it with 2, and no stack', () => {
    const cwd = project('broken', { '.notice-lint.yaml': 'plugins: ./own.mjs\n', 'own.mjs': 'export default [' })
    const zh = '.notice-lint.yaml:1:1：插件“./own.mjs”载入时出错（Unexpected end of input），请修正'
    const en = '.notice-lint.yaml:1:1: the plugin "./own.mjs" failed while loading (Unexpected end of input); mend it'
    expect(sentences(failing(cwd).stderr)).toEqual([zh])
    for (const args of [['config', 'a.txt'], ['convert', 'a.txt', '--to', 'json'], ['rules'], ['explain', 'linxi/a']]) {
      const { code, stderr } = noticeLint([...args, '--lang', 'en'], { cwd })
      expect(code, args[0]).toBe(2)
      expect(sentences(stderr), args[0]).toEqual([en])
    }
  })

  it('says what a plugin in TypeScript needs, or takes it', () => {
    const cwd = project('typescript', {
      '.notice-lint.yaml': 'plugins: ./own.ts\nrules: { date/invalid: off }\n',
      'own.ts': `const rules: object[] = [${ruleSource('linxi/title-length').replace('(context)', '(context: any)').replace('title(node)', 'title(node: any)')}]\nexport default rules\n`,
    })
    if ('typescript' in process.features && process.features.typescript) {
      expect(told(cwd, 'a.txt')).toEqual(['a.txt linxi/title-length warning'])
    } else {
      const [sentence, ...more] = sentences(failing(cwd).stderr)
      expect(sentence).toMatch(/^\.notice-lint\.yaml:1:1：插件“\.\/own\.ts”是 TypeScript，Node v\d+.* 不能直接运行/)
      expect(more).toEqual([])
    }
  })

  it('is told once for all files', () => {
    const cwd = project('once', { 'b.txt': error, '.notice-lint.yaml': 'plugins: ./no.mjs\n' })
    expect(sentences(failing(cwd, '.').stderr)).toHaveLength(1)
  })
})
