import { splitOutside } from '../../../lexicon/index.ts'
import { childOf, flowOf, flowRange } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Kinds of organs, by the last words of a name: a 、 joins names of one kind. */
const kinds: readonly RegExp[] = [
  /(?:学校|中学|小学|幼儿园|学院|大学|院校|高校|公办|民办|教学点)$/,
  /(?:人民政府|政府|街道办事处|办事处|管委会|管理委员会|镇|乡|街道)$/,
  /(?:部门|机构|科室|处室|委办局|厅局|股室|各局|各办|各科)$/,
  /(?:公司|企业|银行|集团|分行|支行|商会)$/,
  /(?:法院|检察院)$/,
  /(?:医院|卫生院|服务中心)$/,
  /(?:村|社区|居委会|村委会)$/,
]

function kindOf(name: string): number {
  return kinds.findIndex((kind) => kind.test(name.replace(/（[^（）]*）$/, '')))
}

export default defineRule({
  id: 'structure/recipient-punct',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'P',
    zh: '惯例：同类机关之间用顿号，不同类之间用逗号',
    en: 'a convention: 、 within a class of organs, ， between classes',
  },
  messages: {
    flat: {
      zh: '主送机关“{one}”与“{two}”不同类，之间用了顿号',
      en: 'the recipients "{one}" and "{two}" are of two classes, and a "、" stands between them',
      help: { zh: '同类之间用顿号，不同类之间改用逗号', en: 'keep "、" within a class and put "，" between classes' },
    },
  },
  docs: {
    summary: {
      zh: '主送机关同类之间用顿号，不同类之间用逗号',
      en: 'Recipients: 、 within a class, ， between classes',
    },
    why: {
      zh: '一顿到底，分不清“各镇、街道学校”是镇、街道和学校，还是镇和街道的学校。',
      en: 'With 、 throughout it stays open what belongs to what: 各镇、街道学校 may be three or one.',
    },
    limits: {
      zh: '只在三个以上名称、整行没有逗号和分号、明显属于两类（学校、政府、部门、企业、法院、医院、村居）时提示；修改要看本意，不自动修复。',
      en: 'Only where three or more names stand in a line with neither ， nor ；, and clearly are of two classes. What is meant needs a reader: no fix.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各镇人民政府、各街道办事处，区直各部门：\n\n请做好防汛工作。'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各镇人民政府、各街道办事处、区直各部门：\n\n请做好防汛工作。'],
  },
  needs: ['、'],
  create: (context) => ({
    notice(notice) {
      const recipients = childOf(notice, 'recipients')
      const flow = flowOf(recipients?.children ?? [])
      if (!flow.text.includes('、') || /[，,；;]/.test(flow.text) || notice.data.oneLine) return
      const names = splitOutside(flow.text.replace(/[：:]$/, ''), '、').map((name) => name.trim())
      const known = names.map((name, at) => ({ name, at, kind: kindOf(name) })).filter(({ kind }) => kind >= 0)
      const one = known[0]
      const two = known.find(({ kind }) => kind !== one?.kind)
      // Of two names nobody takes one for a part of the other.
      if (one === undefined || two === undefined || names.length < 3) return
      const range = flowRange(flow, 0, flow.text.length)
      context.report({
        messageId: 'flat',
        at: context.positionAt(range.start, range.end),
        data: { one: one.name, two: two.name },
      })
    },
  }),
})
