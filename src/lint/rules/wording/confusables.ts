import { findConfusables } from '../../../lexicon/index.ts'
import { flowRange, passagesOf } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'wording/confusables',
  since: '0.1.0',
  severity: 'warning',
  fix: 'unsafe',
  verified: false,
  basis: {
    strength: 'P',
    zh: '惯例：按《现代汉语词典》和《第一批异形词整理表》的推荐写法',
    en: 'practice: the forms of 《现代汉语词典》 and 《第一批异形词整理表》',
  },
  messages: {
    wrong: {
      zh: '“{wrong}”疑为“{right}”之误',
      en: '"{wrong}" looks like a slip for "{right}"',
      help: { zh: '改为“{right}”', en: 'change it to "{right}"' },
      grouped: {
        zh: '有 {count} 处“{wrong}”（{lines}），疑为“{right}”之误',
        en: '"{wrong}" stands in {count} places ({lines}); it looks like a slip for "{right}"',
      },
    },
  },
  docs: {
    summary: { zh: '词语没有错字、别字', en: 'Words have no wrong characters' },
    why: {
      zh: '“布署”“松驰”“座镇”是输入法和形近字常带来的差错。',
      en: '布署 松驰 座镇 are what input methods and look-alikes bring.',
    },
    limits: {
      zh: '只收“错形必错”的词（src/lexicon/confusables.ts），连着的字可能属于别的词时不报（“发布署名文章”）。“制定、制订”“反应、反映”一类两个都是词的不查。书名号里的名称照原文，不报。',
      en: 'Only words that are wrong wherever they stand (src/lexicon/confusables.ts), not where the characters may belong to others (发布署名文章). Of two words such as 反应 and 反映 none is judged. Names between 《》 are left as they are.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n按照部署，发布署名文章。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n按照布署，做好工作。'],
  },
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesOf(notice)) {
        for (const { start, entry } of findConfusables(flow.text)) {
          if (flow.text.lastIndexOf('《', start) > flow.text.lastIndexOf('》', start)) continue
          const { wrong, right } = entry
          const range = flowRange(flow, start, start + wrong.length)
          context.report({
            messageId: 'wrong',
            at: context.positionAt(range.start, range.end),
            data: { wrong, right },
            groupKey: wrong,
            ...(range.end - range.start === wrong.length && { fix: { range, text: right, safe: false } }),
          })
        }
      }
    },
  }),
})
