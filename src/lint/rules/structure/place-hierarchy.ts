import { prefectureAt, provinceNames, provinceOfPrefecture } from '../../../lexicon/index.ts'
import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A province's full name with 汉字 behind it: told by its last character first. */
const province = new RegExp(`[省区市](?<=(${provinceNames.join('|')}))(?=[\\u4e00-\\u9fa5]{2})`, 'g')

export default defineRule({
  id: 'structure/place-hierarchy',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '省与所辖市州一致（《党政机关公文处理工作条例》第二十条（四）：地名准确；GB/T 2260）',
    en: 'a province and its prefectures agree (《党政机关公文处理工作条例》 article 20 (4): names of places are right; GB/T 2260)',
  },
  messages: {
    wrong: {
      zh: '“{place}”与行政区划不一致：{prefecture}属于{province}',
      en: '"{place}" does not agree with the divisions: {prefecture} belongs to {province}',
      help: {
        zh: '核对地名；两地并列的，中间加“、”',
        en: 'check the names; two places side by side are parted by 、',
      },
    },
  },
  docs: {
    summary: { zh: '省与市州的从属关系正确', en: 'Prefectures stand with their own province' },
    why: {
      zh: '“湖北省张家界市”这样的错，一登出来就是新闻。',
      en: 'A slip such as 湖北省张家界市 makes the news once it is published.',
    },
    limits: {
      zh: '只核对省级全称后面紧跟的市、州、盟、地区，按 2023 年的区划；县、区不核对。旧区划（如 1997 年以前的四川省重庆市）也会报。',
      en: 'Only a prefecture right behind the full name of a province, in the state of 2023; counties are not checked. Old divisions (重庆 in 四川 before 1997) are told too.',
    },
    good: ['临溪区教育局关于学习考察的通知\n\n各学校：\n\n请赴湖南省张家界市学习考察。'],
    bad: ['临溪区教育局关于学习考察的通知\n\n各学校：\n\n请赴湖北省张家界市学习考察。'],
  },
  needs: ['省区市', '市州盟区'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, province)) {
        for (const match of flow.text.matchAll(province)) {
          const name = match[1] ?? ''
          const behind = match.index + 1
          const prefecture = prefectureAt(flow.text.slice(behind, behind + 14))
          const own = prefecture === undefined ? undefined : provinceOfPrefecture(prefecture)
          if (prefecture === undefined || own === undefined || own === name) continue
          const range = flowRange(flow, behind - name.length, behind + prefecture.length)
          context.report({
            messageId: 'wrong',
            at: context.positionAt(range.start, range.end),
            data: { place: name + prefecture, prefecture, province: own },
          })
        }
      }
    },
  }),
})
