import { childOf, childrenOf, type Leaf } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

function isMark(leaf: Leaf | undefined): leaf is Leaf {
  return leaf !== undefined && /^[:：.．、]$/.test(leaf.value.trim())
}

export default defineRule({
  id: 'attachment/heading',
  since: '0.1.0',
  severity: 'warning',
  fix: 'safe',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 9704—2012 7.3.7：“附件”二字及附件顺序号编排在版心左上角第一行，附件标题另行居中',
    en: 'GB/T 9704-2012 7.3.7: 附件 and its number stand in a line of their own, the title of the attachment below it',
  },
  messages: {
    colon: {
      zh: '附件正文首行“{found}”后不得加“{mark}”',
      en: 'no "{mark}" must follow "{found}" at the head of the attachment',
      help: { zh: '删去“{mark}”', en: 'delete "{mark}"' },
    },
  },
  docs: {
    summary: { zh: '附件正文首行写“附件1”，不加冒号', en: 'The head of an attachment is 附件1, without a colon' },
    why: {
      zh: '冒号是附件说明的写法；附件首行只写“附件”和顺序号。',
      en: 'The colon belongs to the list of attachments; the head of an attachment is the word and its number.',
    },
    limits: {
      zh: '只报落款之后“附件1：”单独成行的；标题跟在同一行的多是网页的写法，不报。',
      en: 'Only below the signature and where 附件1： is a line by itself; a title in the same line is mostly a page’s habit.',
    },
    good: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：申报表\n\n临溪区教育局\n\n2020年7月2日\n\n附件\n\n临溪区申报表\n\n一、学校名称',
    ],
    bad: [
      '临溪区教育局关于报送总结的通知\n\n各学校：\n\n请按时报送。\n\n附件：申报表\n\n临溪区教育局\n\n2020年7月2日\n\n附件：\n\n临溪区申报表\n\n一、学校名称',
    ],
  },
  needs: ['附', ':：.．、'],
  create: (context) => ({
    notice(notice) {
      const signature = childOf(notice, 'signature')
      if (signature === undefined) return
      const attachments = childrenOf(notice, 'attachment')
      for (const attachment of attachments) {
        const { label, children, position } = attachment
        if (label === undefined || !/^附\s*件/.test(label) || position.start.offset < signature.position.start.offset)
          continue
        // 附件： with a name below it and nothing else is a list.
        const again = attachments.some((other) => other !== attachment && other.label === label)
        if (again || childOf(attachment, 'body') === undefined) continue
        const at = children.findIndex((child) => child.type === 'text')
        const head = children[at]
        const mark = children[at + 1]
        if (head === undefined || mark === undefined || mark.type !== 'markup' || !isMark(mark)) continue
        const next = children[at + 2]
        if (next === undefined || next.position.start.line === mark.position.end.line) continue
        const { start, end } = mark.position
        context.report({
          messageId: 'colon',
          at: mark,
          data: { found: label, mark: mark.value.trim() },
          fix: { range: { start: start.offset, end: end.offset }, text: '', safe: true },
        })
      }
    },
  }),
})
