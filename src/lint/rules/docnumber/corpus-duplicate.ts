import { findDocumentNumbers, identityOf, shareOrgan, titleRelation } from '../../../lexicon/index.ts'
import { childrenOf, extentOf, fieldValue, flowOf, headerFields, type Notice } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** `公告〔2020〕3号` counts the announcements of any organ. */
const genreAlone = /^(?:公告|通告|公报|通知|令|函|公示)$/

/** The notice's own number, in the document or else in the header, with the place that states it. */
function ownNumber(notice: Notice) {
  const stated = [
    ...childrenOf(notice, 'documentNumber').map((node) => flowOf(node.children)),
    ...headerFields(notice, 'documentNumber').map(fieldValue),
  ]
  for (const flow of stated) {
    const [form, ...more] = findDocumentNumbers(flow.text)
    if (form === undefined || more.length > 0 || genreAlone.test(form.organCode)) continue
    return { flow, key: `${form.organCode} ${form.year} ${form.serial}`, raw: form.raw }
  }
  return undefined
}

export default defineRule({
  id: 'docnumber/corpus-duplicate',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '《党政机关公文处理工作条例》第九条（五）：字号由机关代字、年份、序号组成；序号在一年内不重',
    en: '《党政机关公文处理工作条例》 article 9 (5): code, year and serial make the number; within a year serials do not recur',
  },
  messages: {
    duplicate: {
      zh: '发文字号“{number}”与 {path} 的相同，标题却是两份文件的',
      en: 'the document number "{number}" is that of {path} too, and the titles are those of two documents',
      help: { zh: '核对两份文件的字号，改正其中一处', en: 'check the numbers of both documents, then correct one' },
    },
    version: {
      zh: '与 {path} 的发文字号“{number}”和标题都相同，正文不一致，疑为同一文件的两个版本',
      en: 'number "{number}" and title are those of {path} too and the words are not: it looks like another version',
      help: { zh: '核对以哪一份为准', en: 'check which of the two counts' },
    },
    copy: {
      zh: '与 {path} 是同一份文件“{number}”，文字全都相同',
      en: 'this is the document "{number}" of {path} again, word for word',
      help: { zh: '不需要两份时，删去其中一份', en: 'where one is enough, remove the other' },
    },
  },
  docs: {
    summary: {
      zh: '一批文件里，一个发文字号只属于一份文件',
      en: 'In a set of notices a number belongs to one document',
    },
    why: {
      zh: '文件按字号引用、查找、归档，两份文件同号，引用的人就不知道指哪一份。',
      en: 'Documents are cited, found and filed by their numbers; of two with one number nobody knows which is meant.',
    },
    limits: {
      zh: '一次检查多个文件时才比，消息在后一份上。文字相同的是副本，只提示；标题相同而文字不同的是两个版本，算警告；一个标题含着另一个的（解读、附件单列）不报。代字相同而机关不同的（各地的“临政发”）不报，看不出机关的算警告。没有机关代字的“第5号”不比。',
      en: 'Compares the files of one run; the later of two gets the message. The same words are a copy, told as an info; one title with other words is a version, a warning. Titles of which one holds the other (an explanation, a single attachment) are passed over, and so are organs that share a code; with no organ named it is a warning. 第5号 without a code is not compared.',
    },
    good: [
      [
        '临教〔2020〕132号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n2020年7月2日',
        '临教〔2020〕133号\n\n临溪区教育局关于做好消防工作的通知\n\n各学校：\n\n请做好消防工作。\n\n临溪区教育局\n2020年7月3日',
      ],
    ],
    bad: [
      [
        '临教〔2020〕132号\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。\n\n临溪区教育局\n2020年7月2日',
        '临教〔2020〕132号\n\n临溪区教育局关于做好消防工作的通知\n\n各学校：\n\n请做好消防工作。\n\n临溪区教育局\n2020年7月3日',
      ],
    ],
  },
  create: () => ({}),
  across: {
    collect({ notice, positionAt }) {
      const number = ownNumber(notice)
      if (number === undefined) return []
      const { start, end } = extentOf(number.flow)
      return [{ key: number.key, at: positionAt(start, end), data: { number: number.raw, ...identityOf(notice) } }]
    },
    conclude({ at, data }, earlier, report) {
      const { number = '', title = '', organs = '', words = '' } = data
      const tell = (messageId: 'duplicate' | 'version' | 'copy', other: (typeof earlier)[number]): void => {
        const theirs = other.data['title'] ?? ''
        const weak = messageId === 'copy' ? 'info' : messageId === 'version' ? 'warning' : undefined
        const severity = weak ?? (shareOrgan(organs, other.data['organs'] ?? '') ? undefined : 'warning')
        report({
          messageId,
          at,
          data: { number, path: other.path },
          related: { at: other.at, path: other.path, zh: `那一份是“${theirs}”`, en: `the other is "${theirs}"` },
          ...(severity !== undefined && { severity }),
        })
      }
      const copy = earlier.find((other) => other.data['words'] === words)
      if (copy !== undefined) return tell('copy', copy)
      const ours = earlier.filter((other) => shareOrgan(organs, other.data['organs'] ?? '') !== false)
      const version = ours.find((other) => titleRelation(title, other.data['title'] ?? '') === 'same')
      if (version !== undefined) return tell('version', version)
      const duplicate = ours.find((other) => titleRelation(title, other.data['title'] ?? '') === 'other')
      if (duplicate !== undefined) tell('duplicate', duplicate)
    },
  },
})
