import { flowRange, type Passage, passagesWith } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

const hanzi = '\u4e00-\u9fa5'
/** 帮.扶 and 完成.同时; not 1.深入, a.b, 卡尔·马克思. */
const dots = new RegExp(`\\.(?<=[${hanzi}]\\.)(?=[${hanzi}])`, 'g')
/** A stop before a word that no sentence begins with: 工作。的 is one, 目的。的确 and 完成。了解 are none. */
const stops = new RegExp(
  `。(?<=[${hanzi}]。)(?=的(?!确|士|话|卡|哥)|了(?!解|结|却|然|不起|不得|如指掌|望|无|断)|们)`,
  'g',
)
/** A bullet for the dot within a name: 马克•吐温. */
const bullets = new RegExp(`•(?<=[${hanzi}]•)(?=[${hanzi}])`, 'g')
/** What most texts do not hold. Like the forms it begins with the mark, since 汉字 are everywhere. */
const hint = new RegExp(`[.•](?<=[${hanzi}][.•])[${hanzi}]|。(?<=[${hanzi}]。)[的了们]`)
const everyHint = new RegExp(hint, 'g')
/** Words that sentences begin with: behind them the point stands for a 。. */
const starts =
  /^(?:同时|此外|另外|其中|因此|但是|然而|各|要|请|并|对|为|在|凡|如|按|由|本|该|此|今后|今年|目前|一是|二是|三是|首先|其次|最后|进一步|积极|加强|严格|认真|切实|坚持|推进|完善|建立|落实)/

export default defineRule({
  id: 'punctuation/stray-dot',
  since: '0.1.0',
  severity: 'error',
  fix: 'unsafe',
  verified: true,
  basis: {
    strength: 'T',
    zh: '错录：汉字之间的半角点不是中文标点（GB/T 15834—2011 第 4 章无此标点）',
    en: 'a slip: an ASCII point between characters is no Chinese mark (GB/T 15834-2011 chapter 4 has none)',
  },
  messages: {
    dot: {
      zh: '“{context}”中夹有半角点“.”，疑为误录',
      en: '"{context}" contains an ASCII point, which looks like a slip',
      help: {
        zh: '词中的删去，句末的改为“。”，人名中的改为“·”',
        en: 'delete it within a word; make it 。 after a sentence, · in a name',
      },
    },
    stop: {
      zh: '“{context}”中夹有句号，疑为误录',
      en: '"{context}" contains a stop within the sentence, which looks like a slip',
      help: { zh: '删去句号，或者补上漏掉的文字', en: 'delete the stop, or add what was lost' },
    },
    bullet: {
      zh: '“{context}”中的项目符“•”疑为间隔号“·”之误',
      en: 'the bullet in "{context}" looks like a slip for the middle dot "·"',
      help: { zh: '改为“·”', en: 'change it to "·"' },
    },
  },
  docs: {
    summary: { zh: '汉字之间不夹半角点，词中不夹句号', en: 'No ASCII point between characters, no stop within a word' },
    why: {
      zh: '“支教帮.扶”一类的错录，读的时候容易滑过去，登出来就是差错。',
      en: 'A slip such as 支教帮.扶 is easily read over, and is a blunder once published.',
    },
    limits: {
      zh: '段首序号“一.”归 numbering/mark。点该删还是该改成句号，程序只能猜：后面像句子开头的改为“。”，其余删去，所以不自动修复。词中的句号只在后面是“的、了、们”这种不能开头的字时才报。项目符“•”充作间隔号的只给警告；一行里有三个以上的是列举，不报。',
      en: 'A marker such as 一. is for numbering/mark. Whether to delete the point or to make it 。 is a guess by what follows, so the fix is unsafe. A stop within a word is told only before 的, 了 or 们, with which no sentence begins. A bullet for the middle dot of a name is a warning; three or more in a passage set off a list.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n1.加强值守，见www.example.cn，3.5米以上报告。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好对口帮.扶工作。'],
  },
  create: (context) => {
    if (!hint.test(context.source.text)) return {}
    const check = ({ flow, markerEnd }: Passage, messageId: 'dot' | 'stop', form: RegExp) => {
      const { text } = flow
      for (const { index: start } of text.matchAll(form)) {
        if (start < markerEnd) continue
        const sentence = messageId === 'dot' && starts.test(text.slice(start + 1))
        const range = flowRange(flow, start, start + 1)
        context.report({
          messageId,
          at: context.positionAt(range.start, range.end),
          data: { context: text.slice(Math.max(0, start - 4), start + 5) },
          fix: { range, text: sentence ? '。' : '', safe: false },
        })
      }
    }
    const checkBullets = ({ flow, markerEnd }: Passage) => {
      const found = [...flow.text.matchAll(bullets)].filter(({ index }) => index >= markerEnd)
      for (const { index } of found.length > 2 ? [] : found) {
        const range = flowRange(flow, index, index + 1)
        context.report({
          messageId: 'bullet',
          at: context.positionAt(range.start, range.end),
          data: { context: flow.text.slice(Math.max(0, index - 4), index + 5) },
          severity: 'warning',
          fix: { range, text: '·', safe: false },
        })
      }
    }
    return {
      notice(notice) {
        for (const passage of passagesWith(notice, everyHint)) {
          check(passage, 'dot', dots)
          check(passage, 'stop', stops)
          checkBullets(passage)
        }
      },
    }
  },
})
