import { childOf, flowRange, ownTitle, passagesOf } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'structure/title-missing',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第九条（七）',
    en: '《党政机关公文处理工作条例》 article 9 (7)',
  },
  messages: {
    missing: {
      zh: '公文应有标题，“{first}”之前没有找到',
      en: 'a notice must have a title; none was found before "{first}"',
      help: {
        zh: '在主送机关之前加标题，由发文机关、事由和文种组成',
        en: 'add a title above the recipients: the organ, the matter and the genre',
      },
    },
    header: {
      zh: '标题只写在页头，“{first}”之前应有标题',
      en: 'the title stands in the header only; it must also stand before "{first}"',
      help: { zh: '在主送机关之前补上标题', en: 'add the title above the recipients' },
    },
  },
  docs: {
    summary: { zh: '公文应有标题', en: 'A notice must have a title' },
    why: {
      zh: '没有标题就不能登记、检索和引用。',
      en: 'Without a title a notice can be neither registered nor found nor cited.',
    },
    limits: {
      zh: '只在有主送机关，又有落款或发文字号，确是公文而没有标题时报；页头已有标题的只提示，失去分行的文本不报。标题写得是否规范归 structure/title-form。',
      en: 'Speaks only where recipients, with a signature or a number, show that it is a notice. A title in the header alone gives an info; texts without line breaks are let pass. The form of a title is for structure/title-form.',
    },
    good: [
      '临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: ['临教〔2020〕32号\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日'],
  },
  create: (context) => ({
    notice(notice) {
      const addressed = childOf(notice, 'recipients')
      const whole =
        addressed !== undefined &&
        (childOf(notice, 'signature') !== undefined || childOf(notice, 'documentNumber') !== undefined)
      const title = ownTitle(notice)
      if (notice.data.oneLine || !whole || title?.node.type === 'title') return
      const first = passagesOf(notice).find(({ node }) => node === addressed)
      if (first === undefined) return
      const { text } = first.flow
      const range = flowRange(first.flow, 0, text.length)
      context.report({
        messageId: title === undefined ? 'missing' : 'header',
        ...(title !== undefined && { severity: 'info' }),
        at: context.positionAt(range.start, range.end),
        data: { first: text.length > 16 ? `${text.slice(0, 16)}…` : text },
      })
    },
  }),
})
