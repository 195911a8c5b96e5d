import { looksLikeOrgan, looksLikeSigner } from '../../../lexicon/index.ts'
import {
  childrenOf,
  extentOf,
  type Field,
  fieldValue,
  flowOf,
  headerFields,
  type Notice,
  type Range,
  type Severity,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** What the label promises: 发文机关 signs, 发布机构 may have posted another’s paper, 责任部门 answers for the page. */
function severityFor(label: string): Severity | undefined {
  if (/责任|公开|起草|发布者|主体/.test(label)) return undefined
  return /发布|信息|单位|部门/.test(label) ? 'warning' : 'error'
}

/** The kind of an organ: 办公室 and 办公厅 are one kind (办), 委 and 委员会 another (会), else its last character. */
function kindOf(name: string): string {
  if (/办(?:公[室厅])?$/.test(name)) return '办'
  return /[委会]$/.test(name) ? '会' : name.slice(-1)
}

/** Without blanks; a second name in brackets, as in `应急管理局（安全生产委员会办公室）`, is a name of its own. */
function namesIn(text: string): string[] {
  return text
    .replace(/[\s\u3000\u200b\ufeff]/g, '')
    .split(/[（()）、]/)
    .filter((name) => name !== '')
}

/** The characters of `short` stand in `long`, in order. */
function abbreviates(short: string, long: string): boolean {
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}

/**
 * Whether two names can be one organ: a district left out, or a short form. `省政府办公厅` is `某某省人民政府办公厅`;
 * `某某市人民政府` is not `某某市人民政府办公室`.
 */
function sameOrgan(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (!abbreviates(short, long)) return false
  // A place stands for its government: 云湖镇 is 云湖镇人民政府.
  return kindOf(short) === kindOf(long) || (/[省市县区镇乡道旗州]$/.test(short) && kindOf(long) !== '办')
}

/** What may part two names in one value. */
const parted = /[，,；;、（()）\s\u3000\u200b\ufeff]/

/** 办公室 and 办公厅 as parts of a greater organ. */
const office = /办公[室厅]$/

interface Organs {
  readonly names: readonly string[]
  readonly place: 'signature' | 'title'
  readonly range: Range
}

/** The organs that sign; persons who sign an order are none. */
function signedBy(notice: Notice): Organs | undefined {
  const signatures = childrenOf(notice, 'signature')
  const names = signatures
    .flatMap(({ issuers }) => issuers)
    .filter((name) => looksLikeOrgan(name) && !looksLikeSigner(name))
  const flow = flowOf(
    (signatures[0]?.children ?? []).filter((child) => child.type === 'text' && child.role === 'issuer'),
  )
  return names.length === 0 || flow.text === ''
    ? undefined
    : { names: names.flatMap(namesIn), place: 'signature', range: extentOf(flow) }
}

/** The organ that the title begins with. */
function titledBy(notice: Notice): Organs | undefined {
  const title = childrenOf(notice, 'title')[0]
  const name = /^[^关转印批《]{3,40}?(?=关于|转发|印发|批转)/.exec(title?.text ?? '')?.[0]
  return title === undefined || name === undefined || !looksLikeOrgan(name)
    ? undefined
    : { names: namesIn(name), place: 'title', range: extentOf(flowOf(title.children)) }
}

function headerNames(field: Field): string[] {
  return field.value
    .split(/[，,；;\s\u3000]+/)
    .flatMap(namesIn)
    .filter(looksLikeOrgan)
}

export default defineRule({
  id: 'metadata/issuer-mismatch',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第九条（四）（七）（十一）：页头、标题、署名指同一机关',
    en: '《党政机关公文处理工作条例》 article 9 (4), (7), (11): header, title and signature name one organ',
  },
  messages: {
    mismatch: {
      zh: '页头的“{label}”{header}与文中的发文机关“{other}”不一致',
      en: 'the header’s "{label}" {header} does not agree with the document’s "{other}"',
      help: { zh: '核对发文机关，改正其中一处', en: 'check who issues the notice, then correct one of the two' },
    },
  },
  docs: {
    summary: { zh: '页头机关与署名（无署名时与标题）是同一机关', en: 'Header and signature (or title) name one organ' },
    why: {
      zh: '页头写政府、署名是政府办公室，读者不知道这份文件由谁负责，按机关检索也会归错。',
      en: 'With the government in the header and its office at the end, nobody knows who answers for the paper, and it is filed under the wrong organ.',
    },
    limits: {
      zh: '省略行政区划或用简称（省政府办公厅、发展改革委）算一致；联合行文有一个机关相同即可；由人签署的令不比署名。“发布机构”可能是转载单位，只给警告；“责任部门”“起草单位”本来可以不同，不比。',
      en: 'Districts left out and short forms agree; of joint issuers one in common is enough; persons who sign orders are not compared. 发布机构 may have posted another’s paper and gives a warning only; 责任部门 and 起草单位 may lawfully differ.',
    },
    good: [
      '发文机关：临溪区教育局\n成文日期：2020-07-02\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '发文机关：临溪区教育局\n成文日期：2020-07-02\n\n关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区卫生健康局\n\n2020年7月2日',
    ],
  },
  create: (context) => ({
    notice(notice) {
      // Nearly always the organ stands in the header as it signs: then there is nothing to take apart.
      const signed = childrenOf(notice, 'signature')[0]?.issuers ?? []
      const fields = headerFields(notice, 'issuer').filter(({ value }) => !signed.includes(value) || parted.test(value))
      if (fields.length === 0) return
      const signers = childrenOf(notice, 'signature').some(({ issuers }) => issuers.some(looksLikeSigner))
      const stated = signers ? undefined : (signedBy(notice) ?? titledBy(notice))
      if (stated === undefined) return
      for (const field of fields) {
        const severity = severityFor(field.label)
        const names = headerNames(field)
        if (severity === undefined || names.length === 0) continue
        const agrees = names.some((name) =>
          stated.names.some((other) =>
            // A title may name several organs in one breath; a ministry posts what its 办公厅 has signed.
            stated.place === 'title'
              ? abbreviates(name, other) || sameOrgan(name, other)
              : sameOrgan(name, other) || (severity === 'warning' && sameOrgan(name, other.replace(office, ''))),
          ),
        )
        if (agrees) continue
        const header = extentOf(fieldValue(field))
        const other = stated.names.join('、')
        context.report({
          messageId: 'mismatch',
          at: context.positionAt(header.start, header.end),
          data: { label: field.label, header: field.value, other },
          severity,
          related: {
            at: context.positionAt(stated.range.start, stated.range.end),
            zh: `${stated.place === 'signature' ? '署名' : '标题的机关'}是“${other}”`,
            en: `the ${stated.place} has "${other}"`,
          },
        })
      }
    },
  }),
})
