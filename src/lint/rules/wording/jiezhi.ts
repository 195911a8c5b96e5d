import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 截止6月底, 截止目前, 截止至本月; not 截止日期, 报名截止2日前, 截止到6月. */
const wrong =
  /截止(至?)(?=[ \u3000]?(?:[0-9〇一二三四五六七八九十]{1,4}[ ]?年(?![内前后])|[0-9一二三四五六七八九十]{1,3}[ ]?月|[0-9一二三四五六七八九十]{1,3}[ ]?日(?![内前后])|[0-9]{1,2}[:：][0-9]{2}|[0-9]{4}[-./][0-9]|目前|当前|现在|今[年天日]|本[年月周]|去年|上(?:年|个?月|周|季度|半年)|[年月季]底|[年月]末|昨[天日]|发稿|前日))/g

export default defineRule({
  id: 'wording/jiezhi',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：“截至”后接时间，“截止”不带时间（《现代汉语词典》“报名日期截至本月底”）',
    en: 'practice: a time stands behind 截至; 截止 takes none (《现代汉语词典》)',
  },
  messages: {
    time: {
      zh: '“{context}”中的“{found}”后接时间，惯例用“截至”',
      en: 'a time follows "{found}" in "{context}"; 截至 by convention',
      help: { zh: '把“{found}”改为“截至”', en: 'change {found} to 截至' },
    },
  },
  docs: {
    summary: { zh: '后接时间用“截至”', en: '截至 before a time' },
    why: {
      zh: '“截止”是到期停止，“截至”是到某时为止；“截止6月底”常被读者指出。',
      en: '截止 means to close, 截至 means up to; readers point 截止6月底 out.',
    },
    limits: {
      zh: '“截止日期”“截止时间”“6月底截止”是对的，“截止到6月底”词典通用，“报名截止2日前”说的是截止之前，都不报。',
      en: '截止日期, 截止时间 and 6月底截止 are right, dictionaries have 截止到6月底, and 报名截止2日前 counts from the close: let pass.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n截至6月底，已排查35处，截止日期不变。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n截止6月底，已排查35处。'],
  },
  needs: ['截'],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, wrong)) {
        for (const { 0: found, index: start } of flow.text.matchAll(wrong)) {
          const end = start + found.length
          const range = flowRange(flow, start, end)
          context.report({
            messageId: 'time',
            at: context.positionAt(range.start, range.end),
            data: { found, context: flow.text.slice(start, end + 4).trim() },
            ...(range.end - range.start === end - start && { fix: { range, text: '截至', safe: true } }),
          })
        }
      }
    },
  }),
})
