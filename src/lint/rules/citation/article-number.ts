import { toChineseNumeral } from '../../../lexicon/index.ts'
import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** The name of a law or a regulation, then articles in Arabic figures; several may follow one another. */
const near = /》(?=[^《》，。；]{0,30}第[0-9]{1,4}[条款项])/g
const cited =
  /《([^《》]{2,60})》(?:（[^（）]{1,40}）)?((?:[的之]?第[0-9〇零一二三四五六七八九十百]{1,7}[条款项章节]?(?:之[一二三四五])?[、和及与至]?){1,12})/g
const article = /第([1-9][0-9]{0,2})(?=[条款项章节])/g
/** Standards, contracts and agreements count their clauses in Arabic figures. */
const statute = /(?:法|法典|条例|规定|办法|细则|规则|决定|解释|章程|准则)(?:[（(][^（）()]{1,16}[）)])?$/
const contract = /合同|协议|标准|规范|规程|公约|协定|GB|JGJ/

export default defineRule({
  id: 'citation/article-number',
  since: '0.1.0',
  severity: 'info',
  fix: 'safe',
  verified: false,
  basis: {
    strength: 'P',
    zh: '惯例：法规条款的序号用汉字数字，与原文一致',
    en: 'convention: articles are cited in Chinese numerals, as the law itself counts them',
  },
  messages: {
    arabic: {
      zh: '《{name}》的条款“{found}”惯例写作“{expected}”',
      en: '"{found}" of 《{name}》 is by convention written "{expected}"',
      help: { zh: '改为“{expected}”', en: 'change it to "{expected}"' },
      grouped: {
        zh: '引用条款有 {count} 处用阿拉伯数字（{lines}），如《{name}》的“{found}”，惯例写作“{expected}”',
        en: '{count} articles are cited in Arabic figures ({lines}), such as "{found}" of 《{name}》, by convention written "{expected}"',
      },
    },
  },
  docs: {
    summary: { zh: '引用法规条款用汉字数字', en: 'Articles of laws are cited in Chinese numerals' },
    why: {
      zh: '法规原文的条款用汉字数字，引文照写，读者检索得到。',
      en: 'Laws count their articles in Chinese numerals; cited alike, they are found by a search.',
    },
    limits: {
      zh: '只看《…法》《…条例》《…规定》一类后面紧接的条、款、项；标准、合同、协议用阿拉伯数字编条款，不报。数值不变，可以自动修复。',
      en: 'Only articles right behind the name of a law, regulation or rule; standards, contracts and agreements count in Arabic figures. The value stays, so the fix is safe.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《中华人民共和国防洪法》第十五条，请加强值守。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《中华人民共和国防洪法》第15条，请加强值守。'],
  },
  needs: ['》', '条款项'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, near)) {
        for (const { 0: whole, 1: name = '', 2: articles = '', index } of flow.text.matchAll(cited)) {
          if (!statute.test(name) || contract.test(name)) continue
          const from = index + whole.length - articles.length
          for (const { 1: digits = '', index: at } of articles.matchAll(article)) {
            const start = from + at + 1
            const range = flowRange(flow, start, start + digits.length)
            const text = toChineseNumeral(Number(digits))
            const unit = articles[at + 1 + digits.length] ?? ''
            context.report({
              messageId: 'arabic',
              at: context.positionAt(range.start, range.end),
              data: { name, found: `第${digits}${unit}`, expected: `第${text}${unit}` },
              ...(range.end - range.start === digits.length && { fix: { range, text, safe: true } }),
              groupKey: 'arabic',
            })
          }
        }
      }
    },
  }),
})
