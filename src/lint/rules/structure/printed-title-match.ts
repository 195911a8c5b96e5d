import {
  type IssuedName,
  issuedNames,
  looksLikeOrgan,
  nameKey,
  nameRelation,
  type TitleWords,
  titleWords,
} from '../../../lexicon/index.ts'
import { childOf, childrenOf, type Notice, type Title } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** The titles of the documents that follow the signature; what an attachment note announces is for attachment/mismatch. */
function printedTitles(notice: Notice): Title[] {
  const noted = childOf(notice, 'attachmentNote') !== undefined
  return childrenOf(notice, 'attachment')
    .filter(({ label }) => label === undefined || (!noted && label === '附件'))
    .flatMap((attachment) => childrenOf(attachment, 'title').slice(0, 1))
}

/** 现将《关于印发办法的通知》重新发布: the document is the 办法. */
function issuedKey({ name }: IssuedName): string {
  const verb = name.endsWith('的通知') ? /关于(?:印发|转发)/.exec(name) : null
  return nameKey(verb === null ? name : name.slice(verb.index + verb[0].length, -3))
}

/** An organ or a district, which the front of a name may lack. */
function isFront(front: string): boolean {
  return looksLikeOrgan(front) || /(?:省|市|县|区|州|盟|旗|镇|乡|街道)$/.test(front)
}

export default defineRule({
  id: 'structure/printed-title-match',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: false,
  basis: {
    strength: 'X',
    zh: '被印发文件的标题与正文书名号内的名称是同一名称（参照 GB/T 9704—2012 7.3.7 附件标题与附件说明一致）',
    en: 'the issued document’s title and the name in the notice are one (compare GB/T 9704-2012 7.3.7 on attachments)',
  },
  messages: {
    differs: {
      zh: '被印发文件的标题“{printed}”与正文的《{name}》不一致',
      en: 'the title "{printed}" of the issued document does not agree with 《{name}》 of the notice',
      help: { zh: '核对文件名，改正其中一处', en: 'check the name, then correct one of the two' },
    },
    front: {
      zh: '被印发文件的标题“{printed}”与正文的《{name}》不一致，只差开头的“{front}”',
      en: 'the title "{printed}" of the issued document does not agree with 《{name}》 of the notice: only one has "{front}"',
      help: { zh: '两处用同一个名称', en: 'use one name in both places' },
    },
  },
  docs: {
    summary: {
      zh: '被印发文件自己的标题与正文书名号内的名称相同',
      en: 'The issued document’s own title is the name that the notice gives it',
    },
    why: {
      zh: '读者按通知里的名称去找、去引用被印发的文件，差一个字就是另一份文件。',
      en: 'Readers look for and cite the document by the name in the notice; with a character changed it is another one.',
    },
    limits: {
      zh: '正文的名称取“现将《…》印发”一类句子里的书名号。标点、空格和（试行）等括注不算差别；名称相差太远的不报；标题比《》里多出行政区划或机关的，只作提示。附件说明列出的附件归 attachment/mismatch。',
      en: 'The name is taken from sentences such as 现将《…》印发. Marks, blanks and brackets such as （试行） make no difference; names that differ altogether are let pass; a title that has a district or organ in front is an info. Attachments that a note announces are for attachment/mismatch.',
    },
    good: [
      '临溪区教育局关于印发工作要点的通知\n\n各学校：\n\n现将《临溪区2020年教育工作要点》印发给你们，请认真执行。\n\n临溪区教育局\n\n2020年7月2日\n\n临溪区2020年教育工作要点\n\n一、加强学习\n\n认真学习。\n\n二、抓好落实\n\n认真落实。',
    ],
    bad: [
      '临溪区教育局关于印发工作要点的通知\n\n各学校：\n\n现将《临溪区2020年教育工作要点》印发给你们，请认真执行。\n\n临溪区教育局\n\n2020年7月2日\n\n临溪区2021年教育工作要点\n\n一、加强学习\n\n认真学习。\n\n二、抓好落实\n\n认真落实。',
    ],
  },
  needs: ['》'],
  create: (context) => ({
    notice(notice) {
      const titles = printedTitles(notice)
      const names = titles.length === 0 ? [] : issuedNames(notice)
      if (names.length === 0) return
      const keys = names.map(issuedKey)
      const printed = titles.map(titleWords).filter(({ text }) => text !== '')
      const taken = new Set(printed.map(({ text }) => nameKey(text)))
      const report = (title: TitleWords, { name, range }: IssuedName, front: string | undefined, lacks: boolean) => {
        const place = title.rangeOf(0, title.text.length)
        context.report({
          messageId: front === undefined ? 'differs' : 'front',
          at: context.positionAt(place.start, place.end),
          data: { printed: title.text, name, ...(front !== undefined && { front }) },
          ...(front !== undefined && !lacks && { severity: 'info' }),
          related: {
            at: context.positionAt(range.start, range.end),
            zh: `正文写作《${name}》`,
            en: `the notice has 《${name}》`,
          },
        })
      }
      for (const title of printed) {
        const own = nameKey(title.text)
        if (keys.includes(own)) continue
        // A name that another document bears cannot be meant for this one.
        const relations = keys.map((each) => (taken.has(each) ? 'other' : nameRelation(own, each)))
        const close = names[relations.indexOf('close')]
        const at = relations.findIndex((relation) => relation === 'shorter' || relation === 'longer')
        const other = names[at]
        if (close !== undefined) report(title, close, undefined, false)
        else if (other !== undefined) {
          const lacks = relations[at] === 'shorter'
          const [long, short] = lacks ? [keys[at] ?? '', own] : [own, keys[at] ?? '']
          const front = long.slice(0, -short.length)
          const { start } = title.rangeOf(0, 1)
          // The front may stand in the line above, where the title is broken.
          const above = nameKey(context.source.text.slice(Math.max(0, start - 60), start))
          if (isFront(front) && !(lacks && above.endsWith(front))) report(title, other, front, lacks)
        }
      }
    },
  }),
})
