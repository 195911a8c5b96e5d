import { findDocumentNumbers, identityOf, titleRelation } from '../../../lexicon/index.ts'
import { childrenOf, extentOf, fieldValue, headerFields, type Notice } from '../../../tree/index.ts'
import { defineRule } from '../../rule.ts'

/** Whether something else tells that two files are one document: docnumber/corpus-duplicate then says it. */
function isNumbered(notice: Notice): boolean {
  const stated = childrenOf(notice, 'documentNumber').map(({ raw }) => raw)
  stated.push(...headerFields(notice, 'documentNumber').map(({ value }) => value))
  return stated.some((text) => findDocumentNumbers(text).length > 0)
}

/** The index without blanks and kinds of dashes; undefined for `无`, and for one whose serial was not filled in. */
function keyOf(value: string): string | undefined {
  const key = value
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[—–－―_]/g, '-')
    .toUpperCase()
  return key.length >= 8 && /[0-9]{3}$|[0-9]{2}[^0-9A-Z]?[0-9A-Z]{1,40}$/.test(key) ? key : undefined
}

export default defineRule({
  id: 'metadata/index-duplicate',
  since: '0.1.0',
  severity: 'error',
  fix: 'none',
  verified: true,
  basis: {
    strength: 'X',
    zh: '政府信息公开目录里，一个索引号是一条信息的唯一编号',
    en: 'in a disclosure catalogue an index number belongs to one entry',
  },
  messages: {
    duplicate: {
      zh: '索引号“{index}”与 {path} 的相同，标题却是两份文件的',
      en: 'the index number "{index}" is that of {path} too, and the titles are those of two documents',
      help: {
        zh: '核对两份文件的索引号，改正其中一处',
        en: 'check the index numbers of both documents, then correct one',
      },
    },
    copy: {
      zh: '与 {path} 是同一份文件，索引号“{index}”和文字全都相同',
      en: 'this is the document of {path} again, index number "{index}", word for word',
      help: { zh: '不需要两份时，删去其中一份', en: 'where one is enough, remove the other' },
    },
  },
  docs: {
    summary: {
      zh: '一批文件里，一个索引号只属于一份文件',
      en: 'In a set of notices an index number belongs to one document',
    },
    why: {
      zh: '公开平台按索引号检索，两份文件同号，后一份会盖住前一份。',
      en: 'Sites find documents by their index; of two with one index the later hides the earlier.',
    },
    limits: {
      zh: '一次检查多个文件时才比，消息在后一份上。标题相同或一个含着另一个的不报；文字相同的副本，没有发文字号时提示，有发文字号的归 docnumber/corpus-duplicate。“无”和没填流水号的不比。',
      en: 'Compares the files of one run; the later of two gets the message. Titles that are the same, or of which one holds the other, are passed over; a copy is an info where it has no document number, else docnumber/corpus-duplicate tells it. 无 and an index without its serial are not compared.',
    },
    good: [
      [
        '索引号：LX0101-0200-2020-00002\n发文机关：临溪区教育局\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。',
        '索引号：LX0101-0200-2020-00003\n发文机关：临溪区教育局\n\n临溪区教育局关于做好消防工作的通知\n\n各学校：\n\n请做好消防工作。',
      ],
    ],
    bad: [
      [
        '索引号：LX0101-0200-2020-00002\n发文机关：临溪区教育局\n\n临溪区教育局关于做好防汛工作的通知\n\n各学校：\n\n请做好防汛工作。',
        '索引号：LX0101-0200-2020-00002\n发文机关：临溪区教育局\n\n临溪区教育局关于做好消防工作的通知\n\n各学校：\n\n请做好消防工作。',
      ],
    ],
  },
  create: () => ({}),
  across: {
    collect({ notice, positionAt }) {
      const field = headerFields(notice, 'indexNumber')[0]
      const key = field && keyOf(field.value)
      if (field === undefined || key === undefined) return []
      const { start, end } = extentOf(fieldValue(field))
      const { title, words } = identityOf(notice)
      const numbered = isNumbered(notice) ? 'yes' : ''
      return [{ key, at: positionAt(start, end), data: { index: field.value, title, words, numbered } }]
    },
    conclude({ at, data }, earlier, report) {
      const { index = '', title = '', words = '', numbered } = data
      const copy = earlier.find((other) => other.data['words'] === words)
      if (copy !== undefined && numbered !== '') return
      const other = copy ?? earlier.find(({ data: theirs }) => titleRelation(title, theirs['title'] ?? '') === 'other')
      if (other === undefined) return
      const theirs = other.data['title'] ?? ''
      report({
        messageId: copy === undefined ? 'duplicate' : 'copy',
        at,
        data: { index, path: other.path },
        related: { at: other.at, path: other.path, zh: `那一份是“${theirs}”`, en: `the other is "${theirs}"` },
        ...(copy !== undefined && { severity: 'info' }),
      })
    },
  },
})
