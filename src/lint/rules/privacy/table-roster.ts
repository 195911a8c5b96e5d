import { type RosterCell, type RosterRow, rostersOf } from '../../../lexicon/index.ts'
import { flowRange, ownTitle } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** A column that must not stand beside names, and what a cell holds that gives somebody away. */
interface Column {
  readonly head: RegExp
  readonly told: RegExp
  readonly grave: boolean
}

const columns: readonly Column[] = [
  {
    head: /身份证(?!明|件类|类)|公民身份|身份号|证件号/,
    told: /^[0-9０-９]{12}[0-9０-９*＊xXＸ]{2,6}$/,
    grave: true,
  },
  { head: /住址|家庭地址|居住地址|户籍地址|家庭详细地址/, told: /[0-9０-９]\s*(?:号|室|栋|幢|单元)/, grave: true },
  { head: /银行卡|卡号|银行账号|银行帐号|^[账帐]号$|存折/, told: /^[0-9０-９ ]{12,23}$/, grave: true },
  {
    head: /病种|病情|病名|疾病|诊断|患病|健康状况/,
    told: /病|癌|瘤|症|炎|瘫|衰竭|梗|障碍|畸形|损伤|骨折|感染|移植|透析/,
    grave: true,
  },
  {
    head: /残疾(?:证|类|等|程度|情况|状况)|残疾人证/,
    told: /[一二三四1-4]级|肢体|智力|视力|听力|言语|精神|多重|[0-9]{12}/,
    grave: false,
  },
]

/** A full name; 张某 and 张* are none. */
const fullName = /^[\u4e00-\u9fa5·]{2,8}$/
const hiddenName = /[某*＊×xX○]/
/** Lists of grants are made public by law, with the kind of the disability and the place. */
const disclosed = /公示|公告|公布/

/** The columns of `roster` that give persons away. */
function toldColumns([head, ...rows]: readonly RosterRow[], grants: boolean): { cell: RosterCell; grave: boolean }[] {
  if (head === undefined || rows.length === 0) return []
  const name = head.findIndex(({ text }) => /姓名|户主/.test(text))
  // In lines, a cell left empty moves the others.
  const whole = rows.filter((row) => row.length === head.length)
  const named = whole.filter((row) => fullName.test(row[name]?.text ?? '') && !hiddenName.test(row[name]?.text ?? ''))
  return head.flatMap((cell, at) => {
    const column = at === name ? undefined : columns.find((each) => each.head.test(cell.text) && cell.text.length <= 14)
    if (column === undefined || (!column.grave && grants)) return []
    return named.some((row) => column.told.test(row[at]?.text ?? '')) ? [{ cell, grave: column.grave }] : []
  })
}

export default defineRule({
  id: 'privacy/table-roster',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《政府信息公开条例》第十五条：涉及个人隐私的信息不得公开',
    en: 'the regulation on the disclosure of government information, article 15: what is private is not disclosed',
  },
  messages: {
    column: {
      zh: '名单里姓名不得与“{found}”并列公开',
      en: 'a published list must not show "{found}" beside the names',
      help: {
        zh: '删去“{found}”一列，或者遮去其中的关键部分',
        en: 'delete the column "{found}", or hide what matters in it',
      },
    },
  },
  docs: {
    summary: {
      zh: '名单不得并列姓名与身份证号、住址、病情',
      en: 'Lists must not show names beside numbers, addresses or illness',
    },
    why: {
      zh: '补助、录取名单作附件公开时，常把内部用的整张表带了出去。',
      en: 'When a list of grants or admissions is published, the working table often goes out as it was.',
    },
    limits: {
      zh: '看表格和按列对齐的行：有姓名一列，又有身份证号、住址、银行卡号、病情、残疾情况一列，而且至少有一行两者都填了、没有遮。空白的登记表、已经遮去的号码、只到村镇的住址不报；残疾情况只作警告，公示类文件里不报。手机号归 privacy/mobile。',
      en: 'Looks at tables and at lines laid out in columns: names beside resident numbers, addresses, bank cards, illness or disability, where at least one row has both, not hidden. Empty forms, hidden numbers, and addresses that end at the village are let be; disability is a warning, and none where the paper is a public notification of grants. Telephone numbers belong to privacy/mobile.',
    },
    good: [
      '临溪区教育局关于公布名单的通知\n\n各学校：\n\n请核对。\n\n附件1\n\n名单\n\n| 姓名 | 住址 | 身份证号 |\n| --- | --- | --- |\n| 张三 | 临溪镇 | 990101********7479 |',
    ],
    bad: [
      '临溪区教育局关于公布名单的通知\n\n各学校：\n\n请核对。\n\n附件1\n\n名单\n\n| 姓名 | 身份证号 |\n| --- | --- |\n| 张三 | 990101199003077479 |',
    ],
  },
  needs: ['姓户', '证址卡账帐存病疾诊健'],
  create: (context) => ({
    notice(notice) {
      const grants = disclosed.test(ownTitle(notice)?.text ?? '')
      for (const roster of rostersOf(notice)) {
        for (const { cell, grave } of toldColumns(roster, grants)) {
          const range = flowRange(cell.flow, cell.start, cell.end)
          context.report({
            messageId: 'column',
            at: context.positionAt(range.start, range.end),
            data: { found: cell.text },
            ...(!grave && { severity: 'warning' }),
          })
        }
      }
    },
  }),
})
