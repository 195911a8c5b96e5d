import { ownGenre } from '../../../lexicon/index.ts'
import { childOf, type Flow, flowOf, flowRange, linesBelowTitle, type Notice } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Letters and answers go to persons: delegates, members, citizens. */
const letters = /函|答复|回复|信|告知书|通知书|决定书|邀请/
/** Papers that organs send to organs. */
const official = new Set(['请示', '报告', '通知', '紧急通知', '补充通知', '意见', '通报', '批复', '决定'])

const post =
  /(?:省长|市长|县长|区长|州长|镇长|乡长|部长|厅长|局长|处长|科长|主任|书记|主席|秘书长|校长|院长|董事长|总经理|同志|先生|女士|领导)$/
/** Posts in the plural, and organs or groups that end like a post, name nobody. */
const many = /^各|各位|全体|有关|所有|[、和及]|们$|家长|会长|办公室主任$|村主任$|负责人/

function personIn({ text }: Flow): string | undefined {
  const name = text.replace(/[：:]\s*$/, '').replace(/\s/g, '')
  const short = name.length >= 2 && name.length <= 24 && !/[。；，,；;]/.test(name)
  return short && /[：:]\s*$/.test(text) && post.test(name) && !many.test(name) ? name : undefined
}

/** The recipients, or the line below the title that may name them. */
function addressed(notice: Notice): Flow[] {
  const recipients = childOf(notice, 'recipients')
  return recipients === undefined ? linesBelowTitle(notice).slice(0, 2) : [flowOf(recipients.children)]
}

export default defineRule({
  id: 'structure/recipient-person',
  since: '0.1.0',
  severity: 'warning',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第十五条（五）：不得以本机关名义向上级机关负责人报送公文',
    en: '《党政机关公文处理工作条例》 article 15 (5): no paper is sent to the head of a superior organ',
  },
  messages: {
    person: {
      zh: '主送的“{name}”是个人，公文应主送机关，不得主送领导个人',
      en: 'the recipient "{name}" is a person; a paper must be addressed to an organ',
      help: { zh: '改为其所在机关的名称', en: 'name the organ instead' },
    },
  },
  docs: {
    summary: { zh: '公文不得主送领导个人', en: 'A paper must not be addressed to a leader in person' },
    why: {
      zh: '主送个人，就绕过了机关的登记、分办和答复。',
      en: 'Addressed to a person, it goes past the organ’s register, and nobody answers for it.',
    },
    limits: {
      zh: '只看请示、报告、通知、意见等；函、答复、通知书和信件可以主送个人，不报。“各位…”一类泛称不报。',
      en: 'Only 请示, 报告, 通知, 意见 and the like; 函, answers and letters may go to persons. General words such as 各位… are let pass.',
    },
    good: ['临溪区教育局关于校舍维修资金的请示\n\n临溪区人民政府：\n\n妥否，请批示。\n\n临溪区教育局\n\n2020年7月2日'],
    bad: ['临溪区教育局关于校舍维修资金的请示\n\n张某市长：\n\n妥否，请批示。\n\n临溪区教育局\n\n2020年7月2日'],
  },
  create: (context) => ({
    notice(notice) {
      const genre = ownGenre(notice)?.word ?? ''
      if (!official.has(genre) || letters.test(genre)) return
      for (const flow of addressed(notice)) {
        const name = personIn(flow)
        if (name === undefined) continue
        const range = flowRange(flow, 0, flow.text.length)
        context.report({ messageId: 'person', at: context.positionAt(range.start, range.end), data: { name } })
        return
      }
    },
  }),
})
