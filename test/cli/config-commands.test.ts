/** `notice-lint init` and `notice-lint config FILE`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configKeys, parseConfig } from '../../src/config/index.ts'
import { noticeLint, put, removeFolder, sentences, workFolder } from './program.ts'

let folder = ''
beforeAll(() => {
  folder = workFolder()
})
afterAll(() => removeFolder(folder))

describe('init', () => {
  it.each(['zh', 'en'])('writes a configuration with every key explained, in %s', (lang) => {
    const cwd = join(put(folder, `init-${lang}/x.txt`, ''), '..')
    const { code, stdout, stderr } = noticeLint(['init', '--lang', lang], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('.notice-lint.yaml')
    const text = readFileSync(join(cwd, '.notice-lint.yaml'), 'utf8')
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+schema\/config\.schema\.json\n/)
    expect(parseConfig(text)).toMatchObject({ problems: [], config: { extends: ['recommended'] } })
    const whole = text.replaceAll(/^#(?! \S| {3}\S)/gm, '')
    expect(parseConfig(whole).problems).toEqual([])
    for (const key of configKeys) expect(whole).toMatch(new RegExp(`^${key}:`, 'm'))
    expect(/[\u4e00-\u9fa5]/.test(text.split('\n')[1] ?? '')).toBe(lang === 'zh')
  })

  it('leaves a configuration as it is', () => {
    const cwd = join(put(folder, 'kept/.notice-lint.yaml', 'lang: zh\n'), '..')
    const { code, stdout, stderr } = noticeLint(['init'], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(sentences(stderr)[0]).toMatch(/^\.notice-lint\.yaml：这个文件夹已经有配置，没有改动/)
    expect(readFileSync(join(cwd, '.notice-lint.yaml'), 'utf8')).toBe('lang: zh\n')
  })
})

describe('config', () => {
  const files = {
    '.notice-lint.yaml': `extends: [./base.yaml, fujian]
lang: zh
ignore: 归档/
terms:
  organs: [棠湾之家]
rules:
  metadata/index-format: info
overrides:
  - files: b/
    labels: { 编号: indexNumber }
    rules: { date/invalid: off }
`,
    'base.yaml': 'rules:\n  date/invalid: warning\n',
  }
  const inProject = (name: string): string => {
    for (const [path, text] of Object.entries(files)) put(folder, `${name}/${path}`, text)
    return join(folder, name)
  }

  it('shows each value with its place', () => {
    const cwd = inProject('shown')
    const { code, stdout, stderr } = noticeLint(['config', 'b/x.txt'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    expect(lines.slice(0, 7)).toEqual([
      'b/x.txt',
      '配置：base.yaml → 预设 fujian → .notice-lint.yaml（后面的优先）',
      '',
      'lang zh .notice-lint.yaml:2',
      'ignore 归档/ .notice-lint.yaml:3',
      'labels 编号: indexNumber .notice-lint.yaml:10',
      'terms.organs 棠湾之家 .notice-lint.yaml:5',
    ])
    expect(lines).toContain('date/invalid off .notice-lint.yaml:11')
    expect(lines).toContain('metadata/index-format info .notice-lint.yaml:7')
    expect(lines).toContain('masks [**#####-####-YYYY-#####] 预设 fujian')
    expect(lines).toContain('numbering/sequence error 默认')
    const other = noticeLint(['config', 'x.txt', '--lang', 'en'], { cwd }).stdout
    expect(other).toMatch(/^date\/invalid +warning +base\.yaml:2$/m)
    expect(other).toMatch(/^numbering\/sequence +error +default$/m)
    expect(other).not.toContain('编号')
  })

  it('says the same to programs', () => {
    const cwd = inProject('json')
    const { stdout } = noticeLint(['config', '归档/x.txt', '--format', 'json'], { cwd })
    const shown = JSON.parse(stdout)
    expect(shown).toMatchObject({
      version: 1,
      path: '归档/x.txt',
      ignored: true,
      configuration: [
        { kind: 'file', name: 'base.yaml' },
        { kind: 'preset', name: 'fujian' },
        { kind: 'file', name: '.notice-lint.yaml' },
      ],
      lang: { value: 'zh', from: { kind: 'file', name: '.notice-lint.yaml', line: 2, column: 1 } },
      labels: {},
      terms: { organs: [{ value: '棠湾之家' }], names: [], words: [] },
    })
    expect(shown.rules['date/invalid']).toEqual({
      severity: 'warning',
      from: { kind: 'file', name: 'base.yaml', line: 2, column: 3 },
      options: {},
    })
    expect(shown.rules['metadata/index-format']).toMatchObject({
      severity: 'info',
      options: { masks: { value: ['**#####-####-YYYY-#####'], from: { kind: 'preset', name: 'fujian' } } },
    })
    expect(shown.rules['numbering/sequence'].from).toBeNull()
  })

  it('says that there is none, and takes no folder', () => {
    const cwd = inProject('none')
    expect(noticeLint(['config', 'x.txt', '--no-config'], { cwd }).stdout).toContain('配置：没有，全用默认值')
    const { code, stderr } = noticeLint(['config', '.'], { cwd })
    expect(code).toBe(2)
    expect(sentences(stderr)).toEqual(['.：这是一个文件夹，请给出文件'])
    expect(sentences(noticeLint(['config'], { cwd }).stderr)[0]).toContain('缺少参数“file”')
  })
})
