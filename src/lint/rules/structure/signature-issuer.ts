import { looksLikeOrgan, looksLikeSigner, type OrganRelation, organRelation } from '../../../lexicon/index.ts'
import {
  childrenOf,
  extentOf,
  fieldValue,
  flowOf,
  flowRange,
  headerFields,
  type Notice,
  type Range,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

interface Named {
  readonly name: string
  readonly range: Range
  readonly in: 'title' | 'head' | 'header'
}

/** The organs that the title begins with, in one breath where there are several. */
function titleOrgan(notice: Notice): Named | undefined {
  const title = childrenOf(notice, 'title').find(({ repeated }) => repeated !== true)
  const flow = flowOf(title?.children ?? [])
  const name = /^[^《“]{3,80}?(?=关于|關於|转发|轉發|印发|印發|批转)/.exec(flow.text)?.[0].trimEnd()
  if (name === undefined || !looksLikeOrgan(name)) return undefined
  return { name, range: flowRange(flow, 0, name.length), in: 'title' }
}

/** The organ that a title without 关于 begins with, where `signed` is it but for one character. */
function fullerOrgan(notice: Notice, signed: string): Named | undefined {
  const title = childrenOf(notice, 'title').find(({ repeated }) => repeated !== true)
  const flow = flowOf(title?.children ?? [])
  const name = flow.text.slice(0, signed.length + 1)
  let at = 0
  while (at < signed.length && signed[at] === name[at]) at++
  if (
    signed.length < 4 ||
    at < 2 ||
    at === signed.length ||
    name.slice(at + 1) !== signed.slice(at) ||
    !looksLikeOrgan(name)
  )
    return undefined
  return { name, range: flowRange(flow, 0, name.length), in: 'title' }
}

/** Where else an organ is named, and not as it signs: its mark above the number, the header. */
function otherOrgans(notice: Notice, signed: string): Named[] {
  const others: Named[] = []
  for (const node of childrenOf(notice, 'issuer')) {
    const name = node.name.replace(/文件$/, '')
    if (name !== signed) others.push({ name, range: extentOf(flowOf(node.children)), in: 'head' })
  }
  for (const field of headerFields(notice, 'issuer')) {
    if (field.value !== signed) others.push({ name: field.value, range: extentOf(fieldValue(field)), in: 'header' })
  }
  return others.filter(({ name }) => looksLikeOrgan(name) && !/[\s\u3000、，,；;]/.test(name))
}

const places = {
  title: { zh: '标题', en: 'the title' },
  head: { zh: '发文机关标志', en: 'the organ’s mark' },
  header: { zh: '页头', en: 'the header' },
} as const

export default defineRule({
  id: 'structure/signature-issuer',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第九条（七）（十一）：标题与署名是同一发文机关',
    en: '《党政机关公文处理工作条例》 article 9 (7), (11): title and signature name one organ',
  },
  messages: {
    close: {
      zh: '署名“{signature}”与前文的“{organ}”不一致，疑有错漏字',
      en: 'the signature "{signature}" does not agree with "{organ}" above; a character looks wrong or lost',
      help: { zh: '核对机关名称，改正其中一处', en: 'check the organ’s name, then correct one of the two' },
    },
    kind: {
      zh: '署名“{signature}”与前文的“{organ}”不一致，是两个机关',
      en: 'the signature "{signature}" does not agree with "{organ}" above: they are two organs',
      help: { zh: '核对由谁发文，改正其中一处', en: 'check who issues the notice, then correct one of the two' },
    },
  },
  docs: {
    summary: {
      zh: '署名与标题的发文机关一致，不错字不漏字',
      en: 'The signature is the organ of the title, to the letter',
    },
    why: {
      zh: '机关名称漏一个字，就成了另一个机关，或者没有这个机关。',
      en: 'With a character lost the name is another organ’s, or nobody’s.',
    },
    limits: {
      zh: '省略上级行政区划、规范化简称（发展改革委、省政府办公厅）不报；联合行文有一个机关相同即可；负责人签署的不比。名称全然不同的不报，页头与署名的出入归 metadata/issuer-mismatch。',
      en: 'Districts left out and short forms (发展改革委, 省政府办公厅) agree; of joint issuers one in common is enough; persons are not compared. Names that differ altogether are let pass; the header is for metadata/issuer-mismatch.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日'],
    bad: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪教育局\n\n2020年7月2日'],
  },
  create: (context) => ({
    notice(notice) {
      const signature = childrenOf(notice, 'signature').find(({ issuers }) => issuers.length > 0)
      const names = signature?.issuers ?? []
      const signed = names[0]
      if (signature === undefined || signed === undefined || names.some((name) => looksLikeSigner(name))) return
      const report = (messageId: 'close' | 'kind', { name, range, in: where }: Named) => {
        const place = extentOf(
          flowOf(signature.children.filter((leaf) => leaf.type === 'text' && leaf.role === 'issuer')),
        )
        context.report({
          messageId,
          at: context.positionAt(place.start, place.end),
          data: { signature: names.join('、'), organ: name },
          ...(messageId === 'kind' && { severity: 'warning' }),
          related: {
            at: context.positionAt(range.start, range.end),
            zh: `${places[where].zh}写作“${name}”`,
            en: `${places[where].en} has "${name}"`,
          },
        })
      }
      const isKnown = (organ: string): boolean => context.terms.has(organ, 'organs')
      // Two organs that the user knows by name are two, however alike.
      const relations = (organ: string): OrganRelation[] =>
        names.map((name) => (isKnown(name) && isKnown(organ) ? 'other' : organRelation(name, organ)))
      const title = titleOrgan(notice) ?? fullerOrgan(notice, signed)
      if (title !== undefined) {
        const found = relations(title.name)
        const differs = !found.includes('same') && names.length === 1
        if (differs && found.includes('close')) return report('close', title)
        if (differs && found.includes('longer')) return report('kind', title)
      }
      // What the header says otherwise is for metadata/issuer-mismatch, which takes a lost character for a short form.
      const near = otherOrgans(notice, signed).find(({ name }) => relations(name)[0] === 'close')
      const ours = near?.in === 'head' || (title === undefined && near?.name.length !== signed.length)
      if (near !== undefined && ours) report('close', near)
    },
  }),
})
