import { cutShort, findDates, isInArticles, looksLikeOrgan, ownGenre, withoutEnd } from '../../../lexicon/index.ts'
import {
  childOf,
  childrenOf,
  extentOf,
  flowOf,
  flowRange,
  headerFields,
  type Notice,
  type Passage,
  passagesOf,
  textOf,
} from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** The passages of the notice's own text. */
function ownText(notice: Notice): Passage[] {
  return passagesOf(notice).filter(
    ({ node: { type }, attachment }) =>
      attachment === undefined && (type === 'paragraph' || type === 'item' || type === 'section'),
  )
}

/** A whole date at the end of the text, alone in its line or behind the last sentence. */
function endsInDate(text: string): boolean {
  const last = findDates(text).pop()
  return last?.day !== undefined && last.year !== undefined && /^[日号]?[。）)\s]*$/.test(text.slice(last.end))
}

/** A signature that a conversion has left in the text, or that other signs have disguised. */
function isHidden(own: readonly Passage[]): boolean {
  const last = own[own.length - 1]?.flow.text ?? ''
  return endsInDate(last) || own.some(({ flow: { text } }) => text.length < 24 && endsInDate(text))
}

/** The page stops within the text: what followed is lost, and not only the signature. */
function isBrokenOff(notice: Notice, last: Passage): boolean {
  return /[，,、：:；;]$/.test(last.flow.text) || cutShort(notice) === last
}

/** Since the standard of 2012 the name stands in print; before, the seal upon the date said it, which a page has lost. */
const namesSince = '2012-07-01'

/** The header or a line under the title says who wrote the notice or when, or the page around it shows a copy. */
function isStatedElsewhere(notice: Notice): boolean {
  if (headerFields(notice, 'issuer').length > 0 || headerFields(notice, 'dateWritten').length > 0) return true
  if (childOf(notice, 'furniture') !== undefined) return true
  return notice.children.some(
    (child) => /^(?:metadata|annotation|imprint)$/.test(child.type) && findDates(textOf(child)).some(({ day }) => day),
  )
}

export default defineRule({
  id: 'structure/signature-missing',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'R',
    zh: '《党政机关公文处理工作条例》第九条（十一）（十二）；GB/T 9704—2012 7.3.5',
    en: '《党政机关公文处理工作条例》 article 9 (11), (12); GB/T 9704-2012 7.3.5',
  },
  messages: {
    missing: {
      zh: '“{genre}”应有发文机关署名和成文日期，“{last}”之后没有找到',
      en: 'a {genre} must be signed and dated; neither was found behind "{last}"',
      help: {
        zh: '在正文之后写发文机关署名，下一行写成文日期',
        en: 'add the organ below the text, and the date below it',
      },
    },
    issuer: {
      zh: '成文日期“{date}”之上应有发文机关署名',
      en: 'the organ must sign above the date "{date}"',
      help: { zh: '在成文日期上一行写发文机关署名', en: 'add the organ in the line above the date' },
    },
    date: {
      zh: '署名“{issuer}”之下应有成文日期',
      en: 'a date must stand below the signature "{issuer}"',
      help: {
        zh: '在署名下一行写成文日期，如“2020年7月2日”',
        en: 'add the date in the line below, such as 2020年7月2日',
      },
    },
  },
  docs: {
    summary: {
      zh: '正文之后应有发文机关署名和成文日期',
      en: 'The organ’s signature and the date must follow the text',
    },
    why: {
      zh: '署名说明谁负责，成文日期决定何时生效。',
      en: 'The signature says who answers for the notice, the date from when it counts.',
    },
    limits: {
      zh: '只看有主送机关的文种（通知、批复、函、请示等）；令由负责人签署，公报、纪要、法规规章不看。页头已有发文机关或成文日期的，或者带着网页残留的，多是网页略去了落款，只给警告；意见、报告、通报只提示。2012年7月新标准施行以前，单一机关的落款只盖印章、不印署名，那时的文件只有日期不报。文字中途断掉的（见 webpage/truncated）和逐条写成的不报。',
      en: 'Looks only at genres that have recipients; orders are signed by persons, and bulletins, minutes and rules not at all. Where the header states organ or date, or furniture of the page surrounds the text, the page has probably left the signature out: a warning. 意见, 报告 and 通报 give an info. Before the standard of July 2012 an organ put its seal upon the date and no name in print, so older papers may have a date alone. Texts that break off (see webpage/truncated) and texts in articles are let pass.',
    },
    good: ['临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n\n2020年7月2日'],
    bad: [
      '临教〔2020〕32号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。',
      '临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n2020年7月2日',
    ],
  },
  create: (context) => ({
    notice(notice) {
      const genre = ownGenre(notice)
      const { confidence, oneLine } = notice.data
      if (oneLine || confidence < 0.5) return
      const addressed = genre?.signed === true && genre.addressed
      const signatures = childrenOf(notice, 'signature')
      const first = signatures[0]
      if (first === undefined) {
        const own = ownText(notice)
        const last = own[own.length - 1]
        if (!addressed || last === undefined || isHidden(own) || isBrokenOff(notice, last) || isInArticles(notice))
          return
        const optional = /^(?:意见|报告|通报)$/.test(genre.word)
        const { text } = last.flow
        const { start, end } = flowRange(last.flow, text.length - 1, text.length)
        context.report({
          messageId: 'missing',
          at: context.positionAt(start, end),
          data: { genre: genre.word, last: text.slice(-12) },
          ...(optional ? { severity: 'info' } : isStatedElsewhere(notice) && { severity: 'warning' }),
        })
        return
      }
      if (!addressed && childOf(notice, 'recipients') === undefined) return
      const issuers = signatures.flatMap((signature) => signature.issuers)
      const dated = signatures.some(({ children }) =>
        children.some((leaf) => leaf.type === 'text' && leaf.role === 'date'),
      )
      if (issuers.length > 0 && dated) return
      const { start, end } = extentOf(flowOf(first.children))
      const last = ownText(notice).pop()
      const sealed = signatures.some(({ date }) => date !== undefined && date < namesSince)
      if (issuers.length === 0 && !sealed && !looksLikeOrgan(withoutEnd(last?.flow.text ?? '', /[^\u4e00-\u9fa5]/))) {
        context.report({
          messageId: 'issuer',
          at: context.positionAt(start, end),
          data: { date: flowOf(first.children).text },
          severity: 'warning',
        })
      }
      if (!dated) {
        context.report({
          messageId: 'date',
          at: context.positionAt(start, end),
          data: { issuer: issuers.join('、') },
          ...(isStatedElsewhere(notice) && { severity: 'warning' }),
        })
      }
    },
  }),
})
