import { genreOf } from '../../../lexicon/index.ts'
import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** The genre behind the closing mark, and then what shows that a citation ends there. */
const near =
  /》的(?=(?:通知|意见|决定|批复|公告|通告|函|请示|报告|通报)(?:》|（|\(|精神|要求|规定|文件|下发|印发|[，。；、]))/g
const whole = /《(关于[^《》]{2,80})》(的(通知|意见|决定|批复|公告|通告|函|请示|报告|通报))/g
/** Verbs whose object the name in 《》 is: 关于印发《…》的通知 is right, and so is a remark on a paper. */
const verbs =
  /(?:印发|转发|批转|下发|发布|公布|颁布|实施|执行|贯彻|落实|废止|修改|修订|调整|撤销|停止|征求|对(?!照)|就|报送|上报|学习|宣传|呈报|制定|提交|审议|审查)[^，。；《》]{0,16}$/

export default defineRule({
  id: 'citation/genre-outside',
  since: '0.1.0',
  severity: 'info',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：书名号括住完整的标题，文种在内',
    en: 'convention: 《》 hold the whole title with its genre',
  },
  messages: {
    outside: {
      zh: '“》{found}”的文种在书名号外，惯例括在里面',
      en: 'the genre of "》{found}" stands outside the title marks; by convention they hold it',
      help: { zh: '改为“{found}》”', en: 'write "{found}》"' },
    },
  },
  docs: {
    summary: { zh: '文种在书名号内', en: 'The genre stands within 《》' },
    why: {
      zh: '标题到文种才完整，括掉文种就不是文件的名称了。',
      en: 'A title ends with its genre; without it the name is not that of the paper.',
    },
    limits: {
      zh: '只看“《关于…》的通知”一类：书名号里以“关于”开头、没有文种，后面又接着括号、标点或者“精神”“要求”。“关于印发《…》的通知”是对的；前面有印发、转发、实施、修改等动词的都不报。标题、表格不看。',
      en: 'Only 《关于…》的通知 and the like, where what 《》 hold begins with 关于 and has no genre. 关于印发《…》的通知 is right, and whatever follows a verb such as 印发, 转发, 实施 or 修改 is let be. Titles and tables are not looked at.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《关于加强防汛工作的通知》要求，请加强值守。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n根据《关于加强防汛工作》的通知要求，请加强值守。'],
  },
  needs: ['》'],
  create: (context) => ({
    notice(notice) {
      for (const { node, flow } of passagesWith(notice, near)) {
        if (node.type !== 'paragraph' && node.type !== 'section' && node.type !== 'item') continue
        for (const { 0: text, 1: name = '', 2: found = '', index } of flow.text.matchAll(whole)) {
          const end = index + text.length
          if (verbs.test(flow.text.slice(Math.max(0, index - 24), index)) || genreOf(name) !== undefined) continue
          if (!/^(?:（|\(|精神|要求|规定|文件|下发|印发|[，。；、])/.test(flow.text.slice(end))) continue
          const range = flowRange(flow, end - found.length - 1, end)
          context.report({
            messageId: 'outside',
            at: context.positionAt(range.start, range.end),
            data: { found },
            ...(range.end - range.start === found.length + 1 && { fix: { range, text: `${found}》`, safe: false } }),
          })
        }
      }
    },
  }),
})
