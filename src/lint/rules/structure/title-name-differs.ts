import {
  type IssuedName,
  issuedNames,
  issuingVerb,
  looksLikeOrgan,
  nameKey,
  nameRelation,
  ownTitleWords,
  quotedSpans,
  type TitleWords,
} from '../../../lexicon/index.ts'
import type { Range } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** What the title says it issues: 工作要点 of 关于印发工作要点的通知. */
function issuedInTitle({ text, bare, end, genre, rangeOf }: TitleWords): { name: string; range: Range } | undefined {
  const verb = issuingVerb.exec(bare)
  if (verb === null || genre?.statutory !== true) return undefined
  const rest = text.slice(0, end - genre.word.length).replace(/的$/, '')
  const from = verb.index + verb[0].length
  const [quoted, second] = quotedSpans(rest.slice(from))
  // Two quotations are two documents.
  if (second !== undefined) return undefined
  const start = from + (quoted?.from ?? 0)
  const stop = quoted === undefined ? rest.length : from + quoted.to
  return start < stop ? { name: text.slice(start, stop), range: rangeOf(start, stop) } : undefined
}

/** Words that are left out where a title takes up a name: 关于…的意见 is …意见 there, 关于印发办法的通知 is 办法. */
function key(name: string): string {
  return nameKey(name).replace(/^关于(?:印发|转发)|关于|的通知$|的/g, '')
}

/** What stands before the name that the title gives: an organ or its district. */
function isFront(front: string): boolean {
  return looksLikeOrgan(front) || /(?:省|市|县|区|州|盟|旗|镇|乡|街道)$/.test(front)
}

export default defineRule({
  id: 'structure/title-name-differs',
  since: '0.1.0',
  severity: 'info',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第二十条（四）：引文准确；标题与正文指同一文件',
    en: '《党政机关公文处理工作条例》 article 20 (4): exact citation; title and text name one document',
  },
  messages: {
    differs: {
      zh: '标题里的“{title}”与正文的《{body}》不一致',
      en: '"{title}" of the title does not agree with 《{body}》 of the text',
      help: { zh: '核对文件名，改正其中一处', en: 'check the name, then correct one of the two' },
    },
    shorter: {
      zh: '标题里的“{title}”与正文的《{body}》不一致，省去了“{front}”',
      en: '"{title}" of the title does not agree with 《{body}》 of the text: "{front}" is left out',
      help: { zh: '两处最好用同一个名称', en: 'better use one name in both places' },
    },
  },
  docs: {
    summary: {
      zh: '标题里的被印发文件名与正文书名号内一致',
      en: 'The title names the issued document as the text does',
    },
    why: {
      zh: '套用上一年的通知时，常常只改了标题或只改了正文。',
      en: 'Where last year’s notice is copied, often only one of the two places is changed.',
    },
    limits: {
      zh: '只比印发、转发、发布类公文；正文的名称取“现将《…》印发”一类句子里的书名号。省略“关于”“的”和（试行）等括注不算；名称相差太远的不报，标题里有两个书名号的不比。',
      en: 'Papers that issue or pass on another, by the 《》 of sentences such as 现将《…》印发. 关于, 的 and brackets such as （试行） may be left out. Names that differ altogether, and titles with two 《》, are let pass.',
    },
    good: [
      '临溪区教育局关于印发2020年工作要点的通知\n\n各学校：\n\n现将《2020年工作要点》印发给你们，请认真执行。\n\n临溪区教育局\n\n2020年7月2日',
    ],
    bad: [
      '临溪区教育局关于印发2020年工作要点的通知\n\n各学校：\n\n现将《2021年工作要点》印发给你们，请认真执行。\n\n临溪区教育局\n\n2020年7月2日',
    ],
  },
  needs: ['》'],
  create: (context) => ({
    notice(notice) {
      const title = ownTitleWords(notice)
      const issued = title === undefined ? undefined : issuedInTitle(title)
      if (issued === undefined) return
      const names = issuedNames(notice)
      const own = key(issued.name)
      const relations = names.map(({ name }) => nameRelation(own, key(name)))
      if (relations.includes('same') || relations.includes('longer')) return
      const report = (messageId: 'differs' | 'shorter', { name, range }: IssuedName, front: string) => {
        context.report({
          messageId,
          at: context.positionAt(issued.range.start, issued.range.end),
          data: { title: issued.name, body: name, ...(messageId === 'shorter' && { front }) },
          related: {
            at: context.positionAt(range.start, range.end),
            zh: `正文写作《${name}》`,
            en: `the text has 《${name}》`,
          },
        })
      }
      const close = names[relations.indexOf('close')]
      if (close !== undefined) return report('differs', close, '')
      const longer = names[relations.indexOf('shorter')]
      const front = longer === undefined ? '' : key(longer.name).slice(0, -own.length)
      if (longer !== undefined && isFront(front)) report('shorter', longer, front)
    },
  }),
})
