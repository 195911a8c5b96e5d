import { flowRange, type Passage, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const digits = '一二三四五六七八九'
/** What is counted about: 三四个, 二三十人, 七八岁. Not 级 类 等 线 产业 年级 季度 名 批, which are numbered: 一、二级. */
const counted =
  '个|[十百千](?:[个多几余人名位家天年岁元万米亩户件]|[，。；、）]|$)|万[人元亩个件]|天|年(?!级|段|生|期)|人|岁|倍|元|米|公里|小时|分钟|周(?!年|岁)|里路|户|件|名(?=同志|学生|教师|工作|干部|代表|骨干|群众|专家)|位(?=同志|专家|领导|老师|代表)|家(?=企业|单位|公司|学校)|次(?![全党代大会]|[\\u4e00-\\u9fa5]{0,4}会)'
const pair = new RegExp(`、(?<=([${digits}两])、)(?=([${digits}])(?:${counted}))`, 'g')

/** Neighbours such as 三四 and 一两, and 三五. */
function isRough(one: string, two: string): boolean {
  const [first, second] = [`${digits}`.indexOf(one) + 1 || 2, digits.indexOf(two) + 1]
  return second === first + 1 || (one === '三' && two === '五')
}

export default defineRule({
  id: 'numeral/approx-comma',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15835—2011 5.2.1：两个数字连用表示概数，中间不得用顿号（三四个）',
    en: 'GB/T 15835-2011 5.2.1: two numerals that give a rough number have no 、 between them (三四个)',
  },
  messages: {
    comma: {
      zh: '“{found}”表示概数，两个数字之间不得用顿号，应写作“{expected}”',
      en: '"{found}" gives a rough number; no 、 must stand within: "{expected}"',
      help: {
        zh: '删去顿号；如果是“第三和第四”，写明“第”',
        en: 'delete the 、; if the third and the fourth are meant, write 第',
      },
    },
  },
  docs: {
    summary: { zh: '相邻两个数字表示概数，中间不得用顿号', en: 'No 、 must stand within a rough number' },
    why: { zh: '“三、四个”读起来是第三个和第四个。', en: '三、四个 reads as the third and the fourth.' },
    limits: {
      zh: '只在后面是“个、天、年、人、岁、十”一类量词时报；“一、二级”“三、四线”“二、三产业”“一、二年级”“三、四季度”是并列，不报。前面是“第”、另一个顿号或者句首（“二、三个坚持”的“二、”是序号）的也不报。',
      en: 'Told only before words that count, such as 个 天 年 人 岁 十; 一、二级, 三、四线, 二、三产业, 一、二年级 name two things. Nor is it told behind 第, behind another 、 or at the start of a sentence, where 二、 is a list number.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n每校选派三四个骨干。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n每校选派三、四个骨干。'],
  },
  needs: ['、', digits],
  create: (context) => {
    const check = ({ flow }: Passage, oneLine: boolean) => {
      const { text } = flow
      for (const { 1: one = '', 2: two = '', index } of text.matchAll(pair)) {
        const before = /(第?)([十百二三四五六七八九]{0,4})$/.exec(text.slice(Math.max(0, index - 7), index - 1))
        const [, ordinal = '', tens = ''] = before ?? []
        const from = index - 1 - tens.length
        const left = text[from - 1] ?? ''
        // At the start of a sentence, and in a text without line breaks behind a number that fits, it is a marker.
        if (ordinal !== '' || !isRough(one, two) || !/[\u4e00-\u9fa5，]/.test(left)) continue
        if (oneLine && text.includes(`${digits[digits.indexOf(one) - 1] ?? one}、`)) continue
        const start = index - 1
        const range = flowRange(flow, start, index + 2)
        context.report({
          messageId: 'comma',
          at: context.positionAt(range.start, range.end),
          data: { found: `${one}、${two}`, expected: `${one}${two}` },
          ...(range.end - range.start === 3 && {
            fix: { range: { start: range.start + 1, end: range.start + 2 }, text: '', safe: true },
          }),
        })
      }
    }
    return {
      notice(notice) {
        for (const passage of passagesWith(notice, pair)) check(passage, notice.data.oneLine)
      },
    }
  },
})
