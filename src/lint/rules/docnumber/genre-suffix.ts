import { ownGenre, ownNumbers } from '../../../lexicon/index.ts'
import { flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** What the last character of a code says, and the genres that go with it. */
const suffixes: ReadonlyMap<string, readonly string[]> = new Map([
  ['函', ['函', '复函', '批复', '答复', '意见函', '答复函', '邀请函', '建议函', '提示函', '提醒函', '回复']],
  ['令', ['令', '命令', '决定', '办法', '规定', '条例', '细则', '规则']],
  ['纪', ['纪要', '会议纪要']],
])

export default defineRule({
  id: 'docnumber/genre-suffix',
  since: '0.1.0',
  severity: 'off',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'P',
    zh: '公文惯例：“函”“令”“纪”字号与文种相称',
    en: 'a convention: codes that end in 函, 令 or 纪 go with these genres',
  },
  messages: {
    suffix: {
      zh: '代字“{code}”以“{suffix}”结尾，标题的文种却是“{genre}”',
      en: 'the code "{code}" ends in "{suffix}", and the title’s genre is "{genre}"',
      help: {
        zh: '核对文号系列；本机关以“{suffix}”字号发“{genre}”的，可以不改',
        en: 'check the series, unless the organ sends a {genre} under "{suffix}"',
      },
    },
  },
  docs: {
    summary: { zh: '代字末尾的“函”“令”“纪”与文种相称', en: 'Codes ending in 函, 令 or 纪 fit the genre' },
    why: {
      zh: '文号系列与文种不符，多半是取错了号。',
      en: 'A series that does not fit the genre often means that the number was taken from the wrong register.',
    },
    limits: {
      zh: '很多机关以“函”字号发通知，所以缺省关闭，由用惯此例的单位打开。',
      en: 'Many organs send a 通知 under 函; the rule is off unless an office that keeps the series apart turns it on.',
    },
    good: ['临教函〔2020〕32号\n\n临溪区教育局关于校舍用地的函\n\n区自然资源局：'],
    bad: ['临教函〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：'],
  },
  needs: ['函令纪'],
  create: (context) => ({
    notice(notice) {
      const genre = ownGenre(notice)?.word
      if (genre === undefined) return
      for (const { flow, forms } of ownNumbers(notice)) {
        for (const { organCode, start } of forms) {
          const suffix = organCode.slice(-1)
          const fitting = suffixes.get(suffix)
          if (fitting === undefined || fitting.includes(genre) || organCode.length < 2) continue
          const at = start + organCode.length - 1
          const range = flowRange(flow, at, at + 1)
          context.report({
            messageId: 'suffix',
            at: context.positionAt(range.start, range.end),
            data: { code: organCode, suffix, genre },
            groupKey: organCode,
          })
        }
      }
    },
  }),
})
