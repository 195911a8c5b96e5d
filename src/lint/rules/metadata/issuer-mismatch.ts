import { abbreviates, looksLikeOrgan, looksLikeSigner, sameHouse, sameOrgan } from '../../../lexicon/index.ts'
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

/** Without blanks; a second name in brackets, as in `应急管理局（安全生产委员会办公室）`, is a name of its own. */
function namesIn(text: string): string[] {
  return text
    .replace(/[\s\u3000\u200b\ufeff]/g, '')
    .split(/[（()）、]/)
    .filter((name) => name !== '')
}

/** What may part two names in one value. */
const parted = /[，,；;、（()）\s\u3000\u200b\ufeff]/

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
      zh: '省略行政区划或用简称（省政府办公厅、发展改革委）算一致；联合行文有一个机关相同即可；由人签署的令不比署名。“发布机构”可能是转载单位，只给警告，机关与它自己的办公室算一致；“责任部门”“起草单位”本来可以不同，不比。',
      en: 'Districts left out and short forms agree; of joint issuers one in common is enough; persons who sign orders are not compared. 发布机构 may have posted another’s paper and gives a warning only, and an organ agrees with its own office; 责任部门 and 起草单位 may lawfully differ.',
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
            // A title may name several organs in one breath; a ministry posts what its 办公厅 has signed, and the 办公厅 what
            // the ministry has.
            stated.place === 'title'
              ? abbreviates(name, other) || sameOrgan(name, other) || (severity === 'warning' && sameHouse(name, other))
              : sameOrgan(name, other) || (severity === 'warning' && sameHouse(name, other)),
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
