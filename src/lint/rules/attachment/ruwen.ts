import { extentOf, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A line that names no attachment: 附件如文, 附件：3件, 附：共2份。 */
const empty =
  /附(?<![^\n]附)(?:件)?[ \u3000]{0,4}[:：]?[ \u3000]{0,4}[（(]?(?:如文|如上|同上|随文|见文|附后|(?:共|计)?[0-9０-９一二三四五六七八九十两]{1,3}[\s\u3000]?[件份])[）)]?[。；]?(?=\n)/g

export default defineRule({
  id: 'attachment/ruwen',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'P',
    zh: '惯例：附件说明写附件名称，不写“附件如文”“附件×件”（GB/T 9704—2012 7.3.4 附件说明由顺序号和名称组成）',
    en: 'convention: a list of attachments gives their names, never 附件如文 or 附件×件 (GB/T 9704-2012 7.3.4)',
  },
  messages: {
    ruwen: {
      zh: '“{found}”没有写出附件名称，惯例逐个写明名称',
      en: '"{found}" names no attachment; by convention each is named',
      help: { zh: '改为“附件：”加附件名称', en: 'write 附件： and the names' },
    },
  },
  docs: {
    summary: { zh: '不写“附件如文”“附件3件”', en: 'No 附件如文, no 附件3件' },
    why: {
      zh: '收文的人要靠名称核对附件有没有收全。',
      en: 'Whoever receives the paper checks by the names whether all attachments came with it.',
    },
    limits: {
      zh: '只报单独成行的；句中的“附件3份一并报送”不报。',
      en: 'Only where it is a line by itself; 附件3份一并报送 within a sentence is let pass.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：申报表\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: ['临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件如文\n\n临溪区教育局\n\n2020年7月2日'],
  },
  needs: ['附', '文上后件份'],
  create: (context) => ({
    notice(notice) {
      for (const { node, flow } of passagesWith(notice, empty)) {
        if (node.type !== 'paragraph' && node.type !== 'attachmentNote') continue
        const { start, end } = extentOf(flow)
        context.report({
          messageId: 'ruwen',
          at: context.positionAt(start, end),
          data: { found: flow.text.trim() },
        })
      }
    },
  }),
})
