import { defineRule } from 'notice-lint'

export default defineRule({
  id: 'linxi/title-length',
  since: '1.0.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: { strength: 'L', zh: '临溪区政府网栏目版面', en: 'the layout of this site' },
  messages: {
    long: {
      zh: '标题有 {length} 字，本站要求不超过 {longest} 字',
      en: 'the title has {length} characters; this site asks for {longest} at most',
      help: { zh: '缩短标题', en: 'shorten it' },
    },
  },
  options: {
    longest: { type: 'number', default: 40, minimum: 10, zh: '最多几个字', en: 'how many characters at most' },
  },
  docs: {
    summary: { zh: '标题不过长', en: 'Titles are not too long' },
    why: { zh: '过长的标题在栏目里显示不全。', en: 'A longer title is cut off in lists.' },
    limits: { zh: '只数字，不看意思。', en: 'It counts characters and nothing else.' },
    good: ['关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。'],
    bad: [`关于做好${'防汛抗旱'.repeat(12)}工作的通知\n\n各学校：\n\n请做好防汛工作。`],
  },
  create: (context) => ({
    title(node) {
      const { length } = [...node.text]
      const { longest } = context.options
      if (length > longest) context.report({ messageId: 'long', at: node, data: { length, longest } })
    },
  }),
})
