import { flowRange, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** 》（试行）, not 》（已废止）, 》（2020年修订） and 》（以下简称《办法》）. */
const outside =
  /》(?<bracket>[（(](?:试行|暂行|试用|(?:修订|修正)?草案|讨论稿|(?:公开)?征求意见稿|送审稿|修订稿|报批稿|审议稿|试行稿|第[一二三四五六七八九十]版)[）)])/g

export default defineRule({
  id: 'punctuation/title-suffix-parens',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: 'GB/T 15834—2011 附录 A.13.4：括注是名称的一部分的，应放在书名号之内',
    en: 'GB/T 15834-2011 A.13.4: a bracket that is part of a title must stand within the title marks',
  },
  messages: {
    outside: {
      zh: '“{bracket}”若是“{title}”名称的一部分，应放在书名号之内',
      en: '"{bracket}" must stand within the title marks where it is part of the name "{title}"',
      help: {
        zh: '核对原件的标题，是名称的写作“{expected}”',
        en: 'look at the document\'s own title; if it is, write "{expected}"',
      },
    },
  },
  docs: {
    summary: { zh: '名称里的“（试行）”放在书名号之内', en: 'A bracket such as （试行） stands within the title marks' },
    why: {
      zh: '“（试行）”一般是文件名称的一部分，放在外面就不是原来的名称了。',
      en: '（试行） is mostly part of the name, and outside the marks the name is another one.',
    },
    limits: {
      zh: '只看“试行、草案、征求意见稿”一类；“（已废止）”“（2020年修订）”是说明，在外面是对的。是不是名称的一部分要看原件，所以只提示。',
      en: 'Looks at words such as 试行, 草案, 征求意见稿 only; remarks such as （已废止） are right outside. Whether it is part of the name must be seen from the document itself, so this is a remark.',
    },
    good: [
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请按照《防汛预案（试行）》《值守规定》（已修订）做好准备。',
    ],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请按照《防汛预案》（试行）做好准备。'],
  },
  needs: ['》', '（('],
  create: (context) => ({
    notice(notice) {
      for (const { flow } of passagesWith(notice, outside)) {
        for (const { index, groups } of flow.text.matchAll(outside)) {
          const bracket = groups?.['bracket'] ?? ''
          const open = flow.text.lastIndexOf('《', index)
          const title = open < 0 || index - open > 80 ? '》' : flow.text.slice(open, index + 1)
          const range = flowRange(flow, index + 1, index + 1 + bracket.length)
          context.report({
            messageId: 'outside',
            at: context.positionAt(range.start, range.end),
            data: { bracket, title, expected: `${title.slice(0, -1)}${bracket}》` },
          })
        }
      }
    },
  }),
})
